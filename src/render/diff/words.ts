import type { VerdictMover } from "../../analysis/diff/explain-verdict-change.js";
import type { Search } from "../../schema/assumption.js";
import type { Evidence, Rating } from "../../schema/evidence.js";
import type { Indicator } from "../../schema/framework.js";
import type { Combination, Decision, Level, ScopeMatch, Stance, Strength } from "../../schema/vocabulary.js";
import type { DiffKind } from "../../theory/diff/change.js";
import type { Language } from "../language.js";
import { registersEn } from "../messages/registers/en.js";
import { registersNl } from "../messages/registers/nl.js";
import { wordsIn } from "../words-in.js";

/** The parts of a page on what changed, in their order. */
export const TOPICS = ["drops", "verdicts", "theory", "evidence", "log"] as const;
/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

type EvidenceChange = Extract<VerdictMover, { evidence: string }>["change"];

/** Words for values of the format that other pages have none for. */
export interface DiffValues {
  readonly level: { readonly [L in Level]: string };
  readonly combination: { readonly [C in Combination]: string };
  readonly stance: { readonly [S in Stance]: string };
  readonly strength: { readonly [S in Strength]: string };
  readonly scopeMatch: { readonly [M in ScopeMatch]: string };
  readonly access: { readonly [A in NonNullable<Evidence["access"]>]: string };
  readonly direction: { readonly [D in NonNullable<Indicator["direction"]>]: string };
  readonly testResult: { readonly [R in NonNullable<Evidence["processTracing"]>["result"]]: string };
  readonly testPlan: { readonly intended: string };
  readonly searchedFor: { readonly [F in NonNullable<Search["for"]>]: string };
  readonly ratingTarget: { readonly [T in NonNullable<Rating["target"]>]: string };
  readonly decision: { readonly [D in Decision]: string };
  readonly truth: { readonly [T in "true" | "false"]: string };
}

/** What a page on what changed says in one language. */
export interface DiffWords {
  readonly title: (before: string, after: string) => string;
  readonly theories: (before: string, after: string) => string;
  readonly asOf: (date: string) => string;
  readonly asOfBoth: (before: string, after: string) => string;
  readonly nothing: string;
  readonly nothingButDates: string;
  readonly counts: {
    readonly [C in "added" | "removed" | "renamed" | "changed" | "verdicts" | "drops"]: (count: number) => string;
  };
  readonly headings: { readonly [T in Topic]: string };
  readonly kinds: { readonly [K in DiffKind]: string };
  readonly dropVerdict: (verdict: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly renamed: (before: string, isGuess: boolean) => string;
  readonly becameKind: (before: string) => string;
  readonly partOf: (whole: string) => string;
  readonly noLongerPart: (whole: string) => string;
  readonly position: (from: number, to: number) => string;
  readonly movers: { readonly [C in EvidenceChange]: (evidence: string) => string };
  readonly part: (part: string, before: string | null, after: string | null) => string;
  readonly rule: (rule: string, before: string, after: string) => string;
  readonly together: string;
  readonly incidental: string;
  readonly because: string;
  readonly fields: { readonly [field: string]: string };
  readonly values: DiffValues;
  readonly inLanguage: (field: string, language: string) => string;
  readonly notExhaustive: string;
  readonly footer: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: DiffWords = {
  title: (before, after) => `What changed: ${before} → ${after}`,
  theories: (before, after) => (before === after ? before : `${before} → ${after}`),
  asOf: (date) => `verdicts as of ${date}`,
  asOfBoth: (before, after) => `verdicts as of ${before} and of ${after}`,
  nothing: "Nothing changed.",
  nothingButDates: "The documents mean the same; only the date of the verdicts differs.",
  counts: {
    added: (n) => `${n} added`,
    removed: (n) => `${n} removed`,
    renamed: (n) => `${n} renamed`,
    changed: (n) => `${n} changed`,
    verdicts: (n) => plural(n, "verdict moved", "verdicts moved"),
    drops: (n) => plural(n, "assumption silently dropped", "assumptions silently dropped"),
  },
  headings: {
    drops: "Dropped without a reason on record",
    verdicts: "Verdicts that moved",
    theory: "The theory",
    evidence: "Evidence and sources",
    log: "Reviews, rewordings and waivers",
  },
  kinds: {
    theory: "theory",
    strand: "strand",
    intervention: "intervention",
    outcome: "outcome",
    factor: "factor",
    link: "causal link",
    assumption: "assumption",
    evidence: "evidence",
    source: "source",
    indicator: "indicator",
    actor: "actor",
    place: "place",
    principle: "principle",
    review: "review",
    rewording: "rewording",
    waiver: "waiver",
  },
  dropVerdict: (verdict) => `it was ${verdict}, and no review decided to let it go`,
  added: "new",
  removed: "gone",
  renamed: (before, isGuess) => (isGuess ? `taken to be what was ${before}, a guess` : `was ${before}`),
  becameKind: (before) => `was of another kind: ${before}`,
  partOf: (whole) => `became a part of “${whole}”`,
  noLongerPart: (whole) => `is no longer a part of “${whole}”`,
  position: (from, to) => `moved from place ${from} to place ${to}`,
  movers: {
    added: (evidence) => `new: ${evidence}`,
    removed: (evidence) => `gone: ${evidence}`,
    counts: (evidence) => `counts now: ${evidence}`,
    lapsed: (evidence) => `no longer counts: ${evidence}`,
    changed: (evidence) => `weighs otherwise: ${evidence}`,
  },
  part: (part, before, after) => {
    if (before === null) return `new part “${part}” (${after})`;
    return after === null ? `part “${part}” is gone (${before})` : `part “${part}”: ${before} → ${after}`;
  },
  rule: (rule, before, after) => `${rule}: ${before} → ${after}`,
  together: "None of these would have done it alone.",
  incidental: "not decisive",
  because: "because",
  fields: {
    title: "title",
    description: "description",
    language: "language",
    asOf: "date of the document",
    code: "code",
    strand: "strand",
    actors: "actors",
    places: "places",
    locator: "locator",
    note: "note",
    level: "level",
    indicators: "indicators",
    needs: "needs",
    because: "mechanism",
    sign: "sign",
    feedback: "feedback",
    statement: "statement",
    on: "is on",
    kind: "kind",
    role: "role",
    importance: "importance",
    combine: "parts combine by",
    exhaustive: "parts are the whole",
    falsifier: "fails if",
    test: "test",
    "test.question": "test, question",
    "test.method": "test, method",
    "test.owner": "test, owner",
    "test.due": "test, due",
    "test.informs": "test, informs",
    searched: "searched",
    owner: "owner",
    reviewEvery: "review every",
    stance: "stance",
    finding: "finding",
    source: "source",
    date: "date",
    design: "design",
    strength: "strength",
    ratings: "ratings",
    group: "independence group",
    interest: "interest",
    measured: "measured",
    access: "access",
    withdrawn: "withdrawn",
    "withdrawn.date": "withdrawn, date",
    "withdrawn.reason": "withdrawn, reason",
    partOf: "is part of",
    name: "name",
    unit: "unit",
    direction: "direction",
    baseline: "baseline",
    targets: "targets",
    actuals: "actuals",
    assumption: "assumption",
    reviewer: "reviewer",
    decision: "decision",
    next: "next review",
    override: "override",
    reason: "reason",
    until: "until",
    sdg: "Sustainable Development Goals",
    shelfLife: "keeps for",
    fingerprint: "fingerprint",
    scope: "scope",
    "scope.population": "scope, population",
    "scope.place": "scope, place",
    "scope.period": "scope, period",
    "scope.intervention": "scope, intervention",
    "scope.match": "scope, match",
    processTracing: "process tracing",
    "processTracing.test": "process tracing, test",
    "processTracing.result": "process tracing, result",
    "baseline.value": "baseline, value",
    "baseline.text": "baseline, words",
    "baseline.date": "baseline, date",
    "baseline.place": "baseline, place",
    "baseline.source": "baseline, source",
    "baseline.note": "baseline, note",
    country: "country",
    value: "value",
    text: "words",
    place: "place",
    where: "where",
    terms: "terms",
    for: "for",
    found: "found",
    scale: "scale",
    target: "of",
    by: "by",
    rationale: "rationale",
    moved: "texts",
  },
  values: {
    level: { output: "output", intermediate: "intermediate", "long-term": "long-term", impact: "impact" },
    combination: { all: "all", any: "any" },
    stance: { supports: "supports", opposes: "opposes", mixed: "mixed", inconclusive: "inconclusive" },
    strength: { weak: "weak", moderate: "moderate", strong: "strong" },
    scopeMatch: { direct: "direct", indirect: "indirect", unknown: "unknown" },
    access: { public: "public", restricted: "restricted" },
    direction: { up: "up", down: "down" },
    testResult: { passed: "passed", failed: "failed" },
    testPlan: { intended: "intended" },
    searchedFor: { supporting: "support", opposing: "opposition", both: "both" },
    ratingTarget: { item: "the item", body: "the body of evidence" },
    decision: registersEn.decisions,
    truth: { true: "yes", false: "no" },
  },
  inLanguage: (field, language) => `${field} (${language})`,
  notExhaustive:
    "There is more that is gone and new than was compared for likeness; some of it may be the same under another id.",
  footer: "A comparison of two documents, not of the world. What is called a guess goes by the likeness of texts.",
};

const nl: DiffWords = {
  title: (before, after) => `Wat er veranderde: ${before} → ${after}`,
  theories: (before, after) => (before === after ? before : `${before} → ${after}`),
  asOf: (date) => `oordelen per ${date}`,
  asOfBoth: (before, after) => `oordelen per ${before} en per ${after}`,
  nothing: "Er is niets veranderd.",
  nothingButDates: "De documenten zeggen hetzelfde; alleen de datum van de oordelen verschilt.",
  counts: {
    added: (n) => `${n} toegevoegd`,
    removed: (n) => `${n} verwijderd`,
    renamed: (n) => `${n} hernoemd`,
    changed: (n) => `${n} gewijzigd`,
    verdicts: (n) => plural(n, "oordeel verschoven", "oordelen verschoven"),
    drops: (n) => plural(n, "aanname stilzwijgend geschrapt", "aannames stilzwijgend geschrapt"),
  },
  headings: {
    drops: "Geschrapt zonder vastgelegde reden",
    verdicts: "Verschoven oordelen",
    theory: "De theorie",
    evidence: "Bewijs en bronnen",
    log: "Toetsingen, herformuleringen en ontheffingen",
  },
  kinds: {
    theory: "theorie",
    strand: "spoor",
    intervention: "interventie",
    outcome: "uitkomst",
    factor: "factor",
    link: "causaal verband",
    assumption: "aanname",
    evidence: "bewijs",
    source: "bron",
    indicator: "indicator",
    actor: "actor",
    place: "plaats",
    principle: "uitgangspunt",
    review: "toetsing",
    rewording: "herformulering",
    waiver: "ontheffing",
  },
  dropVerdict: (verdict) => `het oordeel was ‘${verdict}’, en geen toetsing besloot haar te laten vallen`,
  added: "nieuw",
  removed: "weg",
  renamed: (before, isGuess) => (isGuess ? `vermoedelijk hetzelfde als ${before}` : `heette ${before}`),
  becameKind: (before) => `was iets anders: ${before}`,
  partOf: (whole) => `is sub-aanname geworden van ‘${whole}’`,
  noLongerPart: (whole) => `is geen sub-aanname meer van ‘${whole}’`,
  position: (from, to) => `verplaatst van plaats ${from} naar plaats ${to}`,
  movers: {
    added: (evidence) => `nieuw: ${evidence}`,
    removed: (evidence) => `weg: ${evidence}`,
    counts: (evidence) => `telt nu mee: ${evidence}`,
    lapsed: (evidence) => `telt niet meer mee: ${evidence}`,
    changed: (evidence) => `weegt anders: ${evidence}`,
  },
  part: (part, before, after) => {
    if (before === null) return `nieuwe sub-aanname ‘${part}’ (${after})`;
    return after === null ? `sub-aanname ‘${part}’ is weg (${before})` : `sub-aanname ‘${part}’: ${before} → ${after}`;
  },
  rule: (rule, before, after) => `${rule}: ${before} → ${after}`,
  together: "Geen hiervan had het alleen gedaan.",
  incidental: "niet doorslaggevend",
  because: "omdat",
  fields: {
    title: "titel",
    description: "omschrijving",
    language: "taal",
    asOf: "datum van het document",
    code: "code",
    strand: "spoor",
    actors: "actoren",
    places: "plaatsen",
    locator: "vindplaats",
    note: "notitie",
    level: "niveau",
    indicators: "indicatoren",
    needs: "vraagt om",
    because: "mechanisme",
    sign: "teken",
    feedback: "terugkoppeling",
    statement: "uitspraak",
    on: "hoort bij",
    kind: "soort",
    role: "rol",
    importance: "belang",
    combine: "sub-aannames samen",
    exhaustive: "sub-aannames zijn het geheel",
    falsifier: "onjuist als",
    test: "toets",
    "test.question": "toets, vraag",
    "test.method": "toets, methode",
    "test.owner": "toets, eigenaar",
    "test.due": "toets, einddatum",
    "test.informs": "toets, nodig voor",
    searched: "gezocht",
    owner: "eigenaar",
    reviewEvery: "toetsen elke",
    stance: "strekking",
    finding: "bevinding",
    source: "bron",
    date: "datum",
    design: "opzet",
    strength: "sterkte",
    ratings: "waarderingen",
    group: "groep",
    interest: "belang van de maker",
    measured: "gemeten",
    access: "toegang",
    withdrawn: "ingetrokken",
    "withdrawn.date": "ingetrokken, datum",
    "withdrawn.reason": "ingetrokken, reden",
    partOf: "is deel van",
    name: "naam",
    unit: "eenheid",
    direction: "richting",
    baseline: "nulmeting",
    targets: "streefwaarden",
    actuals: "gemeten waarden",
    assumption: "aanname",
    reviewer: "beoordelaar",
    decision: "besluit",
    next: "volgende toetsing",
    override: "afwijkend oordeel",
    reason: "reden",
    until: "tot",
    sdg: "duurzame ontwikkelingsdoelen",
    shelfLife: "houdbaar",
    fingerprint: "vingerafdruk",
    scope: "reikwijdte",
    "scope.population": "reikwijdte, doelgroep",
    "scope.place": "reikwijdte, plaats",
    "scope.period": "reikwijdte, periode",
    "scope.intervention": "reikwijdte, interventie",
    "scope.match": "reikwijdte, past",
    processTracing: "procestoets",
    "processTracing.test": "procestoets, soort",
    "processTracing.result": "procestoets, uitslag",
    "baseline.value": "nulmeting, waarde",
    "baseline.text": "nulmeting, in woorden",
    "baseline.date": "nulmeting, datum",
    "baseline.place": "nulmeting, plaats",
    "baseline.source": "nulmeting, bron",
    "baseline.note": "nulmeting, notitie",
    country: "land",
    value: "waarde",
    text: "in woorden",
    place: "plaats",
    where: "waar",
    terms: "zoektermen",
    for: "naar",
    found: "gevonden",
    scale: "schaal",
    target: "van",
    by: "door",
    rationale: "toelichting",
    moved: "teksten",
  },
  values: {
    level: {
      output: "output",
      intermediate: "middellange termijn",
      "long-term": "lange termijn",
      impact: "impact",
    },
    combination: { all: "alle", any: "minstens één" },
    stance: { supports: "ervoor", opposes: "ertegen", mixed: "beide kanten", inconclusive: "geeft geen uitsluitsel" },
    strength: { weak: "zwak", moderate: "redelijk", strong: "sterk" },
    scopeMatch: { direct: "rechtstreeks", indirect: "andere context", unknown: "onbekend" },
    access: { public: "openbaar", restricted: "beperkt" },
    direction: { up: "omhoog", down: "omlaag" },
    testResult: { passed: "doorstaan", failed: "niet doorstaan" },
    testPlan: { intended: "voorgenomen" },
    searchedFor: { supporting: "steun", opposing: "tegenbewijs", both: "beide" },
    ratingTarget: { item: "het stuk zelf", body: "het geheel van bewijs" },
    decision: registersNl.decisions,
    truth: { true: "ja", false: "nee" },
  },
  inLanguage: (field, language) => `${field} (${language})`,
  notExhaustive:
    "Er is meer weg en nieuw dan op gelijkenis vergeleken is; een deel kan hetzelfde zijn onder een andere naam.",
  footer: "Een vergelijking van twee documenten, niet van de wereld. ‘Vermoedelijk’ berust op gelijkenis van teksten.",
};

const WORDS: { readonly [L in Language]: DiffWords } = { en, nl };

/** The words of a language for what changed. */
export function getDiffWords(language: Language): DiffWords {
  return wordsIn(WORDS, language);
}
