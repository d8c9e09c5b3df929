import type { Layout } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import { joinTold, type ToldFinding } from "./explain-finding.js";
import type { FindingsPage } from "./findings-page.js";

/** How many findings of one rule are told before the rest is counted. */
const SHOWN = 3;

/** Lays the findings out as text. */
export function layOutFindings({ heading, notes, groups, waived }: FindingsPage, layout: Layout): string[] {
  const { paint, width, words } = layout;
  const list = (told: readonly ToldFinding[], indent: string) => {
    const shown = told.slice(0, told.length === SHOWN + 1 ? SHOWN + 1 : SHOWN);
    const rest = told.length - shown.length;
    return [...shown.map(joinTold), ...(rest > 0 ? [words.more(rest)] : [])].flatMap((line) =>
      wrap(line, { width, first: `${indent}- ` }),
    );
  };
  return [
    paint("title", heading),
    paint("label", "─".repeat(width)),
    ...notes.flatMap((note) => wrap(note, { width })),
    ...groups.flatMap(({ severity, heading, rules }) => [
      "",
      paint(severity, heading),
      ...rules.flatMap(({ code, count, told }) => [
        `  ${paint("label", count === 1 ? code : `${code} (${count})`)}`,
        ...list(told, "    "),
      ]),
    ]),
    ...(waived.length === 0 ? [] : ["", words.findings.waivedHeading, ...list(waived, "  ")]),
  ];
}
