import { relative } from "node:path";
import type { Group } from "./groups.js";
import { openVitest } from "./open-vitest.js";

/** The tests in one file that come past a mutant. */
export interface Visit {
  readonly testFile: string;
  /** How often before the first test. */
  readonly before: number;
  /** How often in each test, by the number of the test; all tests where it is passed before the first. */
  readonly tests: Readonly<Record<string, number>>;
}

/** Which tests come past which mutant, and which were left out. */
export interface Coverage {
  /** The quickest first, by the number of the mutant. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  /** The tests that fail with so few tries, by name. */
  readonly failing: readonly string[];
}

/** More than these fail for another reason than few tries. */
const FAILING = 5;

/**
 * Runs all tests of a group once, each file by itself, and notes which come past which mutant.
 *
 * @throws {Error} when many tests fail though no mutant is switched on
 */
export async function findCoverage(
  group: Group,
  texts: ReadonlyMap<string, string>,
  workers: number,
): Promise<Coverage> {
  const vitest = await openVitest({ group, texts, isolate: true, workers });
  vitest.provide("mutant", null);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications());
  const errors = [...testModules.flatMap((file) => file.errors().map(({ message }) => message)), ...unhandledErrors];
  const failed = testModules.flatMap((file) => [...file.children.allTests("failed")]);
  const failing = failed.map((test) => `${test.fullName}: ${test.result().errors?.[0]?.message.split("\n")[0]}`);
  await vitest.close();
  if (errors.length > 0 || failing.length > FAILING) {
    throw new Error(`tests fail without a mutant:\n${[...errors, ...failing].join("\n")}`);
  }

  const found = new Map<string, (Visit & { time: number })[]>();
  for (const file of testModules) {
    const { coverage = { static: {}, perTest: {} } } = file.meta();
    const times = new Map(
      [...file.children.allTests("passed")].map((test) => [test.id, test.diagnostic()?.duration ?? 0]),
    );
    const passed = new Map<string, Record<string, number>>();
    for (const id of Object.keys(coverage.static)) {
      passed.set(id, Object.fromEntries([...times.keys()].map((test) => [test, 0])));
    }
    for (const [test, hits] of Object.entries(coverage.perTest)) {
      if (!times.has(test)) continue;
      for (const [id, count] of Object.entries(hits)) passed.set(id, { ...passed.get(id), [test]: count });
    }
    for (const [id, tests] of passed) passed.set(id, withOthers(tests, [...times.keys()]));
    const testFile = relative(".", file.moduleId);
    for (const [id, tests] of passed) {
      const time = Object.keys(tests).reduce((sum, test) => sum + times.get(test)!, 0);
      const visit = { testFile, before: coverage.static[id] ?? 0, tests, time };
      found.set(id, [...(found.get(id) ?? []), visit]);
    }
  }
  for (const visits of found.values()) visits.sort((a, b) => a.time - b.time);
  return { visits: found, failing };
}

/**
 * Adds all tests of a file where one alone came past. The code may be that of a module which this test was the first to
 * load: it is run once, and what it makes, such as a sentence, may be used by any.
 */
function withOthers(tests: Readonly<Record<string, number>>, all: readonly string[]): Record<string, number> {
  if (Object.keys(tests).length !== 1) return { ...tests };
  return { ...Object.fromEntries(all.map((test) => [test, 0])), ...tests };
}
