export { escapeMarkdown } from "../theory/escape-markdown.js";
export type { DueSpan } from "./due/due-page.js";
export { renderDueMarkdown } from "./due/render-due-markdown.js";
export type { Language } from "./language.js";
export { renderReviewMarkdown } from "./review/render-review-markdown.js";
export type { FindingsToShow } from "./review/review-page.js";
export { renderTraceMarkdown } from "./trace/render-trace-markdown.js";
