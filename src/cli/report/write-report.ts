import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describeSize } from "../input/describe-size.js";
import { explainWriteError } from "../output/explain-write-error.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import type { Session } from "../session.js";
import type { ReportFile } from "./report-format.js";

/** Writes the files of a report to a folder, which is made where it is missing. What was there by their names goes. */
export function writeReport(files: readonly ReportFile[], folder: string, session: Session): void {
  const { cwd } = session.io;
  for (const { path, content } of files) {
    const target = join(folder, path);
    try {
      mkdirSync(resolve(cwd, dirname(target)), { recursive: true });
    } catch (error) {
      throw explainWriteError(error, target);
    }
    writeFileWhole(target, content, cwd);
    session.note(`${target} written (${describeSize(Buffer.byteLength(content))}).`);
  }
}
