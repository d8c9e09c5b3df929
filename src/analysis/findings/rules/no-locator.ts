import type { SourceType } from "../../../schema/csl.js";
import type { Rule } from "../rule.js";

/** Evidence from a source with pages, without saying where in it. */
export const noLocator: Rule<{ readonly source: string }> = {
  code: "no-locator",
  reference: "E06",
  severity: "warning",
  profiles: ["publish"],
  source: "Bond Evidence Principles",
  sentence: {
    en: ({ on, values: { source }, source: cite }) => `${on} does not say where in ${cite(source)} it stands.`,
    nl: ({ on, values: { source }, source: cite }) => `${on} zegt niet waar het in ${cite(source)} staat.`,
  },
  *check({ theory: { evidence = {}, sources = {} } }) {
    for (const [id, { source, locator }] of Object.entries(evidence)) {
      if (source === undefined || locator !== undefined || WITHOUT_PAGES.has(sources[source]!.type)) continue;
      yield { on: id, values: { source } };
    }
  },
};

/** Sources that have no pages to point at, or are one page. */
const WITHOUT_PAGES: ReadonlySet<SourceType> = new Set([
  "webpage",
  "post",
  "post-weblog",
  "article-newspaper",
  "broadcast",
  "interview",
  "motion_picture",
  "personal_communication",
  "speech",
  "dataset",
]);
