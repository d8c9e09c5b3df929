export { escapeMarkdown } from "./layout/escape-markdown.js";
export { renderReviewMarkdown } from "./review/render-review-markdown.js";
export type { FindingsToShow } from "./review/review-page.js";
export { renderTraceMarkdown } from "./trace/render-trace-markdown.js";
