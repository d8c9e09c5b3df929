import {
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import { areOfOthers, word } from "../wording.js";
import { deferSignals } from "./defer-signals.js";
import { digest, findOld, followLink, keep, placeNew, readIfThere, syncFolder, writeNewFile } from "./disk.js";
import { explainWriteError, sayReason } from "./explain-write-error.js";
import { refuseLeadingOut } from "./refuse-leading-out.js";
import { STOPPED, withLock } from "./with-lock.js";
import { flushNames, tidy } from "./write-files.js";

/** A file by its path in a folder. */
export interface FolderFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What became of the files of an earlier run that this one no longer has. */
export interface Written {
  /** Taken away, as they were still as they had been written. */
  readonly removed: readonly string[];
  /** Kept, as somebody has changed them since. */
  readonly kept: readonly string[];
}

/** Where files go, and what they may be written over. */
export interface FolderTask {
  readonly folder: string;
  /** Under what name the folder keeps the list of these files. */
  readonly name: string;
  /** Whether files of others are written over. */
  readonly isForced: boolean;
  /** Whether the other files of an earlier run under the same name stay. */
  readonly isAddition?: boolean;
}

/** The digest of each file by its path. */
type Digests = { readonly [path: string]: string };

/** Lists what was written, with a digest of each, so that the next run knows what is its own. */
const LIST = ".toc-files.json";
/** A folder that is there while one run writes; others wait. */
const LOCK = ".toc-files.lock";
/** How the name of the folder begins that holds new files until they are in place. */
const STAGE = ".toc-files-";

/**
 * Writes several files to a folder, all or none, and tells what became of those of an earlier run under the same name: what is
 * not among these is taken away, unless it was changed since. No other file is touched.
 *
 * New files are written and flushed in a folder of their own first. Then a journal says what is to be put where, and from then on
 * the folder becomes the new one: each file is renamed over the old one, with signals held off. Where that fails the old files
 * come back. What a run that was killed left half-way is brought to its end by the next.
 *
 * @throws {MisuseError} when they cannot be written, with the reason, or would be written over files that `toc` did not write,
 * or that were changed since, and it is not forced to; nothing is changed then
 */
export async function writeFolderWhole(
  files: readonly FolderFile[],
  task: FolderTask,
  session: Session,
): Promise<Written> {
  const root = resolve(session.io.cwd, task.folder);
  return deferSignals(async (stopping) => {
    let made: string | undefined;
    try {
      made = mkdirSync(root, { recursive: true });
      const lock = { name: task.folder, path: join(root, LOCK) };
      const write = async (assertHeld: () => void) => {
        recover(root, task.folder, session);
        const plan = new Plan(files, task, session);
        await plan.stage(stopping);
        assertHeld();
        return plan.carryOut();
      };
      return await withLock(lock, session, write, stopping);
    } catch (error) {
      if (made !== undefined) removeEmpty(root, made);
      throw error instanceof MisuseError ? error : explainWriteError(error, task.folder);
    }
  });
}

/** Takes away the folders that were made for nothing, from the innermost to the outermost. */
function removeEmpty(inner: string, outer: string): void {
  try {
    for (let at = inner; ; at = dirname(at)) {
      rmdirSync(at);
      if (at === outer) return;
    }
  } catch {
    // Somebody else has put something into it.
  }
}

/** What happens to one file: of which digest to which; `null` is no file. */
interface Step {
  /** The file, past symbolic links, by its path in the folder. */
  readonly path: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** What one run does to a folder. */
class Plan {
  readonly #root: string;
  readonly #task: FolderTask;
  readonly #session: Session;
  readonly #steps: (Step & { readonly content?: string | Uint8Array })[] = [];
  readonly #written: Written;
  /** The folder that holds the new files until they are in place. */
  #stage = "";

  constructor(files: readonly FolderFile[], task: FolderTask, session: Session) {
    const { folder, name, isForced, isAddition = false } = task;
    this.#task = task;
    this.#session = session;
    this.#root = realpathSync(resolve(session.io.cwd, folder));
    const lists = readLists(join(this.#root, LIST));
    const before = lists.get(name) ?? {};
    const digests = Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
    const stale = isAddition
      ? []
      : Object.keys(before).filter((path) => !Object.hasOwn(digests, path) && this.#has(path));
    // The list may come from somebody else, with links that lead elsewhere.
    refuseLeadingOut(folder, [...Object.keys(digests), ...stale, LIST], session.io.cwd);

    const isOurs = ({ path, old }: Step, listed: string) =>
      old === null || [...lists.values()].some((list) => list[listed] === old) || path === LIST;
    const refused: string[] = [];
    for (const { path, content } of files) {
      const step = this.#add(path, content);
      if (step.old !== step.new && !isForced && !isOurs(step, path)) refused.push(join(folder, path));
    }
    if (refused.length > 0) throw new MisuseError(areOfOthers(refused));

    const removed = stale.filter((path) => digest(readFileSync(join(this.#root, path))) === before[path]);
    for (const path of removed) this.#add(path);
    this.#written = { removed, kept: stale.filter((path) => !removed.includes(path)) };
    for (const [other, list] of lists) lists.set(other, without(list, digests));
    lists.set(name, isAddition ? { ...without(before, digests), ...digests } : digests);
    this.#add(LIST, `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`);
  }

  #has(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  #add(path: string, content?: string | Uint8Array): Step {
    const { folder } = this.#task;
    try {
      const target = followLink(join(this.#root, path));
      const old = findOld(target) === undefined ? null : digest(readFileSync(target));
      const step = { path: relative(this.#root, target), old, new: content === undefined ? null : digest(content) };
      if (step.old !== step.new) this.#steps.push(content === undefined ? step : { ...step, content });
      return step;
    } catch (error) {
      throw explainWriteError(error, join(folder, path));
    }
  }

  /** Writes the new files beside the old ones, which get a second name: that is what they come back by. */
  async stage(stopping: AbortSignal): Promise<void> {
    if (this.#steps.length === 0) return;
    this.#stage = mkdtempSync(join(this.#root, STAGE));
    try {
      for (const [i, { path, old, content }] of this.#steps.entries()) {
        const target = join(this.#root, path);
        const like = findOld(target);
        if (content !== undefined) writeNewFile(join(this.#stage, newName(i)), content, like);
        if (old !== null) keep(target, join(this.#stage, oldName(i)));
        // The lock is kept fresh meanwhile, and a signal heard.
        await turn();
        if (stopping.aborted) throw new MisuseError(STOPPED);
      }
    } catch (error) {
      this.#clear();
      throw error;
    }
  }

  /** Puts all in place, or nothing. Has no `await`, so that no signal comes between. */
  carryOut(): Written {
    if (this.#steps.length === 0) return this.#written;
    const journal = new Journal(
      this.#root,
      this.#stage,
      this.#steps.map(({ content: _, ...step }) => step),
    );
    try {
      journal.commit();
      const changed = journal.goForward();
      if (changed.length > 0) throw new MisuseError(sayChanged(changed.map((path) => join(this.#task.folder, path))));
    } catch (error) {
      this.#goBack(journal, error);
      this.#clear();
      throw error;
    }
    for (const folder of journal.listFolders()) flushNames(folder, this.#task.folder, this.#session);
    this.#clear();
    return this.#written;
  }

  /** Where that fails as well, the journal stays, and the next run brings the folder to its end. */
  #goBack(journal: Journal, error: unknown): void {
    try {
      journal.goBack();
    } catch (second) {
      const reasons = [error, second].map(sayReason);
      const list = word((lang) => reasons.map((reason) => reason[lang]).join("; "));
      const { folder } = this.#task;
      throw new MisuseError({
        en: `${folder} is half written: ${list.en}. Run the command again: what is left half-way is put right first.`,
        nl: `${folder} is half geschreven: ${list.nl}. Geef de opdracht opnieuw: wat half is, wordt dan eerst rechtgezet.`,
      });
    }
  }

  #clear(): void {
    clear(this.#stage, this.#session);
  }
}

const sayChanged = (files: readonly string[]) => ({
  en: `${files.join(", ")}: changed by another program in the meantime. Nothing was changed here; try again.`,
  nl: `${files.join(", ")}: ondertussen door een ander programma gewijzigd. Hier is niets veranderd; probeer het opnieuw.`,
});

function without(list: Digests, others: Digests): Digests {
  return Object.fromEntries(Object.entries(list).filter(([path]) => !Object.hasOwn(others, path)));
}

const newName = (i: number) => `new-${i}`;
const oldName = (i: number) => `old-${i}`;
const FORWARD = "forward.json";
const BACK = "back.json";
/** All that is ever in a folder for new files; the journal first, as the others are nothing without it. */
const OURS = /^(?:forward\.json|back\.json|journal|new-\d+|old-\d+)$/;

/**
 * What is being done to a folder, kept in it: who has a journal that is complete can go forward to the new files or back to the
 * old ones from wherever it was left. Each step looks first whether it was done already; a file that is neither the old one nor the
 * new one was changed by somebody since and stays as it is.
 */
class Journal {
  readonly #root: string;
  readonly #stage: string;
  readonly #steps: readonly Step[];

  constructor(root: string, stage: string, steps: readonly Step[]) {
    this.#root = root;
    this.#stage = stage;
    this.#steps = steps;
  }

  /** From here on a run that is killed is brought to its end by the next. */
  commit(): void {
    // Empty, it leads nowhere; it is there so that going back needs no new name, for which a full disk may have no space.
    writeNewFile(join(this.#stage, BACK), "");
    writeNewFile(join(this.#stage, "journal"), JSON.stringify(this.#steps));
    renameSync(join(this.#stage, "journal"), join(this.#stage, FORWARD));
    syncFolder(this.#stage);
    syncFolder(this.#root);
  }

  /** Renames each new file over the old one; returns what was changed by others and so left. */
  goForward(): string[] {
    return this.#steps.flatMap((step, i) => {
      const [target, staged] = [join(this.#root, step.path), join(this.#stage, newName(i))];
      const now = digestOf(target);
      if (now === step.new) return [];
      if (now !== step.old) return [step.path];
      if (step.new === null) unlinkSync(target);
      else if (isFileOf(staged, step.new)) {
        mkdirSync(dirname(target), { recursive: true });
        if (step.old !== null) renameSync(staged, target);
        else if (!placeNew(staged, target)) return [step.path];
      } else return [step.path];
      return [];
    });
  }

  /** Puts the old files back. No step needs space on the disk: each takes a name away, or gives one to what is there already. */
  goBack(): void {
    if (existsSync(join(this.#stage, FORWARD))) {
      renameSync(join(this.#stage, FORWARD), join(this.#stage, BACK));
    }
    for (const [i, step] of this.#steps.entries()) {
      const [target, old] = [join(this.#root, step.path), join(this.#stage, oldName(i))];
      if (digestOf(target) !== step.new) continue;
      if (step.old === null) {
        unlinkSync(target);
        if (dirname(target) !== this.#root) removeEmpty(dirname(target), join(this.#root, topOf(step.path)));
      } else if (isFileOf(old, step.old)) renameSync(old, target);
    }
  }

  /** The folders that files were put in. */
  listFolders(): string[] {
    return [...new Set([this.#root, ...this.#steps.map(({ path }) => dirname(join(this.#root, path)))])].filter(
      existsSync,
    );
  }
}

const topOf = (path: string) => path.split(/[\\/]/)[0] ?? "";

function digestOf(path: string): string | null {
  const content = readIfThere(path);
  return content === null ? null : digest(content);
}

/** A staged file is what the journal says, and no link that somebody has put there. */
function isFileOf(path: string, expected: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && digestOf(path) === expected;
}

/** The folders for new files that runs have in a folder, or left in it. */
function listStages(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry: Dirent) => entry.isDirectory() && /^\.toc-files-[A-Za-z0-9]{6}$/.test(entry.name))
    .map(({ name }) => join(root, name));
}

/** Returns whether a folder holds old and new files side by side, by the journal of a run that is at work or was stopped. */
export function isHalfWritten(folder: string): boolean {
  const isThere = ({ path }: Step, expected: string | null) =>
    expected === null ? !existsSync(join(folder, path)) : isFileOf(join(folder, path), expected);
  return listStages(folder).some((stage) =>
    [BACK, FORWARD].some((name) => {
      const steps = readSteps(join(stage, name)) ?? [];
      return steps.some((step) => isThere(step, step.new)) && steps.some((step) => isThere(step, step.old));
    }),
  );
}

/** Brings what a run that was killed left in a folder to its end, or takes it away where it had changed nothing yet. */
function recover(root: string, folder: string, session: Session): void {
  for (const stage of listStages(root)) {
    for (const direction of [BACK, FORWARD]) {
      const steps = readSteps(join(stage, direction));
      if (steps === undefined) continue;
      refuseLeadingOut(
        folder,
        steps.map(({ path }) => path),
        session.io.cwd,
      );
      const journal = new Journal(realpathSync(root), stage, steps);
      if (direction === FORWARD) journal.goForward();
      else journal.goBack();
      for (const changed of journal.listFolders()) flushNames(changed, folder, session);
      session.note(
        direction === FORWARD
          ? {
              en: `${folder}: finished what an earlier run was stopped at.`,
              nl: `${folder}: afgemaakt wat een eerdere keer is afgebroken.`,
            }
          : {
              en: `${folder}: undid what an earlier run was stopped at.`,
              nl: `${folder}: teruggedraaid wat een eerdere keer is afgebroken.`,
            },
      );
      break;
    }
    clear(stage, session);
  }
}

/** The steps of a journal; nothing where there is none that holds. A path of it is only ever one in the folder. */
function readSteps(file: string): Step[] | undefined {
  try {
    const steps: Step[] = JSON.parse(readFileSync(file, "utf8"));
    return steps.every(({ path }) => isWithin(path)) ? steps : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a folder for new files away, the journal first: it is not to lead anybody to files that are gone. */
function clear(stage: string, session: Session): void {
  const shown = relative(session.io.cwd, stage);
  tidy(
    () => {
      const names = readdirSync(stage)
        .filter((name) => OURS.test(name))
        .sort();
      for (const name of names) unlinkSync(join(stage, name));
      rmdirSync(stage);
    },
    shown,
    session,
  );
}

/** What earlier runs wrote, by their names; nothing where the list is missing or was changed beyond reading. */
function readLists(file: string): Map<string, Digests> {
  try {
    return new Map(
      Object.entries<Digests>(JSON.parse(readFileSync(file, "utf8"))).map(([name, files]) => [
        name,
        Object.fromEntries(Object.entries(files).filter(([path]) => isWithin(path))),
      ]),
    );
  } catch {
    return new Map();
  }
}

function isWithin(path: string): boolean {
  return !isAbsolute(path) && !path.split(/[\\/]/).includes("..");
}
