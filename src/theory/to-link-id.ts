/**
 * A text in which one arrow stands, with the arrow that ids of links have: `a → b`, as pages print it, becomes `a->b`. Any
 * other text stays as it is.
 */
export function toLinkId(text: string): string {
  const [from = "", to, ...more] = text.split(ARROW);
  return to === undefined || more.length > 0 ? text : `${from.trim()}->${to.trim()}`;
}

const ARROW = /[-=\u2010-\u2015\u2212]{1,3}>|[→⇒⟶➔➜]/u;
