export { listPictures } from "./diagram/list-pictures.js";
export type { Part } from "./diagram/select-part.js";
export type { DiagramOptions } from "./diagram/to-diagram.js";
export type { Language } from "./language.js";
export { renderSvg, type SvgOptions } from "./svg/render-svg.js";
