export type { Part } from "./diagram/select-part.js";
export { type DocxOptions, type DocxPicture, renderDocx } from "./docx/render-docx.js";
export type { Language } from "./language.js";
export type { NarrativeOptions } from "./narrative/narrative-page.js";
