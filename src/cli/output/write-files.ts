import { renameSync, type Stats, unlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import { areThereAlready } from "../wording.js";
import { deferSignals } from "./defer-signals.js";
import {
  findOld,
  followLink,
  keep,
  nameBeside,
  readIfThere,
  removeLeftovers,
  syncFolder,
  writeNewFile,
} from "./disk.js";
import { explainWriteError, sayReason } from "./explain-write-error.js";

/** A file that is to be written. */
export interface FileToWrite {
  /** Its path from the folder of the command, as the user knows it. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** What is written over: these bytes and no others, or nothing (`null`). Whatever is there when absent. */
  readonly over?: Uint8Array | null | undefined;
}

/**
 * Writes files whole or not at all: a reader sees the old text or the new one, also when the process is killed or the power
 * fails. All are first written beside their places and flushed, then renamed; where one cannot be written, none is. A symbolic
 * link stays one, and the file that it leads to is written; permissions are kept.
 *
 * What fails once the files are in place, such as tidying up, is told and changes nothing: they are written.
 *
 * @throws {MisuseError} when a file cannot be written, or is not what it should be written over; nothing is changed then
 */
export async function writeFiles(files: readonly FileToWrite[], session: Session): Promise<void> {
  if (files.length === 0) return;
  await deferSignals(() => {
    const changes = files.map((file) => new Change(file, session));
    for (const change of changes) change.attempt(() => change.prepare());
    try {
      for (const change of changes) change.attempt(() => change.stage());
      // The last needs no way back: nothing comes after it that could fail.
      for (const change of changes) change.attempt(() => change.place(change !== changes.at(-1)));
    } catch (error) {
      for (const change of changes.toReversed()) change.undo();
      throw error;
    }
    for (const change of changes) change.finish();
  });
}

/** One file on its way from old to new. */
class Change {
  readonly #file: FileToWrite;
  readonly #session: Session;
  #path: string;
  #old: Stats | undefined;
  /** The new file, until it is in its place. */
  #staged: string | undefined;
  /** The old file under another name, while it may have to come back. */
  #kept: string | undefined;
  #isPlaced = false;

  constructor(file: FileToWrite, session: Session) {
    this.#file = file;
    this.#session = session;
    this.#path = resolve(session.io.cwd, file.file);
  }

  /** Does a step, and says of an error which file it is about. */
  attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw error instanceof MisuseError ? error : explainWriteError(error, this.#file.file);
    }
  }

  prepare(): void {
    this.#path = followLink(this.#path);
    removeLeftovers(this.#path);
    this.#old = findOld(this.#path);
  }

  stage(): void {
    this.#staged = nameBeside(this.#path);
    writeNewFile(this.#staged, this.#file.content, this.#old);
  }

  place(mayComeBack: boolean): void {
    if (this.#staged === undefined) return;
    this.#refuseChanged();
    if (mayComeBack && this.#old !== undefined) {
      const kept = nameBeside(this.#path);
      keep(this.#path, kept);
      this.#kept = kept;
    }
    renameSync(this.#staged, this.#path);
    this.#staged = undefined;
    this.#isPlaced = true;
  }

  /** All that is left between looking and replacing is one renaming. */
  #refuseChanged(): void {
    const { file, over } = this.#file;
    if (over === undefined) return;
    const now = readIfThere(this.#path);
    if (over === null ? now === null : now?.equals(over)) return;
    if (over === null) throw new MisuseError(areThereAlready([file]));
    throw new MisuseError({
      en: `${file} was changed by another program in the meantime. Nothing was changed here; try again.`,
      nl: `${file} is ondertussen door een ander programma gewijzigd. Hier is niets veranderd; probeer het opnieuw.`,
    });
  }

  undo(): void {
    this.#tidy(this.#staged);
    if (this.#isPlaced) this.#putBack();
    else this.#tidy(this.#kept);
  }

  #putBack(): void {
    try {
      if (this.#kept === undefined) unlinkSync(this.#path);
      else renameSync(this.#kept, this.#path);
    } catch (error) {
      const reason = sayReason(error);
      const { file } = this.#file;
      this.#session.complain({
        en: `toc: ${file} is written already and could not be put back: ${reason.en}.`,
        nl: `toc: ${file} is al geschreven en kon niet worden teruggezet: ${reason.nl}.`,
      });
    }
  }

  finish(): void {
    this.#tidy(this.#kept);
    flushNames(dirname(this.#path), this.#file.file, this.#session);
  }

  #tidy(path: string | undefined): void {
    if (path !== undefined) tidy(() => unlinkSync(path), path, this.#session);
  }
}

/** Tidies up something of ours; where that fails, what stays behind is told, and no more: the work itself is done. */
export function tidy(work: () => void, path: string, session: Session): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    const reason = sayReason(error);
    session.complain({
      en: `toc: ${path} was left behind: ${reason.en}. It can be removed.`,
      nl: `toc: ${path} is blijven staan: ${reason.nl}. U kunt het verwijderen.`,
    });
  }
}

/** Flushes the names in a folder; where that fails, the files are in place all the same. */
export function flushNames(folder: string, name: string, session: Session): void {
  try {
    syncFolder(folder);
  } catch (error) {
    // A folder that one may write to and not look into.
    if ((error as NodeJS.ErrnoException).code === "EACCES") return;
    const reason = sayReason(error);
    session.complain({
      en: `toc: ${name} is written, but may be lost if the power fails now: ${reason.en}.`,
      nl: `toc: ${name} is geschreven, maar kan verloren gaan als nu de stroom uitvalt: ${reason.nl}.`,
    });
  }
}
