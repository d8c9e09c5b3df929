import type { LossReason } from "../../analysis/what-if/explain-loss.js";
import type { LostOutcome } from "../../analysis/what-if/list-losses.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { ExplanationSection } from "./explained-answer.js";
import type { Speaker } from "./speaker.js";

/** Makes the section of outcomes that have lost all routes, each with its reasons; causes before effects. */
export function describeLosses(
  speaker: Speaker,
  heading: "lost" | "enough",
  lost: readonly LostOutcome[],
  goneNodes: readonly string[],
): ExplanationSection[] {
  const { theory, names, own } = speaker;
  const gone = new Set(goneNodes);
  const reasonsOf = new Map(lost.map(({ outcome, because }) => [outcome, because]));
  const { needsAll } = getRouteGraph(theory);
  const { positions } = getIndex(theory);
  return speaker.section(heading, speaker.order([...reasonsOf.keys()]), (outcome) => {
    const because = reasonsOf.get(outcome)!;
    const reasons = describeReasons(speaker, because, gone);
    const isOfCauses = because.every(({ reason }) => reason === "link" || reason === "cause");
    const opening = needsAll[positions.get(outcome)!] === 1 ? [own.lost.all] : reasons.length > 1 ? [own.lost.any] : [];
    return { name: names.node(outcome), id: outcome, reasons: isOfCauses ? [...opening, ...reasons] : reasons };
  });
}

type ReasonOf<R extends LossReason["reason"]> = Extract<LossReason, { reason: R }>;

/** A sentence for each reason, and one for all causes that went in the same way. */
function describeReasons(
  { own, quote, join }: Speaker,
  because: readonly LossReason[],
  gone: ReadonlySet<string>,
): string[] {
  const { lost } = own;
  const itself = because.flatMap((reason) => {
    if (reason.reason === "whole-theory") return [lost.everything(join(reason.assumptions))];
    if (reason.reason !== "node") return [];
    return [reason.assumptions.length === 0 ? lost.nodeNamed : lost.node(join(reason.assumptions))];
  });
  const links = groupBy(
    because.filter((reason): reason is ReasonOf<"link"> => reason.reason === "link"),
    ({ assumptions }) => assumptions.map(quote).join(", "),
  ).map((group) => {
    const causes = join(group.map(({ link }) => link.slice(0, link.indexOf("->"))));
    const { assumptions } = group[0]!;
    return assumptions.length === 0
      ? lost.linksNamed(causes, group.length)
      : lost.links(causes, group.length, join(assumptions));
  });
  const causes = groupBy(
    because.filter((reason): reason is ReasonOf<"cause"> => reason.reason === "cause"),
    ({ cause }) => String(gone.has(cause)),
  ).map((group) => {
    const ids = group.map(({ cause }) => cause);
    return gone.has(ids[0]!) ? lost.causesGone(join(ids), ids.length) : lost.causes(join(ids));
  });
  return [...itself, ...links, ...causes];
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
