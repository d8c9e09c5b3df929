import type { TheoryDocument } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { type AssessOptions, assess } from "./assess.js";

/** The computed verdict on every assumption and every link, in document order, for looking them up. */
export interface VerdictMaps {
  readonly assumptions: ReadonlyMap<string, Verdict>;
  readonly links: ReadonlyMap<string, Verdict>;
}

/** Finds the verdict on every claim, as {@link assess} does with its reasons. */
export function judge(theory: TheoryDocument, options: AssessOptions = {}): VerdictMaps {
  const { assumptions, links } = assess(theory, options);
  return {
    assumptions: new Map(assumptions.map((claim) => [claim.id, claim.verdict])),
    links: new Map(links.map((claim) => [claim.id, claim.verdict])),
  };
}
