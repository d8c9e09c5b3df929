export { type HtmlOptions, renderHtml } from "./html/render-html.js";
export { LANGUAGES, type Language } from "./language.js";
