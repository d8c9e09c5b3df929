import { readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Mutant } from "./mutant.js";

type Position = { line: number; column: number };
type Range = { start: Position; end: Position };

const warn = (message: string) => process.stderr.write(`${message}\n`);
const quiet = () => {};
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => true, isErrorEnabled: () => true, isFatalEnabled: () => true },
  ...{ trace: quiet, debug: quiet, info: quiet, warn, error: warn, fatal: warn },
};

/** Files that hold mutants, each behind a switch, and the mutants. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** The text of each file with the switches in it, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Puts mutants into files, with the mutators of Stryker. With `only`, those at the places of these mutants, which has the
 * few besides that stand within them.
 */
export async function instrument(paths: readonly string[], only?: readonly Mutant[]): Promise<Instrumented> {
  const sources = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
  const files = paths.map((name) => ({
    name,
    content: sources.get(name)!,
    mutate: only === undefined ? true : only.filter(({ file }) => file === name).map(rangeOf),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const result = await new Instrumenter(logger).instrument(files, options);
  const mutants = result.mutants.map(({ id, fileName, location, mutatorName, replacement, statusReason }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    kind: mutatorName,
    original: cut(sources.get(fileName)!, location),
    replacement,
    ignored: statusReason,
  }));
  return { mutants, texts: new Map(result.files.map(({ name, content }) => [name, content])) };
}

function rangeOf({ line, column, original }: Mutant): Range {
  const lines = original.split("\n");
  const last = lines.at(-1)!;
  return {
    start: { line: line - 1, column: column - 1 },
    end: { line: line - 2 + lines.length, column: (lines.length === 1 ? column - 1 : 0) + last.length },
  };
}

/** The text of a range. */
function cut(source: string, { start, end }: Range): string {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  lines[0] = lines[0]!.slice(start.column);
  return lines.join("\n");
}
