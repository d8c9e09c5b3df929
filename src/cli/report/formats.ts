import type { ReportFormat } from "./report-format.js";

const pictures = () => import("./pictures.js");

/** The formats of a report, in the order of the help. */
export const REPORT_FORMATS = {
  html: async () => (await import("./html.js")).html,
  markdown: async () => (await import("./markdown.js")).markdown,
  svg: async () => (await pictures()).svg,
  png: async () => (await pictures()).png,
  docx: async () => (await import("./docx.js")).docx,
  xlsx: async () => (await import("./xlsx.js")).xlsx,
  pdf: async () => (await import("./pdf.js")).pdf,
  mermaid: async () => (await pictures()).mermaid,
  dot: async () => (await pictures()).dot,
} as const satisfies { readonly [name: string]: () => Promise<ReportFormat> };

/** The name of one of {@link REPORT_FORMATS}. */
export type ReportFormatName = keyof typeof REPORT_FORMATS;
