export type { Part } from "./diagram/select-part.js";
export type { DiagramOptions } from "./diagram/to-diagram.js";
export { renderDot } from "./dot/render-dot.js";
export type { Language } from "./language.js";
