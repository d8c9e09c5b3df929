export type { Part } from "./diagram/select-part.js";
export type { DiagramOptions } from "./diagram/to-diagram.js";
export type { Language } from "./language.js";
export { renderMermaid } from "./mermaid/render-mermaid.js";
