import { getVerdicts } from "../../analysis/get-verdicts.js";
import type { Review } from "../../analysis/review/review.js";
import { createStrengths } from "../../analysis/trace/strength.js";
import { listUpstream } from "../../graph/reach.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Sign, Verdict } from "../../schema/vocabulary.js";
import { UnknownIdError } from "../../theory/errors.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { getNarrativeWords, type NarrativeWords } from "../messages/narrative/words.js";
import { nameElements } from "../name-elements.js";
import { createClaimTeller } from "./claim-teller.js";
import { narrateOutcome } from "./narrate-outcome.js";

/** The chains of a theory as a page says them, whatever the page is made of. */
export interface NarrativePage {
  readonly title: string;
  readonly subtitle: string;
  readonly words: NarrativeWords;
  readonly outcomes: readonly OutcomeStory[];
  /** The assumptions on the whole theory, weakest first. */
  readonly onTheory: readonly ClaimLine[];
  /** The sources that were cited, by number. */
  readonly sources: readonly string[];
  readonly footer: string;
}

/** How an outcome comes about, in words. */
export interface OutcomeStory {
  readonly id: string;
  readonly name: string;
  /** Level and strand. */
  readonly facts: readonly string[];
  readonly description: string | undefined;
  /** How many links lead straight to it, how many paths there are, and what they rest on; a sentence each. */
  readonly summary: readonly string[];
  /** The links that lead straight to it. */
  readonly steps: readonly StepStory[];
  /** The assumptions on the outcome itself, weakest first. */
  readonly own: readonly ClaimLine[];
  /** All assumptions on the chains behind it, weakest first, each once. */
  readonly chain: readonly ClaimLine[];
  /** How many paths lead to it. */
  readonly count: string;
  readonly pathsHeading: string;
  /** The weakest paths to it. */
  readonly paths: readonly PathStory[];
}

/** A causal link in words. */
export interface StepStory {
  readonly from: string;
  readonly to: string;
  readonly isOutside: boolean;
  readonly sign: Sign;
  readonly feedback: boolean;
  readonly because: string | undefined;
  /** What bears on the link, weakest first. */
  readonly provided: readonly ClaimLine[];
}

/** An assumption, or what evidence makes of a link itself. */
export interface ClaimLine {
  /** The assumption; absent for the evidence on a link itself. */
  readonly id: string | undefined;
  readonly statement: string;
  readonly verdict: Verdict;
  /** The evidence by where it stands. */
  readonly evidence: readonly { readonly label: string; readonly citations: readonly Citation[] }[];
}

/** A number in the list of sources, with the place in the source. */
export interface Citation {
  readonly number: number;
  readonly locator: string | undefined;
}

/** A path in words. */
export interface PathStory {
  readonly steps: readonly PathStep[];
  readonly weakest: { readonly verdict: Verdict; readonly text: string };
}

/** A node of a path, or how many are left out of the middle of a long one. */
export type PathStep = { readonly node: string; readonly lowers: boolean } | { readonly more: number };

/** What the story is about. */
export interface NarrativeOptions {
  /** `en` when absent. */
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

/** Puts the chains of a theory into words. */
export function buildNarrativePage(
  theory: Theory,
  review: Review,
  { lang = "en", only, maxPaths = MAX_PATHS, onProgress }: NarrativeOptions & Progress,
  numberOf?: ReadonlyMap<string, number>,
): NarrativePage {
  const names = nameElements(theory, lang);
  const words = getNarrativeWords(lang);
  const teller = createClaimTeller(theory, review, names, numberOf);
  const strengths = createStrengths(theory, getVerdicts(theory, { asOf: review.asOf ?? undefined }));
  const context = { theory, review, names, words, teller, strengths, maxPaths };
  const ids = listOutcomes(theory, only);
  const outcomes = ids.map((id, i) => {
    const story = narrateOutcome(id, context);
    onProgress?.(i + 1, ids.length);
    return story;
  });
  const onTheory = teller.tell(teller.listOnTheory());
  return {
    title: names.read(theory.title),
    subtitle: [
      words.title(review.asOf === null ? null : formatDate(review.asOf, names.words)),
      ...(theory.asOf === undefined ? [] : [names.words.review.theoryOf(formatDate(theory.asOf, names.words))]),
    ].join("; "),
    words,
    outcomes,
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
  const index = getIndex(theory);
  const upstream = new Set([...listUpstream(index, [index.positions.get(only)!])].map((node) => index.nodes[node]!));
  return [only, ...all.filter((id) => id !== only && upstream.has(id))];
}
