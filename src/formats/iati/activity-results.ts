import type { PartialDate, Place, Source } from "../../schema/generated/types.js";
import type { Level } from "../../schema/vocabulary.js";
import type { Position } from "../../theory/problem.js";
import type { IatiText } from "./read-texts.js";

/** Where something stands in a file: the names and numbers that lead to it, and its line and column. */
export interface IatiPlace {
  /** Names of elements, each with which of that name it is, from 0: `["iati-activity", 0, "result", 2]`. */
  readonly at: readonly (string | number)[];
  readonly position: Position;
}

/** What one activity reports: its results, and who it is from. */
export interface IatiActivityResults extends IatiPlace {
  /** Empty where the file gives none, as results alone do. */
  readonly identifier: string;
  /** The language of texts that name none, as a tag. */
  readonly language: string;
  readonly title?: IatiText;
  readonly description?: IatiText;
  readonly reportingOrg?: { readonly ref?: string; readonly name?: IatiText };
  /** The places that values can refer to, by reference. */
  readonly places: { readonly [ref: string]: Place };
  readonly results: readonly IatiResult[];
  /** The theory that goes along in a namespace of its own, where one does. */
  readonly extension?: IatiExtension;
}

/** One output, outcome, impact or other result. */
export interface IatiResult extends IatiPlace {
  /** The id of the outcome that it was written from, where that goes along. */
  readonly id?: string;
  readonly title?: IatiText;
  readonly description?: IatiText;
  readonly level?: Level;
  readonly references: readonly IatiReference[];
  readonly indicators: readonly IatiIndicator[];
}

/** What a result is measured by. */
export interface IatiIndicator extends IatiPlace {
  readonly id?: string;
  readonly title?: IatiText;
  readonly description?: IatiText;
  /** `%` where the values are percentages. */
  readonly unit?: "%";
  readonly direction?: "up" | "down";
  readonly references: readonly IatiReference[];
  readonly baseline?: IatiValue;
  readonly targets: readonly IatiValue[];
  readonly actuals: readonly IatiValue[];
}

/** A code and the list that it is from: `99` is the publisher's own, `9` the indicators of the SDGs. */
export interface IatiReference extends IatiPlace {
  readonly vocabulary: string;
  readonly code: string;
  /** The address of the list. */
  readonly uri?: string;
}

/** A baseline, target or actual. */
export interface IatiValue extends IatiPlace {
  readonly value?: number;
  readonly text?: IatiText;
  /** A year or month where the period is one, else the day on which it ends. */
  readonly date?: PartialDate;
  /** Of whom or what it is the value, where it is not of the whole. */
  readonly note?: string;
  /** The reference of one of the activity's places. */
  readonly place?: string;
  readonly document?: IatiDocument;
}

/** A document that a value refers to. */
export interface IatiDocument extends IatiPlace {
  readonly source: Source;
}

/** A whole theory beside the results that were made of it, and how they were. */
export interface IatiExtension extends IatiPlace {
  readonly json: string;
  readonly settings: { readonly [name: string]: string };
}
