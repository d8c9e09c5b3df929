import type { Language } from "../language/language.js";
import { getWords, type Words } from "../language/words.js";
import type { Text } from "../schema/generated/types.js";
import { WHOLE_THEORY } from "../schema/vocabulary.js";
import { createCache } from "../theory/cache.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { displayWidth } from "../theory/printable.js";
import type { Theory } from "../theory/theory.js";
import { citeSources } from "./cite.js";
import { dropLastWord } from "./drop-last-word.js";
import { getText } from "./get-text.js";

/** How a page in one language names what is in a theory. */
export interface Names {
  readonly language: Language;
  readonly words: Words;
  /** The text in the page's language, on one line. */
  readonly read: (text: Text) => string;
  /** A node by its code and title: `1.1a Stronger legal position`, cut to a width where one is given. */
  readonly node: (id: string, width?: number) => string;
  /** A node or link, or the whole theory; the two ends of a link share the width. In short, a code does for a node. */
  readonly target: (id: string, width?: number, inShort?: boolean) => string;
  /** A strand by its code and title. */
  readonly strand: (id: string) => string;
  readonly assumption: (id: string) => string;
  readonly isAssumption: (id: string) => boolean;
  /** Author and year of a source. */
  readonly source: (id: string | undefined) => string;
}

const namesOf = /* @__PURE__ */ createCache((_: Theory) => new Map<Language, Names>());

/** The names of a theory's elements in a language, kept as long as the theory is: a page has many pictures of one theory. */
export function nameElements(theory: Theory, language: Language): Names {
  const byLanguage = namesOf(theory);
  const names = byLanguage.get(language) ?? makeNames(theory, language);
  byLanguage.set(language, names);
  return names;
}

function makeNames(theory: Theory, language: Language): Names {
  const words = getWords(language);
  const citations = citeSources(theory.sources, language);
  const statements = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption.statement]));
  const read = (text: Text) => getText(text, language, theory.language).replace(/\s+/g, " ").trim();
  const known = new Map<string, string>();
  const node = (id: string, width?: number) => {
    const key = `${width} ${id}`;
    const name = known.get(key) ?? nameNode(theory, id, read, width);
    known.set(key, name);
    return name;
  };
  return {
    language,
    words,
    read,
    node,
    target: (id, width, inShort = false) => {
      if (id === WHOLE_THEORY) return words.wholeTheory;
      const [from = "", to] = id.split("->");
      const name = (end: string, width?: number) => (inShort && findNode(theory, end)?.code) || node(end, width);
      if (to === undefined) return name(from, width);
      const half = width === undefined ? undefined : Math.floor((width - 3) / 2);
      return `${name(from, half)} → ${name(to, half)}`;
    },
    strand: (id) => {
      const strand = theory.strands?.[id];
      return strand === undefined ? id : [strand.code, read(strand.title)].filter(Boolean).join(" ");
    },
    isAssumption: (id) => statements.has(id),
    assumption: (id) => read(statements.get(id) ?? id),
    source: (id) => (id === undefined ? words.unnamedSource : (citations.get(id) ?? id)),
  };
}

function nameNode(theory: Theory, id: string, read: Names["read"], width: number | undefined): string {
  const found = findNode(theory, id);
  const name = found === undefined ? id : [found.code, read(found.title)].filter(Boolean).join(" ");
  return width === undefined ? name : cut(name, width);
}

/** The node with an id, whatever its kind. */
export function findNode({ interventions = {}, outcomes = {}, factors = {} }: Theory, id: string) {
  const register = [interventions, outcomes, factors].find((nodes) => Object.hasOwn(nodes, id));
  return register?.[id];
}

/** Cuts a text after a word so that it fits. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  const whole = dropLastWord(kept);
  return `${whole.length > kept.length / 2 ? whole : kept}…`;
}
