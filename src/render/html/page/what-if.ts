import { startFrom } from "../../../analysis/routes/route-query.js";
import { listHarmed } from "../../../analysis/what-if/list-harmed.js";
import { listStranded } from "../../../analysis/what-if/list-stranded.js";
import { markChanged } from "../../../analysis/what-if/mark-changed.js";
import { findRoutes } from "../../../analysis/what-if/world.js";
import { listEnds } from "../../../graph/ends.js";
import { getFailures } from "../../../graph/routes/failures.js";
import { markGone } from "../../../graph/routes/mark-gone.js";
import type { Theory } from "../../../theory/theory.js";
import { el } from "./dom.js";
import { linkTo, type Page, say } from "./page.js";

/** What becomes of the theory when the assumptions fail that a reader supposes to. */
export interface Failing {
  /** The assumptions that are supposed to fail, by number. */
  readonly supposed: readonly number[];
  /** The outcomes that keep no modelled route. */
  readonly lost: ReadonlySet<number>;
  /** The outcomes that keep some routes and lose others. */
  readonly weakened: ReadonlySet<number>;
  /** The outcomes to which harm is no longer ruled out. */
  readonly harmed: ReadonlySet<number>;
  readonly stranded: ReadonlySet<number>;
  readonly goneLinks: ReadonlySet<number>;
}

let last: { readonly theory: Theory; readonly key: string; readonly failing: Failing } | undefined;

/** Answers it as `exploreScenario` does, but for how well routes are supported; the answer is kept until another is asked for. */
export function supposeFailures(page: Page): Failing {
  const { state, theory, index, assumptions } = page;
  const key = state.failed.join(" ");
  if (last?.theory === theory && last.key === key) return last.failing;
  const supposed = state.failed.map((id) => assumptions.positions.get(id)).filter((one) => one !== undefined);
  const taken = getFailures(theory).takenBy(supposed);
  const interventions = [...index.kinds.keys()].filter((node) => index.kinds[node] === "intervention");
  const starts = startFrom(index, interventions);
  const ends = listEnds(theory);
  const before = findRoutes(theory, { starts, gone: {}, ends });
  const after = findRoutes(theory, { starts, gone: markGone(index, taken), ends });
  const isOutcome = (node: number) => index.kinds[node] === "outcome";
  const all = [...index.nodes.keys()];
  const weaker = markChanged(before, after);
  const lost = all.filter((node) => isOutcome(node) && before.routed.hasRoute[node] && !after.routed.hasRoute[node]);
  const failing = {
    supposed,
    lost: new Set(lost),
    harmed: new Set(listHarmed(theory, taken.assumptions, markGone(index, taken, lost))),
    weakened: new Set(all.filter((node) => isOutcome(node) && after.routed.hasRoute[node] && weaker[node])),
    stranded: new Set(listStranded(before, after).map((id) => index.positions.get(id)!)),
    goneLinks: new Set(taken.links),
  };
  last = { theory, key, failing };
  return failing;
}

/** What to say of it; nothing while nothing is supposed. */
export function showFailures(page: Page): Node[] {
  const { words, island, state } = page;
  const { supposed, lost, weakened, harmed, stranded } = supposeFailures(page);
  if (supposed.length === 0) return [];
  const chosen = supposed.map((assumption) => {
    const undo = el("button", { type: "button", class: "quiet" }, words.undo);
    undo.addEventListener("click", () => {
      const id = island.assumptions[assumption]![0];
      page.go({ failed: state.failed.filter((one) => one !== id) });
    });
    return el("li", {}, say(page, island.assumptions[assumption]![3]), " ", undo);
  });
  const list = (heading: string, nodes: ReadonlySet<number>) =>
    nodes.size === 0
      ? []
      : [
          el("h4", {}, `${heading} (${nodes.size})`),
          el("ul", { class: "plain" }, ...[...nodes].map((node) => el("li", {}, linkTo(page, node)))),
        ];
  return [
    el(
      "section",
      { class: "whatif", "aria-label": words.whatIf },
      el("h3", {}, words.whatIf),
      el("p", {}, el("b", {}, words.supposed)),
      el("ul", { class: "plain" }, ...chosen),
      ...list(words.lost, lost),
      ...list(words.weakened, weakened),
      ...list(words.harmed, harmed),
      ...list(words.stranded, stranded),
      ...(lost.size + weakened.size + harmed.size + stranded.size === 0 ? [el("p", {}, words.unharmed)] : []),
      el("p", { class: "meta" }, words.whatIfNote),
    ),
  ];
}
