import type { KeystoneSource } from "../../analysis/list-keystone-sources.js";
import { requireObjects, requireOptions } from "../../limits/require-argument.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { ExplainedAnswer } from "./explained-answer.js";
import { createNextSpeaker, type NextOptions } from "./next-speaker.js";

/** How many verdicts are told of one source before the rest is counted. */
const TOLD = 6;

/**
 * Puts an answer of `listKeystoneSources` into words: the sources on which verdicts hang, and what would become of each
 * verdict and of the best-supported routes without them.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainKeystoneSources(handwashing, listKeystoneSources(handwashing)).answer
 * // => ["4 of the 4 sources are decisive: without that source a verdict changes."]
 */
export function explainKeystoneSources(
  theory: Theory,
  keystones: readonly KeystoneSource[],
  options: NextOptions = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireObjects(keystones, "a list of the sources that listKeystoneSources gives", ["source"]);
  requireOptions(options);
  const speaker = createNextSpeaker(theory, options);
  const { next, names, quote } = speaker;
  const all = Object.keys(theory.sources ?? {}).length;
  const say = (verdict: Verdict) => `${SIGNS_OF_VERDICTS[verdict]} ${names.words.verdicts[verdict]}`;
  return speaker.page("sources", {
    question: [],
    answer: [keystones.length === 0 ? next.sources.none(all) : next.sources.found(keystones.length, all)],
    sections: speaker.listUp(
      "sources",
      keystones.map(({ source, verdicts, outcomes }) => ({
        name: names.source(source),
        id: source,
        reasons: [
          ...verdicts
            .slice(0, TOLD)
            .map(({ claim, before, after }) => next.sources.verdict(quote(claim), say(before), say(after))),
          ...(verdicts.length > TOLD ? [next.sources.more(verdicts.length - TOLD)] : []),
          ...outcomes.map(({ outcome, before, after }) =>
            next.sources.outcome(quote(outcome), say(before), say(after)),
          ),
        ],
      })),
    ),
  });
}
