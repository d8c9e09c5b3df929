import { formatPath, type Loss, type LossKind } from "../../index.js";
import type { Session } from "../session.js";

/** How many places are shown of each reason. */
const SHOWN = 3;

/** Tells on standard error what a conversion did not carry over, by reason; nothing when all was. Where it differs within a reason, what happened stands with each. */
export function reportLosses(losses: readonly Loss[], target: string, session: Session): void {
  if (losses.length === 0 || session.isQuiet) return;
  const counts = ORDER.map((kind) => [losses.filter((loss) => loss.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`);
  const things = losses.length === 1 ? "1 thing is" : `${losses.length} things are`;
  session.note(`${things} not in ${target} as read (${counts.join(", ")}):`);
  for (const [code, group] of groupByCode(losses)) {
    const [first] = group;
    if (first === undefined) continue;
    const rest = group.length > SHOWN ? `and ${group.length - SHOWN} more` : undefined;
    const shown = group.slice(0, SHOWN);
    if (group.every(({ message }) => message === first.message)) {
      session.complain(`  ${first.kind} ${code} (${group.length}): ${first.message}`);
      session.complain(`    ${[...shown.map(describePlace), rest].filter(Boolean).join("; ")}`);
      continue;
    }
    session.complain(`  ${first.kind} ${code} (${group.length}):`);
    for (const { message } of shown) session.complain(`    ${message}`);
    if (rest !== undefined) session.complain(`    ${rest}`);
  }
}

const ORDER: readonly LossKind[] = ["lost", "merged", "changed", "guessed"];

function groupByCode(losses: readonly Loss[]): [string, Loss[]][] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const group = groups.get(loss.code);
    if (group === undefined) groups.set(loss.code, [loss]);
    else group.push(loss);
  }
  return [...groups].sort(([, [a]], [, [b]]) => ORDER.indexOf(a?.kind ?? "lost") - ORDER.indexOf(b?.kind ?? "lost"));
}

function describePlace({ at, position }: Loss): string {
  const place = formatPath(at);
  return position === undefined ? place : `${place} (line ${position.line})`;
}
