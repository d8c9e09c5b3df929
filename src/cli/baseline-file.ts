import { type Baseline, type Findings, readBaseline, toBaseline } from "../index.js";
import { readTextFile } from "./input/read-text-file.js";
import { MisuseError } from "./misuse-error.js";
import { writeFileWhole } from "./output/write-file-whole.js";
import type { Session } from "./session.js";
import { written } from "./wording.js";

const MAX_BYTES = 20_000_000;

/**
 * Reads the findings that were there before.
 *
 * @throws {MisuseError} when the file cannot be read or is no baseline
 */
export function readBaselineFile(file: string, { io }: Session): Baseline {
  const text = readTextFile(file, io.cwd, MAX_BYTES);
  try {
    return readBaseline(JSON.parse(text));
  } catch (error) {
    const { message } = error as Error;
    throw new MisuseError({
      en: `${file}: ${message} Write one with --write-baseline ${file}.`,
      nl: `${file} is geen lijst van bevindingen. Maak er een met --write-baseline ${file}.`,
    });
  }
}

/** Writes the findings that stand now. */
export function writeBaselineFile(file: string, found: readonly Findings[], session: Session): void {
  writeFileWhole(file, `${JSON.stringify(toBaseline(found), null, 2)}\n`, session.io.cwd);
  session.note(written(file));
}
