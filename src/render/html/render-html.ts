import { type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { getWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { buildIsland } from "./build-island.js";
import { LIVE_STYLE_HASH, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./generated/page.js";
import { h, join, Markup } from "./markup.js";
import { createPageContext, type PageContext } from "./page-context.js";
import { showAssumptions } from "./sections/assumptions.js";
import { showLinks } from "./sections/links.js";
import { showNodes } from "./sections/nodes.js";
import { showSources } from "./sections/sources.js";
import { defineMarks, showHeader, showSkipLinks, showSummary, showWorkbench } from "./sections/top.js";

/** How a page of HTML is made. */
export interface HtmlOptions extends ReviewOptions {
  /** The language that the page opens in; the theory's own where pages are written in it, and otherwise `en`. */
  readonly lang?: Language | undefined;
}

/**
 * Writes a theory as one page of HTML that can be published or sent as it is: the causal diagram, the paths to each
 * outcome, the assumptions on them by verdict with their evidence, and what would lose its route if some failed.
 *
 * The page is whole: it loads nothing, and a policy in it forbids that it could. Both languages are in it. Without
 * JavaScript it is complete tables. The same for the same theory and options. Texts of the theory mean themselves, and only
 * addresses of http and https become links. Linear in the theory, but for the reach of each assumption.
 *
 * @throws {RangeError} when `lang` is not a language of pages, or `asOf` is not a date
 * @example
 * renderHtml(handwashing, { lang: "nl" }).split("\n")[1]
 * // => "<html lang=nl>"
 */
export function renderHtml(theory: Theory, options: HtmlOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const language = chooseLanguage(theory, options.lang);
  // The words of a page are those of both languages, so none is asked for by this one.
  getWords(language);
  const context = createPageContext(theory, { review: resolveReview(theory, options), language });
  const body = showBody(context);
  const data = JSON.stringify(buildIsland(context));
  const page = h(
    "html",
    { lang: language },
    "\n",
    showHead(context),
    "\n",
    h("body", {}, "\n", body, "\n", showScripts(data)),
    "\n",
  );
  return `<!doctype html>\n${page.html}\n`;
}

function showHead({ theory, add, texts }: PageContext): Markup {
  const policy = [
    "default-src 'none'",
    `script-src '${SCRIPT_HASH}'`,
    `style-src '${STYLE_HASH}' '${LIVE_STYLE_HASH}'`,
    "style-src-attr 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", {}, texts.read(add(theory.title))),
    "\n",
    h("style", {}, new Markup(STYLE)),
  );
}

function showBody(context: PageContext): Markup {
  const { say, review } = context;
  const main = [
    showSummary(context),
    showWorkbench(context),
    showAssumptions(context),
    showLinks(context),
    showNodes(context),
    showSources(context),
  ];
  return join(
    defineMarks(),
    showSkipLinks(context),
    showHeader(context),
    "\n",
    h(
      "main",
      {},
      main.map((part) => [part, "\n"]),
    ),
    h(
      "footer",
      {},
      h(
        "p",
        {},
        say(({ words }) => words.review.footer(review.policyVersion)),
        " ",
        say(({ words }) => words.trace.footer),
      ),
    ),
  );
}

/** The data and the script. In JSON, `<` stands only in texts, where an escape means the same and ends no element. */
function showScripts(data: string): Markup {
  return join(
    h("script", { type: "application/json", id: "data" }, new Markup(data.replaceAll("<", "\\u003c"))),
    "\n",
    h("script", {}, new Markup(SCRIPT)),
    "\n",
  );
}
