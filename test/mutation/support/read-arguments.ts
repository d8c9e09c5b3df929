import { existsSync, readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { GROUPS, groupOf, LEFT_OUT } from "./groups.js";

const FOLDERS = GROUPS.flatMap(({ folders }) => folders);

/** What a run is asked to do. */
export interface Arguments {
  readonly files: readonly string[];
  /** How many mutants; all when absent. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly workers: number;
}

/**
 * Reads `[GROUP-OR-FOLDER-OR-FILE ...] [--sample N] [--seed S] [--workers W]`.
 *
 * @throws {Error} when a path is not of the folders that are mutated, or a number is none
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string" }, workers: { type: "string" } },
  });
  const read = (name: keyof typeof values) => {
    const value = Number(values[name]);
    if (values[name] !== undefined && !(Number.isInteger(value) && value > 0))
      throw new Error(`--${name} is no number`);
    return values[name] === undefined ? undefined : value;
  };
  const named = positionals.flatMap((name) => GROUPS.find((group) => group.name === name)?.folders ?? [name]);
  const files = (named.length > 0 ? named : FOLDERS).flatMap(list).sort();
  if (files.length === 0) throw new Error("nothing to mutate there");
  return {
    files: [...new Set(files)],
    sample: read("sample"),
    seed: read("seed") ?? 1,
    workers: read("workers") ?? availableParallelism(),
  };
}

function list(given: string): string[] {
  const path = normalize(given).replace(/\/$/, "");
  if (!existsSync(path)) throw new Error(`${given} does not exist`);
  if (groupOf(path) === undefined) throw new Error(`${given} is not in ${FOLDERS.join(", ")}`);
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
  const isLeftOut = (file: string) => LEFT_OUT.some((folder) => file.startsWith(folder));
  return files.filter((file) => file.endsWith(".ts") && !isLeftOut(file));
}
