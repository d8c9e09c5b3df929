import type { diff as english } from "../en/diff.js";
import type { InOtherWords } from "../in-other-words.js";
import { plural } from "../plural.js";
import { decisions } from "./vocabulary.js";

export const diff: InOtherWords<typeof english> = {
  title: (before, after) => `Wat is veranderd: ${before} → ${after}`,
  theories: (before, after) => (before === after ? before : `${before} → ${after}`),
  asOf: (date) => `oordelen op ${date}`,
  asOfBoth: (before, after) => `oordelen op ${before} en op ${after}`,
  nothing: "Er is niets veranderd.",
  nothingButDates: "De documenten zeggen hetzelfde. Alleen de datum van de oordelen verschilt.",
  counts: {
    added: (n) => `${n} toegevoegd`,
    removed: (n) => `${n} verwijderd`,
    renamed: (n) => `${n} hernoemd`,
    changed: (n) => `${n} gewijzigd`,
    verdicts: (n) => plural(n, "oordeel veranderd", "oordelen veranderd"),
    drops: (n) => plural(n, "aanname verwijderd zonder reden", "aannames verwijderd zonder reden"),
  },
  headings: {
    drops: "Verwijderd zonder reden",
    verdicts: "Veranderde oordelen",
    theory: "De theorie",
    evidence: "Bewijs en bronnen",
    log: "Beoordelingen, herformuleringen en uitzonderingen",
  },
  kinds: {
    theory: "theorie",
    strand: "spoor",
    intervention: "interventie",
    outcome: "uitkomst",
    factor: "externe factor",
    link: "verband",
    assumption: "aanname",
    evidence: "bewijs",
    source: "bron",
    indicator: "indicator",
    actor: "actor",
    place: "plaats",
    principle: "uitgangspunt",
    review: "beoordeling",
    rewording: "herformulering",
    waiver: "uitzondering",
  },
  dropVerdict: (verdict) => `het oordeel was ‘${verdict}’, en er is geen besluit vastgelegd`,
  added: "nieuw",
  removed: "verwijderd",
  renamed: (before, isGuess) => (isGuess ? `vermoedelijk hetzelfde als ${before}` : `heette ${before}`),
  becameKind: (before) => `de soort was: ${before}`,
  partOf: (whole) => `is nu een subaanname van ‘${whole}’`,
  noLongerPart: (whole) => `is geen subaanname meer van ‘${whole}’`,
  position: (from, to) => `verplaatst van plaats ${from} naar plaats ${to}`,
  movers: {
    added: (evidence) => `nieuw: ${evidence}`,
    removed: (evidence) => `verwijderd: ${evidence}`,
    counts: (evidence) => `telt nu mee: ${evidence}`,
    lapsed: (evidence) => `telt niet meer mee: ${evidence}`,
    changed: (evidence) => `weegt nu anders: ${evidence}`,
  },
  part: (part, before, after) => {
    if (before === null) return `nieuwe subaanname ‘${part}’ (${after})`;
    return after === null
      ? `subaanname ‘${part}’ verwijderd (${before})`
      : `subaanname ‘${part}’: ${before} → ${after}`;
  },
  rule: (rule, before, after) => `${rule}: ${before} → ${after}`,
  together: "Alleen samen leidden deze wijzigingen tot het nieuwe oordeel.",
  incidental: "niet doorslaggevend",
  because: "reden",
  values: {
    level: {
      output: "output",
      intermediate: "uitkomst op middellange termijn",
      "long-term": "uitkomst op lange termijn",
      impact: "impact",
    },
    combination: { all: "alle", any: "minstens één" },
    stance: { supports: "voor", opposes: "tegen", mixed: "voor en tegen", inconclusive: "geen uitsluitsel" },
    strength: { weak: "zwak", moderate: "matig", strong: "sterk" },
    scopeMatch: { direct: "dezelfde situatie", indirect: "andere situatie", unknown: "onbekend" },
    access: { public: "openbaar", restricted: "beperkt" },
    direction: { up: "omhoog", down: "omlaag" },
    testResult: { passed: "geslaagd", failed: "niet geslaagd" },
    testPlan: { intended: "aangekondigd" },
    searchedFor: { supporting: "steun", opposing: "tegenbewijs", both: "beide" },
    ratingTarget: { item: "de bevinding", body: "al het bewijs samen" },
    decision: decisions,
    truth: { true: "ja", false: "nee" },
  },
  inLanguage: (field, language) => `${field} (${language})`,
  notExhaustive:
    "Er zijn te veel nieuwe en verwijderde elementen om alles te vergelijken. Sommige kunnen hetzelfde zijn met een andere id.",
  footer:
    "Deze pagina vergelijkt twee documenten zoals die zijn opgeschreven. ‘Vermoedelijk’ betekent dat de teksten op elkaar lijken.",
};
