export type { Language } from "./language.js";
export type { NarrativeOptions } from "./narrative/narrative-page.js";
export type { Page } from "./pages/page.js";
export { type PagesOptions, renderPages } from "./pages/render-pages.js";
