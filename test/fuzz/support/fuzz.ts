import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What a run found. */
export interface FuzzResult {
  readonly tried: number;
  /** In how many of them a reader accepted something, which was then used. */
  readonly accepted: number;
  readonly failures: readonly { readonly index: number; readonly error: string }[];
}

/** A thread cannot begin with TypeScript on Node 20, so it begins with what reads it. */
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./worker.ts", import.meta.url))});
});`;

/** How long one input may take before its reader is taken for hanging; far more than any does, also on a busy machine. */
const PATIENCE = 30_000;

/**
 * Gives readers mutated inputs, in a thread of their own that is ended when it hangs on one. The same inputs for the
 * same seed.
 */
export async function fuzz({ seed, count }: { readonly seed: number; readonly count: number }): Promise<FuzzResult> {
  const failures: { index: number; error: string }[] = [];
  const marks = new Int32Array(new SharedArrayBuffer(8));
  for (let from = 0; from < count; ) {
    Atomics.store(marks, 0, -1);
    const workerData = { seed, from, to: count, mark: marks.buffer };
    const worker = new Worker(START, { eval: true, workerData });
    worker.on("message", (failure: { index: number; error: string }) => failures.push(failure));
    const isHung = await watch(worker, marks);
    const index = Atomics.load(marks, 0);
    if (isHung) failures.push({ index, error: `took longer than ${PATIENCE} ms` });
    from = isHung ? index + 1 : count;
  }
  return { tried: count, accepted: Atomics.load(marks, 1), failures };
}

/** Waits for the end of a thread, or ends it where it makes no headway; tells whether it had to. */
async function watch(worker: Worker, marks: Int32Array<SharedArrayBuffer>): Promise<boolean> {
  const isOver = once(worker, "exit").then(() => true);
  for (let last = -1, since = Date.now(); ; ) {
    const isDone = await Promise.race([isOver, new Promise<false>((resolve) => setTimeout(resolve, 200, false))]);
    if (isDone) return false;
    const now = Atomics.load(marks, 0);
    if (now !== last) [last, since] = [now, Date.now()];
    // Before the first input it makes its seeds.
    else if (now >= 0 && Date.now() - since > PATIENCE) {
      await worker.terminate();
      return true;
    }
  }
}
