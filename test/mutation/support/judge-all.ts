import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Visit } from "./find-coverage.js";
import type { Group } from "./groups.js";
import type { Order } from "./judge.js";
import type { Mutant, Outcome } from "./mutant.js";

/** How long a mutant may take before it is taken for a loop that does not end; many times what any does. */
const PATIENCE = 120_000;
/** How many MiB it may fill before it is taken for one too. */
const MEMORY = 2000;

/** Judges mutants by the tests that come past them, in as many processes as workers, and tells of each when it is known. */
export async function judgeAll(
  group: Group,
  mutants: readonly Mutant[],
  texts: ReadonlyMap<string, string>,
  visitsOf: ReadonlyMap<string, readonly Visit[]>,
  workers: number,
  report: (mutant: Mutant, outcome: Outcome) => void,
): Promise<void> {
  const queue = [...mutants];
  const work = async () => {
    let judge = await start(group, texts);
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const visits = visitsOf.get(mutant.id);
      const outcome = visits === undefined ? "uncovered" : await ask(judge, { mutant: mutant.id, visits });
      report(mutant, outcome);
      if (!judge.connected) judge = await start(group, texts);
    }
    judge.kill();
  };
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, work));
}

async function start(group: Group, texts: ReadonlyMap<string, string>): Promise<ChildProcess> {
  const judge = fork(fileURLToPath(new URL("./judge.ts", import.meta.url)), {
    serialization: "advanced",
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`],
    // What a mutant prints is of no interest; why a judge cannot start is.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  judge.stderr!.on("data", (part) => {
    said = `${said}${part}`.slice(0, 5000);
  });
  const early = () => process.stderr.write(said);
  judge.once("exit", early);
  judge.send({ group, texts } satisfies Order);
  await once(judge, "message");
  judge.off("exit", early);
  return judge;
}

/** A judge that does not answer was ended, or ran out of memory. */
function ask(judge: ChildProcess, order: Order): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => judge.kill("SIGKILL"), PATIENCE);
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      judge.off("message", settle).off("exit", gone);
      resolve(outcome);
    };
    const gone = () => settle("timeout");
    judge.once("message", settle).once("exit", gone);
    judge.send(order);
  });
}
