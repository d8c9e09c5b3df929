export { describeContents } from "./describe-contents.js";
export { LANGUAGES, type Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
export { localize } from "./localize.js";
export { renderReviewText } from "./review/render-review-text.js";
export { renderTraceText } from "./trace/render-trace-text.js";
