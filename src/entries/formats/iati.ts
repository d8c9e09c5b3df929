/**
 * The results frameworks of partners in IATI: read, matched with the indicators of a theory, and written.
 *
 * @module
 */
export type {
  IatiActivityResults,
  IatiDocument,
  IatiExtension,
  IatiIndicator,
  IatiPlace,
  IatiReference,
  IatiResult,
  IatiValue,
} from "../../formats/iati/activity-results.js";
export { IatiReadError } from "../../formats/iati/iati-read-error.js";
export { IatiWriteError } from "../../formats/iati/iati-write-error.js";
export { matchResults } from "../../formats/iati/match-results.js";
export { type IatiReadResult, readIati } from "../../formats/iati/read.js";
export { type IatiReadOptions, readIatiActivities } from "../../formats/iati/read-activities.js";
export type { IatiText } from "../../formats/iati/read-texts.js";
export type {
  AmbiguousIndicator,
  MatchedIndicator,
  MatchOptions,
  PartnerActivity,
  PartnerIndicator,
  ResultMatch,
  UnmatchedIndicator,
} from "../../formats/iati/result-match.js";
export { writeIati } from "../../formats/iati/write.js";
export type { IatiActivity, IatiOrganisation, IatiWriteOptions } from "../../formats/iati/write-options.js";
export type { XmlChunks } from "../../formats/xml/read-xml-chunks.js";
