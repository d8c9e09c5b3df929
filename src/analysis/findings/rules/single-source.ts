import type { FindingValues } from "../finding.js";
import { listFlagged } from "../list-flagged.js";
import type { Rule, Telling } from "../rule.js";

/** What carries a verdict: a source of evidence, evidence that tells none, or parts that have theirs. */
interface Carriers extends FindingValues {
  readonly evidence: readonly string[];
  readonly sources: readonly string[];
  readonly parts: readonly string[];
}

/** A claim whose verdict one source, or one group of sources, carries alone. */
export const singleSource: Rule<Carriers> = {
  code: "single-source",
  reference: "E03",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Bond Evidence Principles; IPCC",
  sentence: {
    en: (telling) => {
      const { on, values } = telling;
      if (hasSource(values)) return `One independent source carries the verdict on ${on}${listCarriers(telling)}.`;
      const one = values.evidence.length === 1 ? "item" : "group";
      return `One ${one} of evidence, without a source, carries the verdict on ${on}${listCarriers(telling)}.`;
    },
    nl: (telling) => {
      const { on, values } = telling;
      if (hasSource(values)) return `Het oordeel over ${on} rust op één onafhankelijke bron${listCarriers(telling)}.`;
      const one = values.evidence.length === 1 ? "stuk" : "groep";
      return `Het oordeel over ${on} rust op één ${one} bewijs, zonder bron${listCarriers(telling)}.`;
    },
  },
  *check({ theory: { evidence: register = {} }, review }) {
    for (const { id, because } of listFlagged(review, "single-source")) {
      const carriers = because.filter(({ carries }) => carries === "single-source");
      const evidence = new Set(carriers.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : [])));
      const sources = new Set([...evidence].flatMap((item) => register[item]?.source ?? []));
      // A verdict that comes from parts has no evidence of its own to name.
      const parts = carriers.flatMap((reason) => ("part" in reason ? [reason.part] : []));
      yield { on: id, values: { evidence: [...evidence], sources: [...sources], parts } };
    }
  },
};

/** Whether it is a source that carries the verdict, or what carries parts; and not evidence that tells none. */
function hasSource({ evidence, sources }: Carriers): boolean {
  return sources.length > 0 || evidence.length === 0;
}

/** The sources, or evidence without one, and the parts by way of which they carry it. */
function listCarriers({ values: { evidence, sources, parts }, names, source }: Telling<Carriers>): string {
  const own = sources.length > 0 ? sources.map(source).join(", ") : names(evidence);
  return `${evidence.length > 0 ? `: ${own}` : ""}${parts.length > 0 ? `, via ${names(parts)}` : ""}`;
}
