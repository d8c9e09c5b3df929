import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { cut, findNode, type Names } from "../name-elements.js";

/** How wide a name may be in a sentence. */
const WIDTH = 72;

/**
 * Any element by its title, statement or citation; what names none is given as it is. Sources and indicators have ids of
 * their own, which other elements may have as well, so that their register has to be told.
 */
export function nameElement(theory: Theory, id: string, names: Names, register?: PropertyKey): string {
  const { words, read } = names;
  if (id === WHOLE_THEORY) return words.wholeTheory;
  const text = (): string => {
    if (register === "sources") return names.source(id);
    if (register === "indicators") return cut(read(getOwn(theory.indicators, id)?.title ?? id), WIDTH);
    if (id.includes("->") || findNode(theory, id) !== undefined) return names.target(id, WIDTH);
    if (names.isAssumption(id)) return cut(withoutStop(names.assumption(id)), WIDTH);
    const evidence = getOwn(theory.evidence, id);
    if (evidence !== undefined) return cut(withoutStop(read(evidence.finding)), WIDTH);
    return id;
  };
  return words.quote(text());
}

/** A sentence that stands within another has no full stop of its own. */
const withoutStop = (text: string) => text.replace(/(?<!\.)\.$/, "");

function getOwn<T>(record: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
