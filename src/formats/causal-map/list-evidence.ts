import type { Evidence, Link, Source } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { shorten } from "../../schema/shorten.js";
import { makeId } from "../make-id.js";
import { type Bundle, toLink } from "./bundle.js";
import type { ReadLosses } from "./losses.js";
import type { Claim } from "./read-claims.js";

/** Makes a piece of evidence of each claim, and a source of each that is named, in the order of their rows. */
export function listEvidence(
  bundles: readonly Bundle[],
  taken: Set<string>,
  sheet: string,
  losses: ReadLosses,
): { readonly evidence: { [id: string]: Evidence }; readonly sources: { [id: string]: Source } } {
  const sources = new SourceRegister(sheet, losses);
  const claims = bundles.flatMap((bundle) => {
    const link = toLink(bundle);
    return bundle.claims.map(({ claim, sign }) => ({ claim, link, isFor: sign === (link.sign ?? "+") }));
  });
  const evidence = claims
    .sort((a, b) => a.claim.row - b.claim.row)
    .map(({ claim, link, isFor }, i) => {
      listLosses(claim, isFor, sheet, losses);
      const id = makeId(`claim ${claim.id ?? i + 1}`, "claim", taken);
      return [id, toEvidence(claim, link, isFor, sources)] as const;
    });
  return { evidence: Object.fromEntries(evidence), sources: sources.list() };
}

function listLosses({ row, coded, quote }: Claim, isFor: boolean, sheet: string, losses: ReadLosses): void {
  if (!isFor) {
    const text = `${shorten(coded)} says the opposite of most rows with these ends, so it opposes the link.`;
    losses.add("mixed-sign", sheet, row, text);
  }
  if (quote === undefined) losses.add("made-finding", sheet, row, "there is no quote; its labels stand for it.");
}

function toEvidence(claim: Claim, { from, to }: Link, isFor: boolean, sources: SourceRegister): Evidence {
  const { row, cause, effect, coded, quote, source } = claim;
  return {
    on: `${from}->${to}`,
    stance: isFor ? "supports" : "opposes",
    finding: quote ?? coded,
    ...(source !== undefined && { source: sources.find(source, row) }),
    ...((cause.isOpposite || effect.isOpposite) && quote !== undefined && { note: coded }),
  };
}

/** The sources that were named, each once. */
class SourceRegister {
  readonly #sheet: string;
  readonly #losses: ReadLosses;
  readonly #taken = new Set<string>();
  readonly #ids = new Map<string, string>();

  constructor(sheet: string, losses: ReadLosses) {
    this.#sheet = sheet;
    this.#losses = losses;
  }

  find(title: string, row: number): string {
    const known = this.#ids.get(title);
    if (known !== undefined) return known;
    const id = makeId(title, "source", this.#taken);
    this.#ids.set(title, id);
    this.#losses.add("guessed-source", this.#sheet, row, `${quote(title)} is taken for an interview.`);
    return id;
  }

  list(): { [id: string]: Source } {
    return Object.fromEntries([...this.#ids].map(([title, id]) => [id, { type: "interview", title }]));
  }
}
