import type {
  Assumption,
  Evidence,
  Factor,
  Intervention,
  Link,
  Outcome,
  TheoryDocument,
} from "../../src/schema/generated/types.js";
import { parseTheory } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { trust } from "./trust.js";

/** A theory in shorthand: nodes as a list of ids, links as `from->to`, assumptions as what they are on. */
export type Sketch = Omit<
  Partial<TheoryDocument>,
  "interventions" | "outcomes" | "factors" | "links" | "assumptions" | "evidence"
> & {
  interventions?: readonly string[] | Record<string, Partial<Intervention>>;
  outcomes?: readonly string[] | Record<string, Partial<Outcome>>;
  factors?: readonly string[] | Record<string, Partial<Factor>>;
  links?: readonly (string | Link)[];
  assumptions?: Record<string, string | readonly string[] | Partial<Assumption>>;
  evidence?: Record<string, Partial<Evidence> & Pick<Evidence, "on">>;
};

const nodes = <N>(given: readonly string[] | Record<string, Partial<N>> = {}) =>
  Object.fromEntries(
    Array.isArray(given)
      ? given.map((id) => [id, { title: id }])
      : Object.entries(given).map(([id, node]) => [id, { title: id, ...node }]),
  );

/** The document that a sketch stands for. */
export function buildDocument(sketch: Sketch): TheoryDocument {
  const { interventions, outcomes, factors, links = [], assumptions = {}, evidence = {}, ...rest } = sketch;
  return {
    format: "theory-of-change/1",
    id: "sketch",
    title: "Sketch",
    language: "en",
    interventions: nodes<Intervention>(interventions),
    outcomes: nodes<Outcome>(outcomes),
    factors: nodes<Factor>(factors),
    links: links.map((link) => {
      if (typeof link !== "string") return link;
      const [from = "", to = ""] = link.split("->");
      return { from, to };
    }),
    assumptions: Object.fromEntries(
      Object.entries(assumptions).map(([id, given]) => [
        id,
        typeof given === "string" || Array.isArray(given)
          ? { statement: id, on: given as string | readonly string[] }
          : { statement: id, ...(given as Partial<Assumption>) },
      ]),
    ),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, given]) => [id, { stance: "supports" as const, finding: id, ...given }]),
    ),
    ...rest,
  };
}

/** The theory that a sketch stands for. A sketch may leave out what its test does not ask for, and is then taken on trust. */
export function buildTheory(sketch: Sketch): Theory {
  const document = buildDocument(sketch);
  const result = parseTheory<unknown>(document);
  return result.ok ? result.theory : trust(document);
}
