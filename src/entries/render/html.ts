/**
 * A theory as one page of HTML to explore, which works without a server.
 *
 * @module
 */
export { type HtmlOptions, renderHtml } from "../../render/html/render-html.js";
