/**
 * A text in which an arrow stands, with the arrow that ids of links have: `a → b`, as pages print it, becomes `a->b`. Any
 * other text stays as it is.
 */
export function toLinkId(text: string): string {
  const [, from, to] = ARROW.exec(text) ?? [];
  return from === undefined ? text : `${from}->${to}`;
}

/** Blanks cannot be within an id, so no run of them is tried twice. */
const ARROW = /^\s*(\S+?)\s*(?:[-=\u2010-\u2015\u2212]+>|[→⇒⟶➔➜])\s*(\S+)\s*$/u;
