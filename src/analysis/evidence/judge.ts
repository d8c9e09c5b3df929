import type { TheoryDocument } from "../../schema/theory-document.js";
import type { Verdicts } from "../get-verdicts.js";
import { type AssessOptions, assess } from "./assess.js";

/** Finds the verdict on every claim, as {@link assess} does with its reasons. */
export function judge(theory: TheoryDocument, options: AssessOptions = {}): Verdicts {
  const { assumptions, links } = assess(theory, options);
  return {
    assumptions: new Map(assumptions.map((claim) => [claim.id, claim.verdict])),
    links: new Map(links.map((claim) => [claim.id, claim.verdict])),
  };
}
