import { getText } from "../../entries/render/text.js";
import {
  getEvidenceGapMap,
  getPriorityMatrix,
  type Language,
  listAssumptionRegister,
  listContributionClaims,
  listLearningAgenda,
  listReviewLog,
  type PartialDate,
  type Review,
  reviewTheory,
  type Text,
  type Theory,
} from "../../index.js";

/** The registers as data, by name. */
type Answers = ReturnType<typeof listAnswers>;

/**
 * Registers as `toc registers --format json` prints them, which `docs/schemas/registers.schema.json` describes: the
 * answers of the functions of the library, with each text in one language, that of the theory unless another is asked
 * for.
 */
export function toRegistersJson(
  theory: Theory,
  names: readonly (keyof Answers)[],
  { asOf, lang }: { readonly asOf: PartialDate; readonly lang: Language | undefined },
): object {
  const review = reviewTheory(theory, { asOf });
  const answers = listAnswers(theory, review, (text) => getText(text, lang ?? theory.language, theory.language));
  return {
    theory: theory.id,
    asOf,
    policyVersion: review.policyVersion,
    registers: Object.fromEntries(names.map((name) => [name, answers[name]()])),
  };
}

function listAnswers(theory: Theory, review: Review, read: (text: Text) => string) {
  const options = { review };
  const orNothing = (text: Text | undefined) => (text === undefined ? undefined : read(text));
  return {
    assumptions: () =>
      listAssumptionRegister(theory, options).map(({ override, lastReview, ...row }) => ({
        ...row,
        statement: read(row.statement),
        ...(override && { override: { ...override, reason: read(override.reason) } }),
        lastReview: lastReview && { ...lastReview, note: orNothing(lastReview.note) },
      })),
    priorities: () => getPriorityMatrix(theory, options),
    contributions: () =>
      listContributionClaims(theory, options).map((claim) => ({ ...claim, because: orNothing(claim.because) })),
    gaps: () => {
      const { columns, ...map } = getEvidenceGapMap(theory, options);
      return { ...map, columns: columns.map((column) => column && read(column)) };
    },
    agenda: () =>
      listLearningAgenda(theory, options).map((question) => ({
        ...question,
        statement: read(question.statement),
        question: orNothing(question.question),
        method: orNothing(question.method),
        informs: orNothing(question.informs),
      })),
    log: () =>
      listReviewLog(theory, { asOf: review.asOf ?? undefined }).map((entry) => ({
        ...entry,
        note: orNothing(entry.note),
      })),
  };
}
