import { createRandom } from "./make-document.js";

/**
 * Writes the text of a theory of `size` nodes, a fifth of them interventions, with three links a node, 0.8 assumptions a
 * node, half of which are parts of the others, and 0.4 pieces of evidence. `typo` puts a misspelt id in one link.
 */
export function writeTheory(size: number, typo = false): string {
  const random = createRandom(1);
  const count = (n: number, word: string) => Array.from({ length: n }, (_, i) => `${word}${i}`);
  const interventions = count(size / 5, "intervention");
  const outcomes = count(size - size / 5, "outcome");
  const links = pickLinks([...interventions, ...outcomes], interventions.length, 3 * size, random);
  const ids = links.map(([from, to]) => `${from}->${to}`);
  const wholes = count(0.4 * size, "assumption");
  const claims = [...wholes, ...wholes.map((id) => `part-of-${id}`)];
  const strands = count(8, "strand");
  const sources = count(20, "source");
  const pick = (from: readonly string[]) => from[random(from.length)];
  const levels = ["output", "intermediate", "long-term", "impact"];
  if (typo) links[size]![1] = `${links[size]![1]}x`;

  const register = (key: string, ids: readonly string[], write: (id: string) => string) =>
    `  ${key}: {\n${ids.map((id) => `    "${id}": { ${write(id)} },\n`).join("")}  },\n`;
  return [
    `{\n  format: "theory-of-change/1",\n  id: "bench",\n  title: "Bench",\n  language: "en",\n`,
    register("strands", strands, (id) => `title: "${id}"`),
    register("interventions", interventions, (id) => `title: "Title of ${id}", strand: "${pick(strands)}"`),
    register(
      "outcomes",
      outcomes,
      (id) => `title: "Title of ${id}", level: "${pick(levels)}", strand: "${pick(strands)}"`,
    ),
    `  links: [\n${links.map(([from, to]) => `    { from: "${from}", to: "${to}" },\n`).join("")}  ],\n`,
    register(
      "assumptions",
      wholes,
      (id) => `statement: "s", on: "${pick(ids)}", parts: { "part-of-${id}": { statement: "s" } }`,
    ),
    register(
      "evidence",
      count(0.4 * size, "evidence"),
      (id) =>
        `on: "${pick(random(3) === 0 ? ids : claims)}", stance: "supports", finding: "${id}", source: "${pick(sources)}"`,
    ),
    register("sources", sources, () => `type: "report"`),
    "}",
  ].join("");
}

/** Pairs of nodes, each to an outcome further on, none twice. */
function pickLinks(
  nodes: readonly string[],
  firstOutcome: number,
  wanted: number,
  random: (below: number) => number,
): [string, string][] {
  const found = new Map<string, [string, string]>();
  while (found.size < wanted) {
    const from = random(nodes.length - 1);
    const first = Math.max(from + 1, firstOutcome);
    const to = first + random(Math.min(20, nodes.length - first));
    found.set(`${from} ${to}`, [nodes[from]!, nodes[to]!]);
  }
  return [...found.values()];
}
