export type { VersionNames } from "./diff/diff-page.js";
export { renderDiffMarkdown } from "./diff/render-diff-markdown.js";
export { renderDiffText } from "./diff/render-diff-text.js";
export type { Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
