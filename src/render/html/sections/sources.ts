import type { Source } from "../../../schema/generated/types.js";
import { toPrintable } from "../../../theory/printable.js";
import { describeSource } from "../../describe-source.js";
import { findWebAddress } from "../../web-address.js";
import { h, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";
import { section } from "./parts.js";

/** Every source, as it is cited and in full. */
export function showSources(context: PageContext): Markup | undefined {
  const { theory, say } = context;
  const sources = Object.entries(theory.sources ?? {});
  if (sources.length === 0) return undefined;
  return section(
    "sources",
    say(({ words }) => words.page.headings.sources),
    h(
      "ul",
      { class: "src" },
      sources.map(([id, source], i) => showSource(id, source, i, context)),
    ),
  );
}

function showSource(id: string, source: Source, i: number, { say }: PageContext): Markup {
  const url = findWebAddress(source);
  return h(
    "li",
    { id: `s${i}` },
    say((names) => names.source(id), "b"),
    ". ",
    h("bdi", {}, toPrintable(describeSource(source))),
    url === undefined
      ? undefined
      : [
          " ",
          h(
            "a",
            { href: url, rel: "noreferrer" },
            say(({ words }) => words.page.open),
          ),
        ],
  );
}
