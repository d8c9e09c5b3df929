import { resolve } from "node:path";

import { type Baseline, type Findings, parseBaseline, READER_LIMITS, toBaseline } from "../index.js";
import { readTextFile } from "./input/read-text-file.js";
import { MisuseError } from "./misuse-error.js";
import { readIfThere } from "./output/disk.js";
import { refuseOverwriting, refuseTwice } from "./output/refuse-overwriting.js";
import { writeFiles } from "./output/write-files.js";
import type { Session } from "./session.js";
import { written } from "./wording.js";

/**
 * Reads the findings that were there before.
 *
 * @throws {MisuseError} when the file cannot be read or is no baseline
 */
export function readBaselineFile(file: string, { io }: Session): Baseline {
  const text = readTextFile(file, io.cwd, READER_LIMITS.baseline.bytes);
  try {
    return parseBaseline(JSON.parse(text));
  } catch (error) {
    // The engine words what is no JSON, each version in its own way.
    const message = error instanceof SyntaxError ? "this is not JSON." : (error as Error).message;
    throw new MisuseError({
      en: `${file}: ${message} Write one with --write-baseline ${file}.`,
      nl: `${file} is geen lijst van bekende aandachtspunten. Maak er een met --write-baseline ${file}.`,
    });
  }
}

/**
 * Refuses a file for the findings of now that is there and holds no findings, unless told otherwise. To write over those of
 * before is what is asked for.
 *
 * @throws {MisuseError}
 */
export function refuseBaselineFile(
  file: string,
  { theories, isForced }: { readonly theories: readonly string[]; readonly isForced: boolean },
  { io: { cwd } }: Session,
): void {
  refuseTwice(file, theories, cwd);
  if (!isBaseline(resolve(cwd, file))) refuseOverwriting([file], isForced, cwd);
}

function isBaseline(path: string): boolean {
  try {
    parseBaseline(JSON.parse(String(readIfThere(path))));
    return true;
  } catch {
    return false;
  }
}

/** Writes the findings that stand now. */
export async function writeBaselineFile(file: string, found: readonly Findings[], session: Session): Promise<void> {
  await writeFiles([{ file, content: `${JSON.stringify(toBaseline(found), null, 2)}\n` }], session);
  session.note(written(file));
}
