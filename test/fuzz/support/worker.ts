/** Tries the inputs of a run from one number to another, and marks each before it begins. */
import { parentPort, workerData } from "node:worker_threads";
import { makeSeeds } from "./seeds.js";
import { SUBJECTS } from "./subjects/index.js";
import { makeInput, tryInput } from "./try-input.js";

const { seed, from, to, mark } = workerData as { seed: number; from: number; to: number; mark: SharedArrayBuffer };
const marks = new Int32Array(mark);
const report = (index: number, error: unknown) =>
  parentPort?.postMessage({ failure: { index, error: String((error as Error)?.stack ?? error) } });
process.on("unhandledRejection", (error) => report(Atomics.load(marks, 0), error));

const seeds = await makeSeeds();
for (let index = from; index < to; index += 1) {
  Atomics.store(marks, 0, index);
  const subject = SUBJECTS.indexOf(makeInput(seeds, seed, index).subject);
  const start = performance.now();
  let isAccepted = false;
  try {
    isAccepted = await tryInput(seeds, seed, index);
  } catch (error) {
    report(index, error);
  }
  parentPort?.postMessage({ tried: { index, subject, isAccepted, took: performance.now() - start } });
}
// Whatever was left to happen by itself happens now.
await new Promise((resolve) => setTimeout(resolve, 50));
Atomics.store(marks, 0, to);
