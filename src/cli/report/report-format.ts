import type { Language, PartialDate, Theory } from "../../index.js";
import { nameFiles } from "../../render/name-files.js";
import type { Io } from "../io.js";
import type { Wording } from "../wording.js";

/** What a report is made for. */
export interface ReportOptions {
  readonly asOf: PartialDate;
  /** The language to write in, or to open in. */
  readonly lang: Language;
  /** The part of the theory that the report is about, by id; the whole when absent. */
  readonly only: string | undefined;
  /** Called as work that can take long goes on. */
  readonly onProgress: (done: number, all: number) => void;
  /** Tells the user what was left out. */
  readonly note: (wording: Wording) => void;
  /** The variables of the machine, which may name a program that is needed. */
  readonly env: Io["env"];
}

/** A file of a report, by its path in the folder that the report is written to. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** One way to write a theory as documentation, in a module of its own that is loaded when it is needed. */
export interface ReportFormat {
  /** The files, in the order in which they are to be told. */
  write(theory: Theory, options: ReportOptions): readonly ReportFile[] | Promise<readonly ReportFile[]>;
}

/** The name of a report in one file, without its ending: the id of the theory, where a file can be called so. */
export function nameReport({ id }: Theory): string {
  return nameFiles([id])[0] ?? id;
}
