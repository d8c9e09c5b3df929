export { listPictures } from "./diagram/list-pictures.js";
export type { Part } from "./diagram/select-part.js";
export { renderSvg, type SvgOptions } from "./svg/render-svg.js";
