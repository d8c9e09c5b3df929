export type { Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
export type { NarrativeOptions } from "./narrative/narrative-page.js";
export { renderNarrativeMarkdown } from "./narrative/render-narrative-markdown.js";
export { renderNarrativeText } from "./narrative/render-narrative-text.js";
