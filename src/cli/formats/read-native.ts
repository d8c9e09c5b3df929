import { describeSize } from "../input/describe-size.js";
import type { Input } from "../input/open-input.js";
import { mostBytesOf, type Notation, parseText } from "../input/parse-text.js";
import { MisuseError } from "../misuse-error.js";
import type { ReadOutcome } from "./format.js";

/** Reads the format itself, of which nothing is lost. */
export async function readNative(input: Input, notation: Notation): Promise<ReadOutcome> {
  const text = await input.text(mostBytesOf(notation));
  if (typeof text !== "string") return { ok: false, problems: [text] };
  const result = await parseText(text, notation);
  return result.ok ? { ...result, losses: [] } : { ...result, text };
}

/** The error for a theory that would be more than is read, once it was written. */
export function refuseUnreadable(notation: Notation): MisuseError {
  const size = describeSize(mostBytesOf(notation));
  return new MisuseError(
    notation === "yaml"
      ? {
          en: `the theory is more than is read of YAML, at most ${size}, so it is not written. Write it as JSON, of which ${describeSize(mostBytesOf("json"))} is read: to a file that ends in .json, or with --to json.`,
          nl: `de theorie is als YAML meer dan er wordt gelezen, hooguit ${size}; daarom wordt die niet geschreven. Schrijf JSON, waarvan ${describeSize(mostBytesOf("json"))} wordt gelezen: naar een bestand dat eindigt op .json, of met --to json.`,
        }
      : {
          en: `the theory is more than is read of JSON, at most ${size}, so it is not written. Split what it is made from, such as a file of IATI for each programme; or match its results with a theory: toc match.`,
          nl: `de theorie is als JSON meer dan er wordt gelezen, hooguit ${size}; daarom wordt die niet geschreven. Splits waar die van wordt gemaakt, zoals een IATI-bestand per programma; of koppel de resultaten aan een theorie: toc match.`,
        },
  );
}
