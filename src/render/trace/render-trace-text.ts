import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { hang } from "../layout/hang.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import {
  buildTracePage,
  type ClaimEntry,
  type PathEntry,
  resolveTrace,
  type TracePage,
  type TraceToShow,
} from "./trace-page.js";

/**
 * Writes a trace as a page of plain text: the question, the number of paths or the reason why there is none, each path
 * with its weakest point, and what the paths rest on. Before each step stands the sign of the verdict that it rests on.
 *
 * The same for the same theory, trace and options. `asOf` is the date that was traced as of, if one was given. Control
 * characters in the theory's texts are shown, not sent on.
 *
 * @example
 * renderTraceText(handwashing, { trace: traceTheory(handwashing, { from: "lessons", to: "less-diarrhoea" }) }).split("\n")[1]
 * // => "Paths, with verdicts on June 2024"
 */
export function renderTraceText(theory: Theory, options: TraceToShow & TextOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(theory, options.lang) });
  const { language, width, paint } = layout;
  const page = buildTracePage(theory, resolveTrace(theory, options), { language, asOf: options.asOf });
  const lines = [
    ...wrap(page.title, { width }).map((line) => paint("title", line)),
    ...wrap(page.subtitle, { width }),
    "",
    ...layOutQuestion(page, layout),
    "",
    ...page.answer.flatMap((sentence) => wrap(sentence, { width })),
    ...page.paths.flatMap((path) => ["", ...layOutPath(path, layout)]),
    ...layOutClaims(page.claims, layout),
    "",
    ...wrap(page.footer, { width }).map((line) => paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutQuestion({ question }: TracePage, { width, paint }: Layout): string[] {
  const column = Math.max(...question.map(({ label }) => label.length)) + 2;
  return question.flatMap(({ label, names }) =>
    hang(label, names, { width, column, paint: (text) => paint("label", text) }),
  );
}

function layOutPath({ heading, weakest, start, steps }: PathEntry, { width, paint, words }: Layout): string[] {
  const [head = "", ...more] = wrap(heading, { width });
  const { verdict, text } = weakest;
  const point = `${words.trace.weakest}: ${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}, ${text}`;
  return [
    ...[head, ...more].map((line) => paint("title", line)),
    ...[start, ...steps].flatMap(({ verdict, lowers, node }, i) => {
      const text = lowers ? `(${words.trace.lowers}) ${node}` : node;
      const label = `${verdict ? SIGNS_OF_VERDICTS[verdict] : " "}${i === 0 ? "" : " →"}`;
      const color = (sign: string) => (verdict ? paint(verdict, sign) : sign);
      return hang(label, text, { width, column: 4, indent: "  ", paint: color });
    }),
    ...wrap(point, { width, first: "  " }),
  ];
}

function layOutClaims(claims: readonly ClaimEntry[], { width, paint, words }: Layout): string[] {
  if (claims.length === 0) return [];
  const longest = Math.max(
    ...claims.flatMap(({ items }) => items.map(({ verdict }) => words.verdicts[verdict].length)),
  );
  const column = longest + 4;
  return [
    "",
    paint("title", words.trace.restsOn),
    paint("label", "─".repeat(width)),
    ...claims.flatMap(({ name, items }) => [
      ...wrap(name, { width }),
      ...items.flatMap(({ verdict, text }) => {
        const label = `${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}`;
        return hang(label, text, { width, column, indent: "  ", paint: (name) => paint(verdict, name) });
      }),
    ]),
  ];
}
