import { findUnsettledWholes } from "../../review/find-unsettled-wholes.js";
import type { LeftOutEvidence } from "../../review/list-left-out.js";
import type { Rule, Telling } from "../rule.js";

type Why = LeftOutEvidence["why"];
type Values = {
  readonly criticalFor: readonly string[];
  /** Whether there are verdicts on its parts, which do not settle it. */
  readonly isUnsettled?: true;
  // The evidence that is attached and does not count, by reason.
} & { readonly [W in Why]?: readonly string[] };

/**
 * An assumption to which nobody has attached evidence that counts; an error where every route to a goal rests on it. What
 * ought to be is not for evidence to decide, and is left out.
 */
export const untested: Rule<Values> = {
  code: "untested",
  reference: "E01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2023; Dewar 2002",
  sentence: {
    en: (telling) => {
      const { on, values, names } = telling;
      const left = listLeftOut(telling, WHYS_EN);
      return join("and", [
        left === ""
          ? `Nobody has attached evidence to ${on}${values.isUnsettled ? " as a whole" : ""}`
          : `None of the evidence attached to ${on} counts (${left})`,
        values.isUnsettled && "its parts do not settle it",
        values.criticalFor.length > 0 && `every modelled route to ${names(values.criticalFor)} rests on it`,
      ]);
    },
    nl: (telling) => {
      const { on, values, names } = telling;
      const left = listLeftOut(telling, WHYS_NL);
      return join("en", [
        left === ""
          ? `Niemand heeft bewijs bij ${on}${values.isUnsettled ? " als geheel" : ""} gevoegd`
          : `Van het bewijs bij ${on} telt niets mee (${left})`,
        values.isUnsettled && "de sub-aannames geven geen uitsluitsel",
        values.criticalFor.length > 0 && `elke gemodelleerde route naar ${names(values.criticalFor)} rust erop`,
      ]);
    },
  },
  *check({ review, criticalGoals }) {
    const unsettled = findUnsettledWholes(review);
    for (const { id, verdict, kind, leftOut = [] } of review.assumptions) {
      if (verdict !== "untested" || kind === "normative") continue;
      const criticalFor = criticalGoals.get(id) ?? [];
      const values: { -readonly [K in keyof Values]: Values[K] } = { criticalFor };
      if (unsettled.has(id)) values.isUnsettled = true;
      for (const { why, evidence } of leftOut) values[why] = [...(values[why] ?? []), evidence];
      yield { on: id, values, ...(criticalFor.length > 0 && { severity: "error" }) };
    }
  },
};

const WHYS_EN: { readonly [W in Why]: string } = {
  withdrawn: "withdrawn",
  later: "of a later date",
  "logic-model": "a logic model without data",
};
const WHYS_NL: { readonly [W in Why]: string } = {
  withdrawn: "ingetrokken",
  later: "van later",
  "logic-model": "een logisch model zonder gegevens",
};
/** In the order in which they are told. */
const WHYS = ["withdrawn", "later", "logic-model"] as const;

function listLeftOut({ values, names }: Telling<Values>, words: { readonly [W in Why]: string }): string {
  return WHYS.flatMap((why) => {
    const ids = values[why];
    return ids === undefined ? [] : [`${words[why]}: ${names(ids)}`];
  }).join("; ");
}

function join(and: string, clauses: readonly (string | false | undefined)[]): string {
  const said = clauses.filter((clause) => typeof clause === "string");
  const last = said.pop() ?? "";
  return said.length === 0 ? `${last}.` : `${said.join(", ")}, ${and} ${last}.`;
}
