import { requireOptions } from "../../limits/require-argument.js";
import type { Text, TheoryDocument } from "../../schema/generated/types.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Loss } from "../conversion.js";
import { NODE_REGISTERS } from "./to-plain-graph.js";

/**
 * Lists what of a theory is not in a drawing of it in DOT or Mermaid: these show titles, strands, levels and links, and the
 * verdicts on assumptions, but not the assumptions themselves nor what they rest on. Mermaid has no ids of the theory, no title and no levels.
 *
 * @throws {RangeError} when `notation` is neither `dot` nor `mermaid`
 * @example
 * listDrawingLosses(handwashing, { lang: "en", notation: "dot" }).filter(({ at }) => at[0] === "links").length // => 10
 */
export function listDrawingLosses(
  theory: TheoryDocument,
  options: { readonly lang: string; readonly notation: "dot" | "mermaid" },
): readonly Loss[] {
  requireDocument(theory);
  requireOptions(options, '{ lang: "en", notation: "dot" }');
  const { lang, notation } = options;
  requireOneOf(notation, ["dot", "mermaid"], "a notation of drawings");
  const account = new Account();
  const show = (text: Text | undefined, ...at: (string | number)[]) => {
    if (typeof text === "string") account.carry(...at);
    else if (text !== undefined)
      account.carry(
        ...at,
        [lang, theory.language].find((one) => Object.hasOwn(text, one)) ?? Object.keys(text)[0] ?? "",
      );
  };
  const isDot = notation === "dot";
  if (isDot) show(theory.title, "title");
  for (const [id, { title }] of Object.entries(theory.strands ?? {})) {
    show(title, "strands", id, "title");
    account.tell("no-id", "lost", NO_ID, ["strands", id, "id"]);
  }
  for (const [register] of NODE_REGISTERS)
    for (const [id, node] of Object.entries(theory[register] ?? {})) {
      show(node.title, register, id, "title");
      for (const key of isDot ? ["strand", "level"] : ["strand"]) if (key in node) account.carry(register, id, key);
      if (!isDot) account.tell("no-id", "lost", NO_ID, [register, id, "id"]);
    }
  for (const { from, to, sign } of theory.links ?? [])
    for (const key of sign === "-" ? ["from", "to", "sign"] : ["from", "to"])
      account.carry("links", `${from}->${to}`, key);
  return account.close(theory, "not-drawn", "a drawing does not show it.");
}

const NO_ID = "the drawing has ids of its own.";
