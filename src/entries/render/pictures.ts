/**
 * The picture of a theory as SVG, PNG, Mermaid or DOT, and where each box and arrow of it stands.
 *
 * @module
 */

export type { Diagram, DiagramBadge, DiagramBand, DiagramLink, DiagramNode } from "../../render/diagram/diagram.js";
export type { Box, DiagramLayout, PlacedBadge, PlacedLink, Point } from "../../render/diagram/diagram-layout.js";
export { getPart } from "../../render/diagram/get-part.js";
export { type LayoutOptions, layoutDiagram } from "../../render/diagram/layout-diagram.js";
export { listPictures } from "../../render/diagram/list-pictures.js";
export type { Part } from "../../render/diagram/select-part.js";
export { type DiagramOptions, toDiagram } from "../../render/diagram/to-diagram.js";
export { renderDot } from "../../render/dot/render-dot.js";
export { type Font, measureText } from "../../render/measure/measure-text.js";
export { type WrapTextOptions, wrapText } from "../../render/measure/wrap-text.js";
export { renderMermaid } from "../../render/mermaid/render-mermaid.js";
export { MissingPackageError, type PngOptions, renderPng } from "../../render/render-png.js";
export { renderSvg, type SvgOptions } from "../../render/svg/render-svg.js";
