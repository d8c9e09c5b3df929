import { listRings } from "../../../graph/rings.js";
import type { Rule } from "../rule.js";

/** A ring of links of which none is marked as feedback. Rings that share a node are one finding, on the link that closes the shortest. */
export const unmarkedCycle: Rule<{ readonly ring: readonly string[] }> = {
  code: "unmarked-cycle",
  reference: "S06",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  source: "Davies 2018",
  identity: ["ring"],
  sentence: {
    en: ({ on, values: { ring }, name }) =>
      `${on} closes a ring, and no link in it is marked as feedback: ${ring.map(name).join(" → ")}.`,
    nl: ({ on, values: { ring }, name }) =>
      `${on} sluit een kring, en geen verband daarin is als terugkoppeling gemarkeerd: ${ring.map(name).join(" → ")}.`,
  },
  *check({ theory, index }) {
    for (const { shortest } of listRings(index, (link) => theory.links?.[link]?.feedback === true)) {
      const nodes = shortest.map((link) => index.nodes[index.from[link]!]!);
      yield { on: index.links[shortest.at(-1)!]!, values: { ring: [...nodes, nodes[0]!] } };
    }
  },
};
