import type { Reason, Review, Text, Theory } from "../../index.js";
import { type Language, localize } from "../../render/text.js";

/**
 * A review as `toc review --format json` prints it, which `docs/schemas/review.schema.json` describes: the answer of
 * `review`, with each text in one language, that of the theory unless another is asked for.
 */
export function toReviewJson(theory: Theory, review: Review, lang: Language | undefined): object {
  const read = (text: Text) => localize(text, lang ?? theory.language, theory.language);
  const toReason = (reason: Reason) => {
    if (!("test" in reason) || reason.test === "intended") return reason;
    const { question, method, informs, ...rest } = reason.test;
    const texts = Object.entries({ question, method, informs }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, read(text)]],
    );
    return { ...reason, test: { ...Object.fromEntries(texts), ...rest } };
  };
  return {
    ...review,
    assumptions: review.assumptions.map(({ statement, override, because, ...rest }) => {
      const { id, ...others } = rest;
      return {
        id,
        statement: read(statement),
        ...others,
        ...(override && { override: { ...override, reason: read(override.reason) } }),
        because: because.map(toReason),
      };
    }),
    links: review.links.map(({ because, ...rest }) => ({ ...rest, because: because.map(toReason) })),
  };
}
