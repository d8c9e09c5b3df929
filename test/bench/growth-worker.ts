import { parseTheoryOrThrow } from "../../src/index.js";
import type { Theory } from "../../src/theory/theory.js";
import { logframeShape } from "../support/logframe-shape.js";
import { OPERATIONS, type Operation } from "../support/operations.js";
import { type Shape, shapes } from "../support/shapes.js";
import { cpuTime } from "./cpu-time.js";

/** Where a size costs so much, or is so large, it is the last. */
const MOST_MS = 60;
const MOST_SIZE = 4096;
const LEAST_SIZE = 64;
/** A call under this is not told from the clock. */
const LEAST_MS = 0.2;

/** What one operation cost on one shape, by size. */
export interface Costs {
  readonly name: string;
  readonly shape: string;
  readonly sizes: readonly number[];
  readonly ms: readonly number[];
  /** What the call allocated, in bytes, where no garbage was collected meanwhile. */
  readonly bytes: readonly number[];
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const theories = new Map<string, Theory>();

function theoryOf(shape: Shape, size: number): Theory {
  const key = `${shape.name} ${size}`;
  const theory = theories.get(key) ?? parseTheoryOrThrow(shape.make(size));
  theories.set(key, theory);
  return theory;
}

async function measure({ name, prepare }: Operation, shape: Shape): Promise<Costs> {
  const costs = { name, shape: shape.name, sizes: [] as number[], ms: [] as number[], bytes: [] as number[] };
  // Compiles the code.
  for (let i = 0; i < 3; i++) await prepare(theoryOf(shape, LEAST_SIZE))();
  for (let size = LEAST_SIZE; size <= MOST_SIZE; size *= 2) {
    const call = prepare(theoryOf(shape, size));
    collect();
    const before = process.memoryUsage().heapUsed;
    const start = cpuTime();
    const answer = await call();
    const ms = cpuTime() - start;
    const bytes = process.memoryUsage().heapUsed - before;
    // Read after the measure, so that the answer is kept until then.
    if (answer === call) throw new Error("A call is no answer.");
    if (ms >= LEAST_MS) {
      costs.sizes.push(size);
      costs.ms.push(ms);
      costs.bytes.push(bytes);
    }
    if (ms > MOST_MS) break;
  }
  return costs;
}

async function run(names: readonly string[]): Promise<void> {
  for (const operation of OPERATIONS.filter(({ name }) => names.includes(name))) {
    for (const shape of [...shapes, logframeShape]) {
      const costs = await measure(operation, shape).catch((error: unknown) => ({
        ...{ name: operation.name, shape: shape.name, sizes: [], ms: [], bytes: [] },
        error: String(error),
      }));
      process.stdout.write(`${JSON.stringify(costs)}\n`);
    }
    theories.clear();
  }
}

void run((process.argv[2] ?? "").split(","));
