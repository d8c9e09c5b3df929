import {
  type ContributionClaim,
  listContributionClaims,
  type ResidualDoubt,
} from "../../analysis/list-contribution-claims.js";
import type { Table } from "./register.js";
import type { RegisterContext } from "./register-context.js";

/** Fills the table of contribution claims: a row for each causal link. */
export function fillContributionClaims(context: RegisterContext): Table {
  const { theory, asOf, names, words, say, citeEvidence, nameSome } = context;
  const { columns } = words;
  const cite = (items: ContributionClaim["evidence"]["supports"]) =>
    nameSome([...new Set(items.map(({ evidence }) => evidence))], citeEvidence);
  return {
    columns: [
      { heading: columns.id, width: 24 },
      { heading: columns.claim, width: 50 },
      { heading: columns.sign, width: 12 },
      { heading: columns.because, width: 40 },
      { heading: columns.assumptions, width: 40 },
      { heading: columns.for, width: 50 },
      { heading: columns.against, width: 50 },
      { heading: columns.undecided, width: 40 },
      { heading: columns.otherCauses, width: 40 },
      { heading: columns.externalFactors, width: 30 },
      { heading: columns.counterForces, width: 40 },
      { heading: columns.strength, width: 40 },
      { heading: columns.doubts, width: 50 },
    ],
    rows: listContributionClaims(theory, { asOf }).map((claim) => [
      claim.link,
      names.target(claim.link),
      words.signs[claim.sign],
      say(claim.because),
      claim.assumptions.map(names.assumption),
      cite(claim.evidence.supports),
      cite(claim.evidence.opposes),
      cite(claim.evidence.neither),
      nameSome(claim.otherCauses, (id) => names.node(id)),
      nameSome(claim.externalFactors, (id) => names.node(id)),
      nameSome(claim.counterForces, (id) => names.node(id)),
      tellStrength(claim, context),
      claim.doubts.map((doubt) => tellDoubt(doubt, context)),
    ]),
  };
}

function tellStrength({ weakest, assumptions }: ContributionClaim, { names, words }: RegisterContext): string {
  const verdict = names.words.verdicts[weakest.verdict];
  if ("assumption" in weakest) return words.weakest(verdict, names.assumption(weakest.assumption));
  return assumptions.length === 0 && weakest.verdict === "untested"
    ? words.weakest(verdict, words.nothingStated)
    : verdict;
}

function tellDoubt({ claim, verdict, flags }: ResidualDoubt, { names, words }: RegisterContext): string {
  const said = [names.words.verdicts[verdict], ...flags.map((flag) => names.words.flags[flag])].join(", ");
  if (names.isAssumption(claim)) return words.weakest(said, names.assumption(claim));
  return verdict === "untested" ? words.nothingStated : words.weakest(said, names.words.trace.ownEvidence);
}
