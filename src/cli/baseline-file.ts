import { type Baseline, type Findings, readBaseline, toBaseline } from "../index.js";
import { decodeText } from "./input/decode-text.js";
import { readFileBytes } from "./input/read-file-bytes.js";
import { MisuseError } from "./misuse-error.js";
import { writeFileWhole } from "./output/write-file-whole.js";
import { sayProblem } from "./say-problem.js";
import type { Session } from "./session.js";
import { word, written } from "./wording.js";

const MAX_BYTES = 20_000_000;

/**
 * Reads the findings that were there before.
 *
 * @throws {MisuseError} when the file cannot be read or is no baseline
 */
export function readBaselineFile(file: string, { io }: Session): Baseline {
  const bytes = readFileBytes(file, io.cwd, MAX_BYTES);
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
  if (typeof text !== "string") throw new MisuseError(word((lang) => `${file}: ${sayProblem(text, lang)}`));
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
