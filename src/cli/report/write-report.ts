import { join } from "node:path";
import { describeSize } from "../input/describe-size.js";
import { noteLeftovers } from "../output/note-leftovers.js";
import { type FolderTask, writeFolderWhole } from "../output/write-folder-whole.js";
import type { Session } from "../session.js";
import type { ReportFile } from "./report-format.js";

/**
 * Writes the files of a report to a folder, which is made where it is missing; all or none. Of several files, those of an
 * earlier run under the same name that are no longer among them go; a file by itself takes no other away.
 */
export async function writeReport(
  files: readonly ReportFile[],
  task: Pick<FolderTask, "folder" | "name" | "isForced">,
  session: Session,
): Promise<void> {
  const { folder } = task;
  const size = describeSize(files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0));
  const written = await writeFolderWhole(files, { ...task, isAddition: files.length === 1 }, session);
  const start = join(folder, files[0]?.path ?? "");
  session.note(
    files.length === 1
      ? { en: `${start} written (${size}).`, nl: `${start} geschreven (${size}).` }
      : {
          en: `${files.length} files written to ${folder} (${size}); ${start} is the first to open.`,
          nl: `${files.length} bestanden geschreven naar ${folder} (${size}); begin bij ${start}.`,
        },
  );
  noteLeftovers(written, session);
}
