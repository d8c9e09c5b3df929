export { describeContents } from "./describe-contents.js";
export { createFindingTeller, tellFinding } from "./findings/tell-finding.js";
export { LANGUAGES, type Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
export { localize } from "./localize.js";
export { renderReviewText } from "./review/render-review-text.js";
export type { FindingsToShow } from "./review/review-page.js";
export { renderTraceText } from "./trace/render-trace-text.js";
