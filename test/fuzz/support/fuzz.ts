import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { SUBJECTS } from "./subjects/index.js";

/** What a run found. */
export interface FuzzResult {
  readonly tried: number;
  /** In how many of them a reader accepted something, which was then used. */
  readonly accepted: number;
  readonly failures: readonly Failure[];
  /** The same for each reader, by name. */
  readonly readers: readonly ReaderResult[];
}

/** An input that something failed on, by its number. */
export interface Failure {
  readonly index: number;
  readonly error: string;
}

/** What a run found of one reader. */
export interface ReaderResult {
  readonly name: string;
  readonly tried: number;
  readonly accepted: number;
  /** The input that took longest, by its number, and how long that was in milliseconds, with all that was done with it. */
  readonly slowest: { readonly index: number; readonly took: number };
}

interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** Called now and then with what was found until then. */
  readonly onProgress?: (tried: number, failures: number) => void;
  /** Called with each failure as it is found. */
  readonly onFailure?: (failure: Failure) => void;
  /** Ends the run before all inputs were tried. */
  readonly signal?: AbortSignal;
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
export async function fuzz({ seed, count, onProgress, onFailure, signal }: FuzzOptions): Promise<FuzzResult> {
  const failures: Failure[] = [];
  const readers = SUBJECTS.map(({ name }) => ({ name, tried: 0, accepted: 0, slowest: { index: -1, took: 0 } }));
  const marks = new Int32Array(new SharedArrayBuffer(4));
  const fail = (failure: Failure) => {
    failures.push(failure);
    onFailure?.(failure);
  };
  const listen = ({ failure, tried }: Message) => {
    if (failure !== undefined) fail(failure);
    const reader = readers[tried?.subject ?? -1];
    if (tried === undefined || reader === undefined) return;
    reader.tried += 1;
    if (tried.isAccepted) reader.accepted += 1;
    if (tried.took > reader.slowest.took) reader.slowest = tried;
  };
  for (let from = 0; from < count && signal?.aborted !== true; ) {
    Atomics.store(marks, 0, -1);
    const workerData = { seed, from, to: count, mark: marks.buffer };
    const worker = new Worker(START, { eval: true, workerData });
    worker.on("message", listen);
    const stop = () => void worker.terminate();
    signal?.addEventListener("abort", stop);
    const end = await watch(worker, marks, () => onProgress?.(Atomics.load(marks, 0), failures.length));
    signal?.removeEventListener("abort", stop);
    const index = Atomics.load(marks, 0);
    if (end !== undefined) fail({ index, error: end });
    // What kills the thread before its first input would kill the next as well.
    from = end === undefined ? count : index < from ? count : index + 1;
  }
  const sum = (of: (reader: ReaderResult) => number) => readers.reduce((all, reader) => all + of(reader), 0);
  return { tried: sum(({ tried }) => tried), accepted: sum(({ accepted }) => accepted), failures, readers };
}

interface Message {
  readonly failure?: Failure;
  readonly tried?: {
    readonly index: number;
    readonly subject: number;
    readonly isAccepted: boolean;
    readonly took: number;
  };
}

/** Waits for the end of a thread, or ends it where it makes no headway; tells what was wrong, if anything. */
async function watch(
  worker: Worker,
  marks: Int32Array<SharedArrayBuffer>,
  tell: () => void,
): Promise<string | undefined> {
  const isOver = once(worker, "exit").then(
    () => "",
    (error) => `the thread ended: ${error?.stack ?? error}`,
  );
  for (let last = -1, since = Date.now(); ; ) {
    const end = await Promise.race([isOver, new Promise<undefined>((resolve) => setTimeout(resolve, 200, undefined))]);
    if (end !== undefined) return end === "" ? undefined : end;
    tell();
    const now = Atomics.load(marks, 0);
    if (now !== last) [last, since] = [now, Date.now()];
    // Before the first input it makes its seeds.
    else if (now >= 0 && Date.now() - since > PATIENCE) {
      await worker.terminate();
      return `took longer than ${PATIENCE} ms`;
    }
  }
}
