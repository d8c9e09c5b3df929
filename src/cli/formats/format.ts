import type { Conversion, Loss, Theory } from "../../index.js";
import type { InputProblem } from "../input/input-problem.js";
import type { Input } from "../input/open-input.js";
import type { Session } from "../session.js";

/** A notation that `toc convert` reads, writes or both. What it needs is loaded when it is used. */
export interface Format {
  /** Its name for `--from` and `--to`. */
  readonly name: string;
  /** What it is, for the help. */
  readonly about: string;
  /** The endings of its files, such as `.json`. The first format with an ending has the others' files by default. */
  readonly extensions: readonly string[];
  /** Whether a text that starts so is surely in this notation, whatever its file is called. */
  readonly looksLike?: (start: string) => boolean;
  /** Whether it reads or writes a folder of files. */
  readonly isFolder?: boolean;
  /** What `--set` can set, by name. */
  readonly settings?: { readonly [name: string]: Setting };
  readonly read?: (input: Input, task: Task) => Promise<ReadOutcome>;
  readonly write?: (theory: Theory, task: Task) => Promise<Conversion<Written>>;
}

/** What `--set NAME=VALUE` can set. */
export interface Setting {
  readonly about: string;
  /** The values it can have; any when absent. */
  readonly values?: readonly string[];
}

/** What a conversion is told beside its input. */
export interface Task {
  readonly session: Session;
  /** What was set, checked against {@link Format.settings}. */
  readonly settings: { readonly [name: string]: string };
  /** What is written to, as it was given; - is standard output. */
  readonly target?: string;
}

/** What was read: a theory, and what did not fit into one, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly theory: Theory; readonly losses: readonly Loss[] }
  | {
      readonly ok: false;
      readonly problems: readonly InputProblem[];
      /** The text that the positions are in. */
      readonly text?: string;
    };

/** What is written: a file, or several in a folder. */
export type Written = string | Uint8Array | readonly { readonly name: string; readonly content: string | Uint8Array }[];
