import type { Tension } from "../../analysis/tensions.js";
import type { Theory } from "../../theory/theory.js";
import type { Explanation } from "./explanation.js";
import { createNextSpeaker, type NextOptions } from "./next-speaker.js";

/**
 * Puts an answer of {@link tensions} into words: what is raised by one route and lowered by another, both routes, and the
 * assumptions that argue which weighs more.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainTensions(handwashing, tensions(handwashing)).sections[0].entries[0].name
 * // => "Build washstands → Pupils wash their hands with soap"
 */
export function explainTensions(theory: Theory, found: readonly Tension[], options: NextOptions = {}): Explanation {
  const speaker = createNextSpeaker(theory, options);
  const { next, route, join } = speaker;
  const unargued = found.filter(({ arguedBy }) => arguedBy.length === 0).length;
  return speaker.page("tensions", {
    question: [],
    answer: [found.length === 0 ? next.tensions.none : next.tensions.found(found.length, unargued)],
    sections: speaker.listUp(
      "tensions",
      found.map(({ cause, outcome, raises, lowers, arguedBy }) => ({
        name: route([cause, outcome]),
        reasons: [
          next.tensions.raises(route(raises.nodes), raises.goesRound),
          next.tensions.lowers(route(lowers.nodes), lowers.goesRound),
          arguedBy.length === 0 ? next.tensions.unargued : next.tensions.arguedBy(join(arguedBy)),
        ],
      })),
    ),
  });
}
