import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeSize } from "../input/describe-size.js";
import { explainWriteError } from "../output/explain-write-error.js";
import { noteLeftovers } from "../output/note-leftovers.js";
import { refuseLeadingOut } from "../output/refuse-leading-out.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import { writeFolderWhole } from "../output/write-folder-whole.js";
import type { Session } from "../session.js";
import type { ReportFile } from "./report-format.js";

/**
 * Writes the files of a report to a folder, which is made where it is missing; all or none. What was there by their names
 * goes, and of several files those of an earlier run under the same name that are no longer among them.
 */
export function writeReport(
  files: readonly ReportFile[],
  { folder, name }: { readonly folder: string; readonly name: string },
  session: Session,
): void {
  const { cwd } = session.io;
  const [first] = files;
  const size = describeSize(files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0));
  if (files.length === 1 && first !== undefined) {
    refuseLeadingOut(folder, [first.path], cwd);
    makeFolder(folder, cwd);
    writeFileWhole(join(folder, first.path), first.content, cwd);
    const path = join(folder, first.path);
    session.note({ en: `${path} written (${size}).`, nl: `${path} geschreven (${size}).` });
    return;
  }
  const written = writeFolderWhole(files, { folder, name, cwd });
  const start = join(folder, first?.path ?? "");
  session.note({
    en: `${files.length} files written to ${folder} (${size}); ${start} is the first to open.`,
    nl: `${files.length} bestanden geschreven naar ${folder} (${size}); begin bij ${start}.`,
  });
  noteLeftovers(written, session);
}

function makeFolder(folder: string, cwd: string): void {
  try {
    mkdirSync(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    throw explainWriteError(error, folder);
  }
}
