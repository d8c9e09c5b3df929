import type { Level } from "../../schema/vocabulary.js";

/**
 * What a node of a graph can be in a theory.
 *
 * @example
 * NODE_MEANINGS.slice(0, 4)
 * // => ["intervention", "outcome", "factor", "assumption"]
 */
export const NODE_MEANINGS = [
  "intervention",
  "outcome",
  "factor",
  "assumption",
  "source",
  "evidence",
  "indicator",
  "actor",
  "strand",
] as const;
/** One of {@link NODE_MEANINGS}. */
export type NodeMeaning = (typeof NODE_MEANINGS)[number];

/**
 * What an edge of a graph can be in a theory.
 *
 * @example
 * EDGE_MEANINGS.slice(0, 4)
 * // => ["raises", "lowers", "supports", "opposes"]
 */
export const EDGE_MEANINGS = ["raises", "lowers", "supports", "opposes", "evaluates", "belongs", "measures"] as const;
/** One of {@link EDGE_MEANINGS}. */
export type EdgeMeaning = (typeof EDGE_MEANINGS)[number];

/** What the kinds of a graph mean, by the words that it uses; a word that is not there means what it does by default. */
export interface Meanings {
  readonly nodes?: { readonly [kind: string]: NodeMeaning };
  readonly edges?: { readonly [relation: string]: EdgeMeaning };
}

/**
 * The words by which graphs call their kinds, in English and Dutch; the page of the format lists them.
 *
 * @example
 * NODE_WORDS.evidence.split(" ")
 * // => ["evidence", "finding", "bewijs", "bevinding"]
 */
export const NODE_WORDS: { readonly [M in NodeMeaning]: string } = {
  intervention:
    "intervention activity action strategy measure instrument policy programme project input interventie activiteit actie maatregel beleid beleidsinstrument programma inzet",
  outcome:
    "outcome output result effect impact goal objective intermediate_outcome intermediate_result doel doelstelling hoofddoel subdoel resultaat uitkomst gevolg prestatie",
  factor: "factor external_factor context driver threat risk externe_factor omgevingsfactor oorzaak bedreiging risico",
  assumption: "assumption condition hypothesis aanname veronderstelling voorwaarde hypothese",
  source: "source document publication evaluation study report bron publicatie evaluatie onderzoek rapport",
  evidence: "evidence finding bewijs bevinding",
  indicator: "indicator kpi metric meetpunt",
  actor: "actor organisation organization stakeholder ministry organisatie partij belanghebbende ministerie uitvoerder",
  strand: "strand theme pathway cluster group thema spoor beleidsthema artikel",
};

/**
 * The words by which graphs call their relations.
 *
 * @example
 * EDGE_WORDS.supports.split(" ")[0]
 * // => "supports"
 */
export const EDGE_WORDS: { readonly [M in EdgeMeaning]: string } = {
  raises:
    "raises leads_to causes contributes_to enables produces results_in increases positive + leidt_tot veroorzaakt draagt_bij_aan bevordert verhoogt maakt_mogelijk resulteert_in positief",
  lowers: "lowers reduces decreases hinders prevents negative - verlaagt vermindert belemmert voorkomt remt negatief",
  supports: "supports confirms evidence_for onderbouwt bevestigt ondersteunt",
  opposes: "opposes contradicts refutes evidence_against weerspreekt weerlegt ontkracht",
  evaluates: "evaluates studies evidence evalueert onderzoekt beoordeelt",
  belongs:
    "part_of belongs_to performed_by owned_by onderdeel_van hoort_bij valt_onder uitgevoerd_door verantwoordelijk_voor voert_uit",
  measures: "measures measured_by indicates meet gemeten_door",
};

/** The level that some words for an outcome tell. */
const LEVEL_WORDS: { readonly [kind: string]: Level } = {
  output: "output",
  prestatie: "output",
  impact: "impact",
  goal: "impact",
  doel: "impact",
  hoofddoel: "impact",
  intermediate_outcome: "intermediate",
  intermediate_result: "intermediate",
  subdoel: "intermediate",
};

/** What a graph's word for a kind of node means, and the level that it tells. */
export function findNodeMeaning(
  word: string,
  { nodes = {} }: Meanings,
): { readonly meaning: NodeMeaning; readonly level?: Level } | undefined {
  const given = Object.entries(nodes).find(([kind]) => fold(kind) === fold(word))?.[1];
  const meaning = given ?? findByWord(NODE_MEANINGS, NODE_WORDS, word);
  if (meaning === undefined) return undefined;
  const level = Object.hasOwn(LEVEL_WORDS, fold(word)) ? LEVEL_WORDS[fold(word)] : undefined;
  return { meaning, ...(meaning === "outcome" && level !== undefined && { level }) };
}

/** What a graph's word for a relation means. */
export function findEdgeMeaning(word: string, { edges = {} }: Meanings): EdgeMeaning | undefined {
  const given = Object.entries(edges).find(([relation]) => fold(relation) === fold(word))?.[1];
  return given ?? findByWord(EDGE_MEANINGS, EDGE_WORDS, word);
}

function findByWord<M extends string>(meanings: readonly M[], words: { readonly [K in M]: string }, word: string) {
  return meanings.find((meaning) => words[meaning].split(" ").includes(fold(word)));
}

/** `Leidt tot`, `leidt-tot` and `leidt_tot` are one word. */
function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s-](?=.)/g, "_");
}
