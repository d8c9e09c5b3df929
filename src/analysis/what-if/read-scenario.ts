import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getFailures } from "../../graph/routes/failures.js";
import { findLink, getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Link, PartialDate } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { UnknownIdError } from "../../theory/errors.js";
import { parseChanged } from "../../theory/parse.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import type { NodeIdOf, Theory, TheoryIds } from "../../theory/theory.js";
import { requireDate } from "../evidence/assess.js";
import type { OneOrMore } from "../trace/query.js";

/** What to suppose. */
export interface Scenario<Ids extends TheoryIds = TheoryIds> {
  /** What fails: assumptions, and nodes and links themselves. */
  readonly fail?: OneOrMore<Ids["assumption"] | NodeIdOf<Ids> | Ids["link"]> | undefined;
  /** Links that the theory does not have. */
  readonly add?: readonly LinkBetween<NodeIdOf<Ids>, Ids["outcome"]>[] | undefined;
  /**
   * Verdicts that tests come out with, in place of the computed ones. To turn out `refuted` is to fail, and the other way
   * round; any other verdict changes how well a route is supported, and so what the wholes that it is a part of are worth.
   * What is named in `fail`, or fails with its parts, can turn out nothing but `refuted`.
   */
  readonly resolve?: { readonly [Id in Ids["assumption"]]?: Verdict } | undefined;
  /** The date as of which the other verdicts are computed; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/** A link between nodes of a theory. */
export interface LinkBetween<From extends string, To extends string> extends Omit<Link, "from" | "to"> {
  readonly from: From;
  readonly to: To;
}

/** A scenario that has been read. */
export interface Supposition {
  /** What fails, as it was given. */
  readonly fail: readonly string[];
  /** The assumptions that fail: those named, those resolved as refuted, and the wholes that fail with them. */
  readonly failed: readonly string[];
  readonly failedNumbers: readonly number[];
  /** What is gone, by number. */
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** Whether everything is. */
  readonly isAll: boolean;
  /** The theory with the links that were added; the same one where none was. */
  readonly theory: Theory;
  readonly resolved: ReadonlyMap<string, Verdict>;
  /** The verdicts from which the others follow: those resolved, and `refuted` for what fails where that shows on what is left. */
  readonly assumed: ReadonlyMap<string, Verdict>;
}

/**
 * Reads what to suppose of a theory.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what can fail or be resolved
 * @throws {InvalidTheoryError} when a link to add is not one that the theory can have
 * @throws {RangeError} when a verdict is not one, what fails is resolved otherwise, or `asOf` is not a date
 */
export function readScenario(theory: Theory, { fail = [], add = [], resolve = {}, asOf }: Scenario): Supposition {
  requireDate(asOf);
  const index = getIndex(theory);
  const { ids, positions } = getAssumptionIndex(theory);
  const named = [...new Set(typeof fail === "string" ? [fail] : fail)];
  const nodes = new Set<number>();
  const links = new Set<number>();
  const assumptions = new Set<number>();
  for (const id of named) {
    const assumption = positions.get(id);
    const node = index.positions.get(id);
    const link = findLink(index, id);
    if (assumption !== undefined) assumptions.add(assumption);
    else if (node !== undefined) nodes.add(node);
    else if (link !== undefined) links.add(link);
    else failOn(theory, id);
  }
  for (const [id, verdict] of Object.entries(resolve)) {
    const assumption = positions.get(id);
    if (assumption === undefined) throw new UnknownIdError(id, { roles: ["assumption"], candidates: ids, theory });
    requireOneOf(verdict, VERDICTS, "a verdict");
    if (verdict === "refuted") assumptions.add(assumption);
    else if (named.includes(id)) {
      throw new RangeError(`${quote(id)} cannot both fail and turn out ${verdict}.`);
    }
  }
  const supposed =
    add.length === 0 ? theory : parseChanged({ ...theory, links: [...(theory.links ?? []), ...add] }, theory);
  // A link that is added can show a harm that nothing showed before.
  const taken = getFailures(supposed).takenBy(assumptions);
  for (const assumption of taken.assumptions) {
    const verdict = Object.hasOwn(resolve, ids[assumption]!) ? resolve[ids[assumption]!] : undefined;
    if (verdict === undefined || verdict === "refuted") continue;
    throw new RangeError(`${quote(ids[assumption]!)} cannot both fail with its parts and turn out ${verdict}.`);
  }
  for (const node of taken.nodes) nodes.add(node);
  for (const link of taken.links) links.add(link);
  const resolved = Object.entries<Verdict>(resolve as { readonly [id: string]: Verdict });
  const isLeft = createLeftTest(theory, { nodes, links, isAll: taken.isAll });
  const failing = named.filter((id) => positions.has(id) && isLeft(positions.get(id)!));
  return {
    fail: named,
    failed: taken.assumptions.map((assumption) => ids[assumption]!),
    failedNumbers: taken.assumptions,
    nodes: [...nodes].sort((a, b) => a - b),
    links: [...links].sort((a, b) => a - b),
    isAll: taken.isAll,
    theory: supposed,
    resolved: new Map(resolved),
    assumed: new Map([...resolved, ...failing.map((id): [string, Verdict] => [id, "refuted"])]),
  };
}

interface Missing {
  readonly nodes: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly isAll: boolean;
}

/** Makes the function that tells whether something is left of what an assumption, or a whole that it is part of, is on. */
function createLeftTest(theory: Theory, missing: Missing): (assumption: number) => boolean {
  const { nodes, links, wholes } = getAssumptionIndex(theory);
  return (assumption) => {
    if (missing.isAll) return false;
    for (let one = assumption; one >= 0; one = wholes[one]!) {
      if (nodes[one]!.some((node) => !missing.nodes.has(node)) || links[one]!.some((link) => !missing.links.has(link)))
        return true;
    }
    return false;
  };
}

function failOn(theory: Theory, id: string): never {
  const index = getIndex(theory);
  throw new UnknownIdError(id, {
    theory,
    roles: ["assumption", "intervention", "outcome", "factor", "link"],
    candidates: [
      ...getAssumptionIndex(theory).ids,
      ...index.nodes,
      ...Array.from(index.from.keys(), (link) => getLinkId(index, link)),
    ],
  });
}
