import { LANGUAGES } from "../../../language/language.js";
import { getWords } from "../../../language/words.js";
import { VERDICTS } from "../../../schema/vocabulary.js";
import { formatDate } from "../../format-date.js";
import type { Names } from "../../name-elements.js";
import { VERDICT_MARKS } from "../../verdict-marks.js";
import { type Attributes, h, join, type Markup } from "../markup.js";
import type { PageContext } from "../page-context.js";
import { countVerdicts } from "./assumptions.js";
import { showKey } from "./key.js";
import { section, showMark } from "./parts.js";

/** The marks of the verdicts, drawn once; each place that shows one refers to it. */
export function defineMarks(): Markup {
  const symbols = VERDICTS.map((verdict, i) => {
    const { shape, sign, isFilled, isDashed } = VERDICT_MARKS[verdict];
    return h(
      "symbol",
      { id: `m${i}`, viewBox: "0 0 20 20" },
      h("path", { class: isDashed ? "dash" : undefined, d: shape }),
      h("path", { class: isFilled ? "full" : "sign", d: sign }),
    );
  });
  return h("svg", { class: "defs", "aria-hidden": "true" }, symbols);
}

/** Links over what is at the top, for who goes by the keyboard. */
export function showSkipLinks(context: PageContext): Markup {
  const { say } = context;
  const links = (["diagram", "details", "tables"] as const).map((key) => {
    const to = key === "tables" ? "assumptions" : key;
    return h(
      "a",
      { href: `#${to}`, class: key === "tables" ? "skip" : "skip js" },
      say(({ words }) => words.page.skip[key]),
    );
  });
  return h("nav", { class: "skips", ...label(context, ({ words }) => words.page.skips) }, links);
}

/** What the theory is, of when, and the switch of languages. */
export function showHeader(context: PageContext): Markup {
  const { theory, review, say, show, texts } = context;
  const dates = [
    ...(theory.asOf === undefined
      ? []
      : [say(({ words }) => words.review.theoryOf(formatDate(theory.asOf ?? "", words)))]),
    say(({ words }) => words.page.verdictsAsOf(review.asOf === null ? null : formatDate(review.asOf, words))),
  ];
  const switches = LANGUAGES.map((language) =>
    h(
      "button",
      { type: "button", "data-lang": language, lang: language, "aria-pressed": String(language === texts.language) },
      getWords(language).page.languageName,
    ),
  );
  return h(
    "header",
    { class: "top" },
    h("h1", {}, show(theory.title)),
    theory.description === undefined ? undefined : h("p", { class: "lead" }, show(theory.description)),
    h(
      "p",
      { class: "dates" },
      dates.map((date, i) => (i === 0 ? date : join(" · ", date))),
    ),
    h(
      "div",
      { class: "tools js" },
      h("div", { role: "group", ...label(context, ({ words }) => words.page.language) }, switches),
      h(
        "button",
        { type: "button", id: "print" },
        say(({ words }) => words.page.print),
      ),
    ),
  );
}

/** The name of an element for who does not see it, in the language of the page. */
function label({ texts, sayNumber }: PageContext, words: (names: Names) => string): Attributes {
  const number = sayNumber(words);
  return { "data-label": number, "aria-label": texts.read(number) };
}

/** How many assumptions have which verdict: a legend, a summary and, with a script, a filter in one. */
export function showSummary(context: PageContext): Markup {
  const { say, theory, review } = context;
  const items = countVerdicts(context).map(({ verdict, count }, i) =>
    h(
      "li",
      {},
      h(
        "label",
        {},
        h("input", { type: "checkbox", class: "js", "data-v": i, checked: true, disabled: count === 0 }),
        showMark(verdict),
        " ",
        h(
          "b",
          {},
          say(({ words }) => words.verdicts[verdict]),
          ": ",
          count,
        ),
      ),
      h(
        "span",
        { class: "what" },
        say(({ words }) => words.verdictMeanings[verdict]),
      ),
    ),
  );
  const links = theory.links?.length ?? 0;
  const bare = say(({ words }) =>
    links === 0 ? words.review.noLinks : words.review.bareLinks(review.summary.linksWithoutAssumption, links),
  );
  return section(
    "summary",
    say(({ words }) => words.page.headings.summary),
    h("ul", { class: "sum" }, items),
    h("p", {}, bare),
    h("p", { id: "kept", role: "status", class: "js" }),
  );
}

/** What a script fills and a reader chooses with; without a script it stays hidden. */
export function showWorkbench(context: PageContext): Markup {
  const { say } = context;
  return join(
    h(
      "noscript",
      {},
      h(
        "p",
        { class: "note" },
        say(({ words }) => words.page.noScript),
      ),
    ),
    h(
      "div",
      { class: "js", id: "work" },
      showFilters(context),
      h("p", { role: "status", id: "status" }),
      section(
        "diagram",
        say(({ words }) => words.page.headings.diagram),
        h(
          "p",
          { class: "help" },
          say(({ words }) => words.page.help),
        ),
        showKey(context),
        h("p", { id: "scope" }),
        h("div", { id: "board" }),
      ),
      section(
        "details",
        say(({ words }) => words.page.headings.details),
        h("div", { id: "panel" }),
      ),
    ),
  );
}

function showFilters({ theory, say, texts, sayNumber }: PageContext): Markup {
  const field = (id: string, text: Markup, input: Markup) => h("p", {}, h("label", { for: id }, text), input);
  const option = (value: string, number: number) => h("option", { value, "data-t": number }, texts.read(number));
  const hasSources = Object.keys(theory.sources ?? {}).length > 0;
  return h(
    "form",
    { class: "filters", role: "search" },
    field(
      "find",
      say(({ words }) => words.page.headings.search),
      h("input", { type: "search", id: "find", autocomplete: "off" }),
    ),
    field(
      "view",
      say(({ words }) => words.page.view),
      h(
        "select",
        { id: "view" },
        option(
          "all",
          sayNumber(({ words }) => words.page.whole),
        ),
        option(
          "up",
          sayNumber(({ words }) => words.page.chains),
        ),
      ),
    ),
    hasSources
      ? field(
          "source",
          say(({ words }) => words.page.source),
          h(
            "select",
            { id: "source" },
            option(
              "",
              sayNumber(({ words }) => words.page.allSources),
            ),
          ),
        )
      : undefined,
    h(
      "button",
      { type: "button", id: "reset" },
      say(({ words }) => words.page.reset),
    ),
    h("ul", { id: "found", class: "plain" }),
  );
}
