import { watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Theory } from "../../index.js";
import { readInputs } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import { createPreview } from "./preview.js";
import type { ReportFile } from "./report-format.js";

/** How long to wait for more changes: an editor writes a file in several steps. */
const PAUSE_MS = 80;

/** What to do with a theory that is watched. */
export interface Watching {
  readonly session: Session;
  readonly port: number;
  readonly make: (theory: Theory) => Promise<readonly ReportFile[]>;
  readonly save: (files: readonly ReportFile[]) => Promise<void>;
}

/**
 * Makes the report anew whenever the file changes, and shows it to browsers of this machine, which follow; while the file
 * is no theory they show what is wrong with it. Ends when the user stops it.
 */
export async function watchReport(file: string, { session, port, make, save }: Watching): Promise<void> {
  const { io } = session;
  const preview = await createPreview(port, session.lang);
  const update = async () => {
    const [result] = await readInputs([file], session);
    if (result?.ok) {
      const files = await make(result.theory);
      await save(files);
      preview.show(String(files[0]?.content ?? ""));
    } else preview.explain(file, result?.said ?? []);
  };
  // One after the other, so that the last change is the one that is shown.
  let work = Promise.resolve();
  const fail = (error: unknown) => {
    const message = error instanceof MisuseError ? error.wording[session.lang] : describe(error);
    session.complain(`toc: ${message}`);
    preview.explain(file, [message]);
  };
  const queue = () => {
    work = work.then(update).catch(fail);
    return work;
  };
  await queue();

  // The folder, as many an editor puts a new file in the place of the old.
  const path = resolve(io.cwd, file);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watchFolder(dirname(path), (name) => {
    if (name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void queue(), PAUSE_MS);
  });
  session.note({
    en: `showing ${file} at ${preview.address}; Ctrl-C ends it.`,
    nl: `${file} is te zien op ${preview.address}; Ctrl-C sluit af.`,
  });
  await io.untilStopped?.();
  clearTimeout(timer);
  watcher.close();
  await work;
  await preview.close();
}

function watchFolder(folder: string, onChange: (name: string | null) => void) {
  try {
    return watch(folder, (_, name) => onChange(name));
  } catch (error) {
    throw new MisuseError({
      en: `${folder} cannot be watched: ${describe(error)}`,
      nl: `${folder} kan niet in de gaten worden gehouden: ${describe(error)}`,
    });
  }
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
