import { getNextWords, type NextQuestion, type NextWords } from "../../language/words.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { ExplainedAnswer, ExplanationEntry, ExplanationSection } from "./explained-answer.js";
import { createSpeaker, type ExplainOptions, type Speaker } from "./speaker.js";

/** How an answer about what to do next is put into words. */
export interface NextOptions extends ExplainOptions {
  /** How many entries of each list are shown before the rest is counted; 10 when absent. */
  readonly limit?: number | undefined;
}

/** What explanations of what to do next need besides what all need. */
export interface NextSpeaker extends Speaker {
  readonly next: NextWords;
  readonly limit: number;
  /** A section of as many entries as the limit allows; none without entries. */
  listUp(
    heading: keyof NextWords["headings"],
    entries: readonly ExplanationEntry[],
    more?: string,
  ): ExplanationSection[];
  /** Nodes one after the other. */
  route(nodes: readonly string[]): string;
  /** The date in words of the page. */
  date(date: PartialDate): string;
  /** The page of an answer. */
  page(
    question: NextQuestion | "next",
    parts: Pick<ExplainedAnswer, "question" | "answer" | "sections">,
  ): ExplainedAnswer;
}

/** How wide a node may be among others in a sentence. */
const NODE_WIDTH = 44;

/** Makes the speaker of a theory for what to do next. */
export function createNextSpeaker(theory: Theory, { limit = 10, ...options }: NextOptions): NextSpeaker {
  const speaker = createSpeaker(theory, options);
  const { names, own } = speaker;
  const next = getNextWords(names.language);
  const { asOf = theory.asOf } = options;
  const date = (given: PartialDate) => formatDate(given, names.words);
  return {
    ...speaker,
    next,
    limit,
    date,
    listUp: (heading, entries, more) => {
      if (entries.length === 0) return [];
      const left = entries.length - limit;
      const rest = left > 0 ? own.more(left) : more;
      return [
        {
          heading: next.headings[heading],
          entries: entries.slice(0, limit),
          ...(rest !== undefined && { more: rest }),
        },
      ];
    },
    route: (nodes) => nodes.map((node) => names.node(node, NODE_WIDTH)).join(" → "),
    page: (question, parts) => ({
      language: names.language,
      title: names.read(theory.title),
      subtitle: asOf === undefined ? next.subtitles[question] : own.withVerdicts(next.subtitles[question], date(asOf)),
      ...parts,
      footer: question === "next" ? own.footer : `${next.footers[question]} ${own.footer}`,
    }),
  };
}
