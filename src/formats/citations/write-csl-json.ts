import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Conversion } from "../conversion.js";

/**
 * Writes the sources of a theory as CSL-JSON 1.0.2, one list of items that Zotero, pandoc and other tools for references
 * read. The ids are those of the theory, and so the same in a text that cites them. All else of the theory is a loss.
 *
 * @example
 * const { output } = writeCslJson(handwashing);
 * JSON.parse(output)[0].type // => "article-journal"
 */
export function writeCslJson(theory: TheoryDocument): Conversion<string> {
  requireDocument(theory);
  const account = new Account();
  const items = Object.entries(theory.sources ?? {}).map(([id, source]) => {
    account.carry("sources", id);
    return { id, ...source };
  });
  const losses = account.close(theory, "no-source", "a bibliography has sources only.");
  return { output: `${JSON.stringify(items, null, 2)}\n`, losses };
}
