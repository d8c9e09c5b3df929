import type { Theory } from "../../../../src/theory/theory.js";

/** Something that a reader says of its input. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly position?: { readonly line: number; readonly column: number };
}

interface Result {
  readonly ok: boolean;
  readonly theory?: unknown;
  readonly losses?: readonly Told[];
  readonly problems?: readonly Told[];
}

/** The theory that was accepted. Throws where what was refused or lost is not told in words and with a place that can be. */
export function accept(result: Result): readonly Theory[] {
  if (!result.ok && (result.problems ?? []).length === 0) throw new Error("refused without a word");
  for (const told of [...(result.problems ?? []), ...(result.losses ?? [])]) expectTold(told);
  return result.ok && result.theory !== undefined ? [result.theory as Theory] : [];
}

/** Messages quote what they are about, but not a whole file of it. */
const LONGEST_MESSAGE = 5000;

function expectTold({ code, message, position }: Told): void {
  if (!/^[a-z][a-z-]+$/.test(code)) throw new Error(`told with the code ${JSON.stringify(code)}`);
  if (message.trim() === "") throw new Error(`${code} is told without a word`);
  if (message.length > LONGEST_MESSAGE) throw new Error(`${code} is told in ${message.length} characters`);
  const isPlace = (count: number) => Number.isInteger(count) && count >= 1;
  if (position !== undefined && !(isPlace(position.line) && isPlace(position.column)))
    throw new Error(`${code} is told at ${JSON.stringify(position)}`);
}
