export type {
  IatiActivityResults,
  IatiDocument,
  IatiExtension,
  IatiIndicator,
  IatiPlace,
  IatiReference,
  IatiResult,
  IatiValue,
} from "./iati/activity-results.js";
export { IatiReadError } from "./iati/iati-read-error.js";
export { IatiWriteError } from "./iati/iati-write-error.js";
export { matchResults } from "./iati/match-results.js";
export { type IatiReadResult, readIati } from "./iati/read.js";
export { type IatiReadOptions, readIatiActivities } from "./iati/read-activities.js";
export type { IatiText } from "./iati/read-texts.js";
export type {
  AmbiguousIndicator,
  MatchedIndicator,
  MatchOptions,
  PartnerActivity,
  PartnerIndicator,
  ResultMatch,
  UnmatchedIndicator,
} from "./iati/result-match.js";
export { writeIati } from "./iati/write.js";
export type { IatiActivity, IatiOrganisation, IatiWriteOptions } from "./iati/write-options.js";
export type { XmlChunks } from "./xml/read-xml-chunks.js";
