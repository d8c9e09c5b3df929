import { readdirSync, readFileSync } from "node:fs";

/** A slip that `test/types/errors` has a file of, with what is said of it. */
export interface Fixture {
  readonly name: string;
  /** The slip, in words. */
  readonly title: string;
  /** The errors of the compiler: the text that each points at, and its message. */
  readonly errors: readonly { readonly at: string; readonly message: string }[];
  /** What is thrown when the file is run. */
  readonly thrown: readonly string[];
  /** What a review finds, where it is a finding and not an error. */
  readonly found: readonly string[];
  /** The lines of the errors, counted from 1. */
  readonly lines: readonly number[];
  /** The whole file, as a compiler is to see it: the comments that expect an error would hide it. */
  readonly text: string;
  /** The code, without the comments that are for tests. */
  readonly code: string;
}

const folder = new URL("../types/errors/", import.meta.url);

/** Reads the fixtures, in the order of their names. */
export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readFixture(file.replace(/\.ts$/, ""), readFileSync(new URL(file, folder), "utf8")));
}

function readFixture(name: string, text: string): Fixture {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("import "));
  const said = (key: string) =>
    lines.slice(0, start).flatMap((line) => (line.startsWith(`// ${key}:`) ? [line.slice(13)] : []));
  const messages = said("error");
  return {
    name,
    title: lines[0]!.slice(3),
    errors: said("at").map((at, i) => ({ at, message: messages[i] ?? "" })),
    thrown: said("run time"),
    found: said("finding"),
    text: text.replaceAll("@ts-expect-error", ""),
    lines: lines.flatMap((line, i) => (line.includes("@ts-expect-error") ? [i + 2] : [])),
    code: lines
      .slice(start)
      .filter((line) => !/^import |@ts-expect-error/.test(line))
      .join("\n")
      .trim(),
  };
}
