// Prints, for each operation and shape that it is asked for, how much work it takes at two sizes and how long its answer is.
import { parseTheoryOrThrow } from "../../src/index.js";
import { countWork } from "../support/count-work.js";
import { logframeShape } from "../support/logframe-shape.js";
import { OPERATIONS } from "../support/operations.js";
import { shapes } from "../support/shapes.js";

/** What was counted of one operation on one shape, at each of {@link SIZES}. */
export interface Growth {
  readonly name: string;
  readonly shape: string;
  readonly work: readonly number[];
  /** The characters of the answer. */
  readonly length: readonly number[];
}

export const SIZES = [64, 256];
export const SHAPES = [...shapes, logframeShape];

/** The characters of an answer as JSON, with what JSON does not know as lists and texts. */
function lengthOf(answer: unknown): number {
  const text = JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    if (value instanceof Map || value instanceof Set) return [...value];
    if (value instanceof Uint8Array) return "x".repeat(value.length);
    return value;
  });
  return text?.length ?? 0;
}

async function count(names: readonly string[], shapeNames: readonly string[]): Promise<void> {
  for (const shape of SHAPES.filter(({ name }) => shapeNames.includes(name))) {
    const theories = SIZES.map((size) => parseTheoryOrThrow(shape.make(size)));
    for (const { name, prepare } of OPERATIONS.filter((one) => names.includes(one.name))) {
      const work: number[] = [];
      const length: number[] = [];
      // What is made once, by the first call, is not part of growth.
      await prepare(theories[0]!)();
      for (const theory of theories) {
        const counted = await countWork(prepare(theory));
        work.push(counted.work);
        length.push(lengthOf(counted.answer));
      }
      process.stdout.write(`${JSON.stringify({ name, shape: shape.name, work, length } satisfies Growth)}\n`);
    }
  }
}

const [names, shapeNames] = process.argv.slice(2);
if (names !== undefined && shapeNames !== undefined) void count(names.split(","), shapeNames.split(","));
