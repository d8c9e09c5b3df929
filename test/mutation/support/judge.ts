/** Judges mutants in a process of its own: told the sources first, then a mutant at a time. */
import { resolve } from "node:path";
import type { Visit } from "./find-coverage.js";
import type { Group } from "./groups.js";
import type { Outcome } from "./mutant.js";
import { openVitest } from "./open-vitest.js";

/** What a judge is told. */
export type Order =
  | { readonly group: Group; readonly texts: ReadonlyMap<string, string> }
  | { readonly mutant: string; readonly visits: readonly Visit[] };

const vitest = new Promise<Awaited<ReturnType<typeof openVitest>>>((done) => {
  process.on("message", async (order: Order) => {
    if ("texts" in order) {
      done(await openVitest({ ...order, isolate: false, workers: 1 }));
      process.send!("ready");
    } else process.send!(await judge(order.mutant, order.visits));
  });
});

// With nobody to judge for, there is nothing to wait for.
process.on("disconnect", () => process.exit());

async function judge(id: string, visits: readonly Visit[]): Promise<Outcome> {
  const runner = await vitest;
  const before = Math.max(...visits.map((visit) => visit.before));
  const tests = Object.assign({}, ...visits.map((visit) => visit.tests)) as Visit["tests"];
  runner.provide("mutant", { id, before, tests });
  const project = runner.projects[0]!;
  const specifications = visits.map((visit) =>
    project.createSpecification(resolve(visit.testFile), { testIds: Object.keys(visit.tests) }),
  );
  runner.state.filesMap.clear();
  const { testModules, unhandledErrors } = await runner.runTestSpecifications(specifications);
  if (testModules.some((file) => file.meta().isCutShort)) return "timeout";
  return testModules.some((file) => !file.ok()) || unhandledErrors.length > 0 ? "killed" : "survived";
}
