import { tensions } from "../../tensions.js";
import type { Rule } from "../rule.js";

/**
 * An intervention that both raises and lowers an outcome, where no assumption about side effects argues the trade-off. Told
 * of the outcome where the routes meet, not of all that follows from it. Feedback is left out of account.
 */
export const signConflict: Rule<{ readonly outcome: string }> = {
  code: "sign-conflict",
  reference: "S11",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2018",
  identity: ["outcome"],
  sentence: {
    en: ({ on, values: { outcome }, name }) =>
      `By different routes, ${on} both raises and lowers ${name(outcome)}, and no assumption says that the one outweighs the other.`,
    nl: ({ on, values: { outcome }, name }) =>
      `Langs verschillende routes werkt ${on} zowel verhogend als verlagend op ${name(outcome)}, en geen aanname zegt wat zwaarder weegt.`,
  },
  *check({ theory }) {
    for (const { cause, outcome, raises, lowers, arguedBy } of tensions(theory)) {
      // What a ring turns into its opposite is a loop that balances, and no trade-off.
      if (arguedBy.length > 0 || raises.goesRound || lowers.goesRound) continue;
      yield { on: cause, values: { outcome } };
    }
  },
};
