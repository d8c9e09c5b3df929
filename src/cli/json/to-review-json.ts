import { createFindingExplainer as createTeller, getText } from "../../entries/render/text.js";
import type { Finding, Findings, FindingValues, Language, Reason, Review, Text, Theory } from "../../index.js";

/**
 * A review as `toc review --format json` prints it, which `docs/schemas/review.schema.json` describes: the answer of
 * `review` and that of `listFindings`, with each text in one language, that of the theory unless another is asked for.
 */
export function toReviewJson(
  theory: Theory,
  review: Review,
  { profile, findings, waived, known, gone, summary }: Findings,
  lang: Language | undefined,
): object {
  const read = (text: Text) => getText(text, lang ?? theory.language, theory.language);
  const toReason = (reason: Reason) => {
    if (!("test" in reason) || reason.test === "intended") return reason;
    const { question, method, informs, ...rest } = reason.test;
    const texts = Object.entries({ question, method, informs }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, read(text)]],
    );
    return { ...reason, test: { ...Object.fromEntries(texts), ...rest } };
  };
  // Sentences are ours, and in one of our languages.
  const tell = createTeller(theory, { lang: lang ?? (theory.language.startsWith("nl") ? "nl" : "en") });
  const toFinding = (finding: Finding) => ({
    ...finding,
    values: Object.fromEntries(Object.entries(finding.values).map(([key, value]) => [key, readValue(value, read)])),
    message: tell(finding),
  });
  return {
    ...review,
    summary: { ...review.summary, findings: summary },
    assumptions: review.assumptions.map(({ statement, override, because, ...rest }) => {
      const { id, ...others } = rest;
      return {
        id,
        statement: read(statement),
        ...others,
        ...(override && { override: { ...override, reason: read(override.reason) } }),
        because: because.map(toReason),
      };
    }),
    links: review.links.map(({ because, ...rest }) => ({ ...rest, because: because.map(toReason) })),
    profile,
    findings: findings.map(toFinding),
    waived: waived.map(({ finding, waiver }) => ({
      finding: toFinding(finding),
      waiver: { ...waiver, reason: read(waiver.reason) },
    })),
    known: known.map(toFinding),
    gone,
  };
}

function readValue(value: FindingValues[string], read: (text: Text) => string) {
  return typeof value === "object" && !isList(value) ? read(value) : value;
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
