export type { Diagram, DiagramBadge, DiagramBand, DiagramLink, DiagramNode } from "./diagram/diagram.js";
export type { Box, DiagramLayout, PlacedBadge, PlacedLink, Point } from "./diagram/diagram-layout.js";
export { findPart } from "./diagram/find-part.js";
export { type LayoutOptions, layoutDiagram } from "./diagram/layout-diagram.js";
export { listPictures } from "./diagram/list-pictures.js";
export type { Part } from "./diagram/select-part.js";
export { type DiagramOptions, toDiagram } from "./diagram/to-diagram.js";
export { type Font, measureText } from "./measure/measure-text.js";
export { type WrapTextOptions, wrapText } from "./measure/wrap-text.js";
