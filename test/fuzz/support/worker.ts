/** Tries the inputs of a run from one number to another, and marks each before it begins. */
import { parentPort, workerData } from "node:worker_threads";
import { makeSeeds } from "./seeds.js";
import { tryInput } from "./try-input.js";

const { seed, from, to, mark } = workerData as { seed: number; from: number; to: number; mark: SharedArrayBuffer };
const marks = new Int32Array(mark);
const seeds = await makeSeeds();
for (let index = from; index < to; index += 1) {
  Atomics.store(marks, 0, index);
  try {
    if (await tryInput(seeds, seed, index)) Atomics.add(marks, 1, 1);
  } catch (error) {
    parentPort?.postMessage({ index, error: String((error as Error)?.stack ?? error) });
  }
}
Atomics.store(marks, 0, to);
