import { CITATIONS } from "./citations.js";
import { COMMAND_LINE } from "./command-line.js";
import { EDITS } from "./edits.js";
import { GRAPHS } from "./graphs.js";
import { IATI } from "./iati.js";
import { NATIVE } from "./native.js";
import { QUERIES } from "./queries.js";
import { SHEETS } from "./sheets.js";
import type { Subject } from "./subject.js";

/** Everything that takes what others wrote. */
export const SUBJECTS: readonly Subject[] = [
  ...NATIVE,
  ...IATI,
  ...SHEETS,
  ...GRAPHS,
  ...CITATIONS,
  ...EDITS,
  ...QUERIES,
  ...COMMAND_LINE,
];
