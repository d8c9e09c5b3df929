import type { Tension } from "../../analysis/list-tensions.js";
import { requireObjects, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { ExplainedAnswer } from "./explained-answer.js";
import { createNextSpeaker, type NextOptions } from "./next-speaker.js";

/**
 * Puts an answer of `listTensions` into words: what is raised by one route and lowered by another, both routes, and the
 * assumptions that argue which weighs more. Where one of the routes goes round a ring, it is told apart, as a loop.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainTensions(handwashing, listTensions(handwashing)).sections[0].entries[0].name
 * // => "Build washstands → Pupils wash their hands with soap"
 */
export function explainTensions(theory: Theory, found: readonly Tension[], options: NextOptions = {}): ExplainedAnswer {
  requireTheory(theory);
  requireObjects(found, "a list of the tensions that tensions gives", ["cause", "outcome"]);
  requireOptions(options);
  const speaker = createNextSpeaker(theory, options);
  const { next, route, join } = speaker;
  // A loop that balances itself is no trade-off.
  const isLoop = ({ raises, lowers }: Tension) => raises.goesRound || lowers.goesRound;
  const [loops, cases] = [found.filter(isLoop), found.filter((tension) => !isLoop(tension))];
  const unargued = cases.filter(({ arguedBy }) => arguedBy.length === 0).length;
  return speaker.page("tensions", {
    question: [],
    answer: [
      ...(cases.length > 0 ? [next.tensions.found(cases.length, unargued)] : []),
      ...(loops.length > 0 ? [next.tensions.loops(loops.length)] : []),
      ...(found.length === 0 ? [next.tensions.none] : []),
    ],
    sections: speaker.listUp(
      "tensions",
      [...cases, ...loops].map((tension) => {
        const { cause, outcome, raises, lowers, arguedBy } = tension;
        const unargued = isLoop(tension) ? [] : [next.tensions.unargued];
        return {
          name: route([cause, outcome]),
          reasons: [
            next.tensions.raises(route(raises.nodes), raises.goesRound),
            next.tensions.lowers(route(lowers.nodes), lowers.goesRound),
            ...(arguedBy.length === 0 ? unargued : [next.tensions.arguedBy(join(arguedBy))]),
          ],
        };
      }),
    ),
  });
}
