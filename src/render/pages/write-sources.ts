import { escapeMarkdown, linkMarkdown } from "../../theory/escape-markdown.js";
import { describeSource } from "../describe-source.js";
import { findWebAddress } from "../web-address.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import { anchor, FILES, type PagesContext } from "./pages-context.js";

/** The sources by number, each in full and with what it bears on; no page where there are none. */
export function writeSources(context: PagesContext): Page[] {
  const { theory, names, words, linkTo } = context;
  const bearsOn = new Map<string, Set<string>>();
  for (const { source, on } of Object.values(theory.evidence ?? {})) {
    if (source !== undefined) bearsOn.set(source, (bearsOn.get(source) ?? new Set()).add(on));
  }
  const entries = Object.entries(theory.sources ?? {});
  if (entries.length === 0) return [];
  const items = entries.map(([id, source], i) => {
    const address = findWebAddress(source);
    const claims = [...(bearsOn.get(id) ?? [])].map((claim) => {
      const name = escapeMarkdown(names.isAssumption(claim) ? names.assumption(claim) : names.target(claim));
      const link = linkTo(claim);
      return link === undefined ? name : `[${name}](${link})`;
    });
    const lines = [
      `${i + 1}. ${anchor(`source-${i + 1}`)}**${escapeMarkdown(names.source(id))}**. ${escapeMarkdown(describeSource(source))}`,
      ...(address === undefined ? [] : [linkMarkdown(address)]),
      claims.length === 0 ? escapeMarkdown(words.bearsOnNothing) : `${words.bearsOn}: ${claims.join("; ")}`,
    ];
    return lines.join("\\\n   ");
  });
  const blocks = [`# ${words.pages.sources}`, listNavigation(context, "sources"), items.join("\n")];
  return [{ path: FILES.sources, text: `${blocks.join("\n\n")}\n` }];
}
