import { findUnsettledWholes } from "../../analysis/review/find-unsettled-wholes.js";
import type { Review } from "../../analysis/review-theory.js";
import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { type AssumptionIndex, getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { Language } from "../../language/language.js";
import type { Text } from "../../schema/generated/types.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { type ListedAssumption, listAssumptions } from "../../theory/list-assumptions.js";
import { toPrintable } from "../../theory/printable.js";
import type { Theory } from "../../theory/theory.js";
import { findNode, type Names, nameElements } from "../name-elements.js";
import { type Attributes, join, type Markup } from "./markup.js";
import type { Column } from "./page/island.js";
import { TextTable } from "./text-table.js";

/** All that the parts of a page draw on. */
export interface PageContext {
  readonly theory: Theory;
  readonly review: Review;
  /** The assumptions that are untested though their parts are not. */
  readonly unsettled: ReadonlySet<string>;
  readonly index: TheoryIndex;
  readonly assumptionIndex: AssumptionIndex;
  readonly listed: readonly ListedAssumption[];
  /** The number of each assumption on the page: `4`, or `4.1` for a part; by its place in the document. */
  readonly numbers: readonly string[];
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly texts: TextTable;
  readonly verdictOfLink: (link: number) => Verdict;
  /** The column of a node. */
  readonly columnOf: (node: number) => Column;
  readonly node: (node: number) => NonNullable<ReturnType<typeof findNode>>;
  /** The number of the name of a node: its title, after its code. */
  readonly nameNumber: (node: number) => number;
  /** The number of a text of the theory. */
  readonly add: (text: Text) => number;
  /** An element with a text of the theory. */
  readonly show: (text: Text, name?: string, attributes?: Attributes) => Markup;
  /** An element with what the page says in both of its languages; where that is one, the words alone if they may be. */
  readonly say: (words: (names: Names) => string, name?: string, attributes?: Attributes) => Markup;
  /** The number of what the page says. */
  readonly sayNumber: (words: (names: Names) => string) => number;
}

/** Gathers what a page draws on: one pass over the theory, and its review. */
export function createPageContext(
  theory: Theory,
  { review, language }: { readonly review: Review; readonly language: Language },
): PageContext {
  const index = getIndex(theory);
  const verdicts = getVerdictMaps(theory, { asOf: review.asOf ?? undefined });
  const texts = new TextTable(language, theory.language);
  const names = { en: nameElements(theory, "en"), nl: nameElements(theory, "nl") };
  const listed = listAssumptions(theory);
  const add = (text: Text) => texts.add(clean(text));
  const sayNumber = (words: (names: Names) => string) => texts.say((language) => toPrintable(words(names[language])));
  return {
    theory,
    review,
    unsettled: findUnsettledWholes(review),
    index,
    assumptionIndex: getAssumptionIndex(theory),
    listed,
    numbers: numberAssumptions(listed, review),
    sourceNumbers: new Map(Object.keys(theory.sources ?? {}).map((id, i) => [id, i])),
    texts,
    verdictOfLink: (link) => verdicts.links.get(index.links[link]!) ?? "untested",
    columnOf: (node) => {
      const kind = index.kinds[node]!;
      return kind === "outcome" ? (theory.outcomes?.[index.nodes[node]!]?.level ?? "outcomes") : `${kind}s`;
    },
    // A node of the index is one of the theory's.
    node: (node) => findNode(theory, index.nodes[node]!)!,
    nameNumber: (node) => {
      const { code, title } = findNode(theory, index.nodes[node]!)!;
      return add(code === undefined ? title : prefix(title, `${code} `));
    },
    add,
    show: (text, name = "bdi", attributes = {}) => texts.show(add(text), name, attributes),
    sayNumber,
    say: (words, name, attributes = {}) => {
      const number = sayNumber(words);
      if (name === undefined && texts.isSame(number)) return join(texts.read(number));
      return texts.show(number, name ?? "span", attributes);
    },
  };
}

/** Blanks and what would steer are made plain, so that a text is the same in a table and in the data of the script. */
function clean(text: Text): Text {
  const one = (text: string) => toPrintable(text).trim() || " ";
  if (typeof text === "string") return one(text);
  return Object.fromEntries(Object.entries(text).map(([lang, text]) => [lang, one(text)]));
}

function prefix(text: Text, start: string): Text {
  if (typeof text === "string") return start + text;
  return Object.fromEntries(Object.entries(text).map(([lang, text]) => [lang, start + text]));
}

/** The worst first, as a reader needs them; parts after their whole. */
function numberAssumptions(listed: readonly ListedAssumption[], { assumptions }: Review): string[] {
  const numbers = new Map<string, string>();
  const counts = new Map<string | null, number>();
  const wholes = assumptions.filter(({ partOf }) => partOf === null);
  for (const verdict of VERDICTS) {
    for (const whole of wholes) if (whole.verdict === verdict) numbers.set(whole.id, String(numbers.size + 1));
  }
  for (const { id, partOf } of listed) {
    if (partOf === null) continue;
    const count = (counts.get(partOf) ?? 0) + 1;
    counts.set(partOf, count);
    numbers.set(id, `${numbers.get(partOf)}.${count}`);
  }
  return listed.map(({ id }) => numbers.get(id) ?? "");
}
