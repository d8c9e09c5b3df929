import type { Review } from "../../analysis/review-theory.js";
import { createStrengths } from "../../analysis/trace/strength.js";
import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { linksOf } from "../../graph/digraph.js";
import { listUpstream } from "../../graph/reach.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Language } from "../../language/language.js";
import { getNarrativeWords, type NarrativeWords } from "../../language/words.js";
import type { WorkLimits } from "../../limits/budget.js";
import { Meter } from "../../limits/meter.js";
import { UnknownIdError } from "../../theory/errors.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";
import type { ClaimLine } from "./claim-teller.js";
import { type ClaimTeller, createClaimTeller } from "./claim-teller.js";
import type { OutcomeStory } from "./narrate-outcome.js";
import { narrateOutcome } from "./narrate-outcome.js";

/** The chains of a theory as a page says them, whatever the page is made of. */
export interface NarrativePage {
  readonly title: string;
  readonly subtitle: string;
  readonly words: NarrativeWords;
  readonly outcomes: readonly OutcomeStory[];
  /** What rests on assumptions and belongs to no outcome, as interventions and factors do: each with its assumptions. */
  readonly elsewhere: readonly { readonly name: string; readonly claims: readonly ClaimLine[] }[];
  /** The assumptions on the whole theory, weakest first. */
  readonly onTheory: readonly ClaimLine[];
  /** The sources that were cited, by number. */
  readonly sources: readonly string[];
  readonly footer: string;
}

/**
 * What the story is about, and how much work it may take. What is told of the chains behind an outcome takes a look at
 * each of them; once the budget is used up, outcomes are told without it. A budget of 10,000,000 steps when absent,
 * which is enough for a chain of 1,000 outcomes.
 */
export interface NarrativeOptions extends WorkLimits {
  /** The theory's own when absent, where pages are written in it; otherwise `en`. */
  readonly lang?: Language | undefined;
  /** The outcome whose chains to tell, with all outcomes on them; every outcome when absent. */
  readonly only?: string | undefined;
  /** How many paths to show for each outcome, weakest first; 3 when absent. */
  readonly maxPaths?: number | undefined;
}

/** Who is told how far it is. */
export interface Progress {
  /** Called for each outcome that is done: thousands of them take a while. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** How many paths are shown for each outcome unless told otherwise. */
const MAX_PATHS = 3;

/** Steps that a document may take to look at the chains behind its outcomes: a few seconds. */
const LOOKS_BEHIND = 10_000_000;

/** Puts the chains of a theory into words. */
export function buildNarrativePage(
  theory: Theory,
  review: Review,
  {
    lang,
    only,
    maxPaths = MAX_PATHS,
    onProgress,
    signal,
    budget,
  }: NarrativeOptions & Progress & { readonly lang: Language },
  numberOf?: ReadonlyMap<string, number>,
): NarrativePage {
  const names = nameElements(theory, lang);
  const words = getNarrativeWords(lang);
  const teller = createClaimTeller(theory, review, names, numberOf);
  const strengths = createStrengths(theory, getVerdictMaps(theory, { asOf: review.asOf ?? undefined }));
  const { kinds } = getIndex(theory);
  const interventions = [...kinds.keys()].filter((node) => kinds[node] === "intervention");
  const meter = new Meter({ signal, budget: budget ?? LOOKS_BEHIND });
  const context = { theory, review, names, words, teller, strengths, maxPaths, interventions, meter };
  const ids = listOutcomes(theory, only);
  const outcomes = ids.map((id, i) => {
    const story = narrateOutcome(id, context);
    onProgress?.(i + 1, ids.length);
    return story;
  });
  const onTheory = teller.tell(teller.listOnTheory());
  const elsewhere = tellElsewhere(theory, only, teller, names);
  return {
    title: names.read(theory.title),
    subtitle: [
      words.title(review.asOf === null ? null : formatDate(review.asOf, names.words)),
      ...(theory.asOf === undefined ? [] : [names.words.review.theoryOf(formatDate(theory.asOf, names.words))]),
    ].join("; "),
    words,
    outcomes,
    elsewhere,
    onTheory,
    sources: teller.listCited(),
    footer: words.footer,
  };
}

/** The outcome that is asked for, then those that lead to it in document order; or all. */
function listOutcomes(theory: Theory, only: string | undefined): readonly string[] {
  const all = Object.keys(theory.outcomes ?? {});
  if (only === undefined) return all;
  if (!all.includes(only)) throw new UnknownIdError(only, { roles: ["outcome"], candidates: all, theory });
  const { nodes } = getIndex(theory);
  const upstream = new Set(listBehind(theory, only).map((node) => nodes[node]!));
  return [only, ...all.filter((id) => id !== only && upstream.has(id))];
}

/** All nodes that lead to an outcome, in document order; or all. */
function listBehind(theory: Theory, only: string | undefined): number[] {
  const index = getIndex(theory);
  if (only === undefined) return [...index.nodes.keys()];
  return [...listUpstream(index, [index.positions.get(only)!])].sort((a, b) => a - b);
}

/** The assumptions on interventions and factors, and on links that lead to them. */
function tellElsewhere(theory: Theory, only: string | undefined, teller: ClaimTeller, names: Names) {
  const index = getIndex(theory);
  return listBehind(theory, only)
    .filter((node) => index.kinds[node] !== "outcome")
    .flatMap((node) => [
      { name: names.node(index.nodes[node]!), claims: teller.tell(teller.listOn("node", node)) },
      ...[...linksOf(index.incoming, node)].map((link) => {
        const id = getLinkId(index, link);
        return {
          name: names.target(id),
          claims: [...teller.tellLink(id), ...teller.tell(teller.listOn("link", link))],
        };
      }),
    ])
    .filter(({ claims }) => claims.length > 0);
}
