import { getText } from "../../entries/render/text.js";
import type { DueItem, Language, PartialDate, Text, Theory } from "../../index.js";

/**
 * What falls due as `toc review --due --format json` prints it, which `docs/schemas/due.schema.json` describes, with each
 * text in one language, that of the theory unless another is asked for.
 */
export function toDueJson(
  theory: Theory,
  due: readonly DueItem[],
  { asOf, until, lang }: { readonly asOf: PartialDate; readonly until?: PartialDate; readonly lang?: Language },
): object {
  const say = (text: Text) => getText(text, lang ?? theory.language, theory.language);
  return { theory: theory.id, asOf, until: until ?? null, due: due.map((item) => toJson(item, theory, say)) };
}

function toJson(item: DueItem, { waivers = [] }: Theory, say: (text: Text) => string): object {
  if (item.kind === "test") {
    const { question, method, informs, ...rest } = item.test;
    const texts = Object.entries({ question, method, informs }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, say(text)]],
    );
    return { ...item, test: { ...Object.fromEntries(texts), ...rest } };
  }
  const waiver = item.kind === "waiver" ? waivers[item.waiver] : undefined;
  return waiver === undefined ? item : { ...item, waiver: { ...waiver, reason: say(waiver.reason) } };
}
