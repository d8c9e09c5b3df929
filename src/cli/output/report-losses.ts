import { explainLoss, renderPath } from "../../entries/formats/document.js";
import type { Loss, LossKind } from "../../index.js";
import type { Language } from "../../language/language.js";
import type { Session } from "../session.js";
import { type Wording, word } from "../wording.js";

/** How many places are shown of each reason. */
const SHOWN = 3;

/** Tells on standard error what a conversion did not carry over, by reason; nothing when all was. Where it differs within a reason, what happened stands with each. */
export function reportLosses(losses: readonly Loss[], target: Wording, session: Session): void {
  if (losses.length === 0 || session.isQuiet) return;
  const counts = ORDER.map((kind) => [losses.filter((loss) => loss.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => word((lang) => `${count} ${KINDS[kind][lang]}`));
  const list = word((lang) => counts.map((count) => count[lang]).join(", "));
  const { length } = losses;
  session.note({
    en: `${length === 1 ? "1 thing is" : `${length} things are`} not in ${target.en} as read (${list.en}):`,
    nl: `${length === 1 ? "1 ding staat" : `${length} dingen staan`} niet in ${target.nl} zoals gelezen (${list.nl}):`,
  });
  const { lang } = session;
  for (const [code, group] of groupByCode(losses)) {
    const [first] = group;
    if (first === undefined) continue;
    const rest = group.length > SHOWN ? MORE[lang](group.length - SHOWN) : undefined;
    const heading = `${KINDS[first.kind][lang]} ${code} (${group.length}):`;
    const shown = group.slice(0, SHOWN);
    if (group.every(({ message }) => message === first.message)) {
      session.complain(`  ${heading} ${explainLoss(first, { lang })}`);
      session.complain(`    ${[...shown.map((loss) => describePlace(loss, lang)), rest].filter(Boolean).join("; ")}`);
      continue;
    }
    session.complain(`  ${heading}`);
    for (const loss of shown) session.complain(`    ${explainLoss(loss, { lang })}`);
    if (rest !== undefined) session.complain(`    ${rest}`);
  }
}

const KINDS: { readonly [K in LossKind]: Wording } = {
  lost: { en: "lost", nl: "verloren" },
  merged: { en: "merged", nl: "samengevoegd" },
  changed: { en: "changed", nl: "gewijzigd" },
  guessed: { en: "guessed", nl: "aangenomen" },
};

const MORE: { readonly [L in Language]: (count: number) => string } = {
  en: (count) => `and ${count} more`,
  nl: (count) => `en nog ${count}`,
};

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

function describePlace({ at, position }: Loss, lang: Language): string {
  const place = at.length === 0 && lang === "nl" ? "de theorie" : renderPath(at);
  return position === undefined ? place : `${place} (${lang === "nl" ? "regel" : "line"} ${position.line})`;
}
