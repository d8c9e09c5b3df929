import type { Language } from "../../language.js";

/** What the script of a page says, in one language; what the tables say stands in them. */
export interface LiveWords {
  readonly paths: (count: number, hasMore: boolean) => string;
  readonly noPath: string;
  readonly assumptions: (count: number) => string;
  readonly onThem: (parts: readonly string[]) => string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly weakestFirst: string;
  readonly noAssumptions: string;
  readonly pathsTo: string;
  readonly pathsFrom: string;
  readonly more: (count: number) => string;
  readonly weakest: (count: number) => string;
  readonly factors: string;
  readonly lowers: string;
  readonly clear: string;
  readonly suppose: string;
  readonly supposed: string;
  readonly whatIf: string;
  readonly whatIfNote: string;
  readonly lost: string;
  readonly weakened: string;
  readonly harmed: string;
  readonly unharmed: string;
  readonly noRoute: string;
  readonly stranded: string;
  readonly undo: string;
  readonly found: (count: number) => string;
  readonly kept: (shown: number, all: number) => string;
  readonly inDiagram: (shown: number, all: number) => string;
  readonly showWhole: string;
  readonly diagram: string;
  readonly on: string;
  readonly evidence: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: LiveWords = {
  paths: (count, hasMore) => `${hasMore ? "more than " : ""}${plural(count, "causal path", "causal paths")}`,
  noPath: "No modelled route from an intervention.",
  assumptions: (count) => plural(count, "assumption", "assumptions"),
  onThem: (parts) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
  choose: "Choose an outcome",
  chooseHint: "Its causal paths, the assumptions on them and the evidence appear here.",
  weakestFirst: "Assumptions on these paths, the weakest first",
  noAssumptions: "No assumption is stated on these paths.",
  pathsTo: "Causal paths to it, the weakest first",
  pathsFrom: "Causal paths from it, the weakest first",
  more: (count) => `Show ${plural(count, "more path", "more paths")}`,
  weakest: (count) => `These are the weakest ${count}; there are more.`,
  factors: "Outside factors that bear on it",
  lowers: "lowers",
  clear: "Let go of the choice",
  suppose: "Suppose that it fails",
  supposed: "If this fails:",
  whatIf: "What if",
  whatIfNote: "What the theory as it is drawn would still lead to if this failed; not what would happen in the world.",
  lost: "Would keep no modelled route",
  weakened: "Would lose some routes",
  harmed: "Harm would no longer be ruled out",
  unharmed: "Every outcome keeps all of its routes.",
  noRoute: "would keep no modelled route",
  stranded: "Interventions that would lead nowhere any more",
  undo: "Take back",
  found: (count) => (count === 0 ? "Nothing found." : `${plural(count, "result", "results")}.`),
  kept: (shown, all) => `${shown} of ${plural(all, "assumption", "assumptions")} shown by the filters.`,
  inDiagram: (shown, all) => `${shown} of ${plural(all, "box", "boxes")} shown.`,
  showWhole: "Show the whole theory",
  diagram: "Causal diagram; scrolls in both directions",
  on: "Sits on",
  evidence: "Evidence",
};

const nl: LiveWords = {
  paths: (count, hasMore) => `${hasMore ? "meer dan " : ""}${plural(count, "causaal pad", "causale paden")}`,
  noPath: "Geen gemodelleerde route vanaf een interventie.",
  assumptions: (count) => plural(count, "aanname", "aannames"),
  onThem: (parts) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
  choose: "Kies een uitkomst",
  chooseHint: "De causale paden erheen, de aannames daarop en het bewijs verschijnen hier.",
  weakestFirst: "Aannames op deze paden, de zwakste eerst",
  noAssumptions: "Op deze paden is geen aanname genoemd.",
  pathsTo: "Causale paden erheen, de zwakste eerst",
  pathsFrom: "Causale paden ervandaan, de zwakste eerst",
  more: (count) => `Toon nog ${plural(count, "pad", "paden")}`,
  weakest: (count) => `Dit zijn de zwakste ${count}; er zijn er meer.`,
  factors: "Factoren van buiten die erop inwerken",
  lowers: "verlaagt",
  clear: "Keuze loslaten",
  suppose: "Stel dat ze niet klopt",
  supposed: "Als dit niet klopt:",
  whatIf: "Wat als",
  whatIfNote: "Waar de theorie zoals die getekend is dan nog toe zou leiden; niet wat er in de wereld zou gebeuren.",
  lost: "Zou geen gemodelleerde route overhouden",
  weakened: "Zou een deel van de routes verliezen",
  harmed: "Schade zou niet meer uitgesloten zijn",
  unharmed: "Elke uitkomst behoudt al haar routes.",
  noRoute: "zou geen gemodelleerde route overhouden",
  stranded: "Interventies die nergens meer toe zouden leiden",
  undo: "Terugnemen",
  found: (count) => (count === 0 ? "Niets gevonden." : `${plural(count, "resultaat", "resultaten")}.`),
  kept: (shown, all) => `${shown} van ${plural(all, "aanname", "aannames")} getoond door de filters.`,
  inDiagram: (shown, all) => `${shown} van ${plural(all, "vak", "vakken")} getoond.`,
  showWhole: "Toon de hele theorie",
  diagram: "Causaal diagram; te verschuiven in beide richtingen",
  on: "Hoort bij",
  evidence: "Bewijs",
};

/** The words of the script by language. */
export const LIVE_WORDS: { readonly [L in Language]: LiveWords } = { en, nl };
