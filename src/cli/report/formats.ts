import type { ReportFormat } from "./report-format.js";

/** The formats of a report, in the order of the help. */
export const REPORT_FORMATS = {
  html: async () => (await import("./html.js")).html,
} as const satisfies { readonly [name: string]: () => Promise<ReportFormat> };

/** The name of one of {@link REPORT_FORMATS}. */
export type ReportFormatName = keyof typeof REPORT_FORMATS;
