import type { PartialDate } from "../../schema/date.js";
import type { Theory } from "../../theory/theory.js";
import { LANGUAGES, type Language } from "../language.js";
import { getWords } from "../messages/words.js";
import { buildIsland } from "./build-island.js";
import { CODE, CODE_HASH, LIVE_STYLE_HASH, LOADER, LOADER_HASH, STYLE, STYLE_HASH } from "./generated/page.js";
import { h, join, Markup } from "./markup.js";
import { pack } from "./pack.js";
import { createPageContext, type PageContext } from "./page-context.js";
import { showAssumptions } from "./sections/assumptions.js";
import { showLinks } from "./sections/links.js";
import { showNodes } from "./sections/nodes.js";
import { showSources } from "./sections/sources.js";
import { defineMarks, showHeader, showSkipLinks, showSummary, showWorkbench } from "./sections/top.js";

/** How a page of HTML is made. */
export interface HtmlOptions {
  /** The date of the verdicts; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
  /** The language that the page opens in; the theory's own where that is one of {@link LANGUAGES}, else `en`. */
  readonly lang?: Language | undefined;
}

/**
 * Writes a theory as one page of HTML that can be published or sent as it is: the causal diagram, the paths to each
 * outcome, the assumptions on them by verdict with their evidence, and what would lose its route if some failed.
 *
 * The page is whole: it loads nothing, and a policy in it forbids that it could. Both languages are in it. Without
 * JavaScript it is complete tables. The script and its data are packed, so that the page stays light. The same for the same theory and options. Texts of the theory mean themselves, and
 * only addresses of http and https become links. Linear in the theory, but for the reach of each assumption.
 *
 * @throws {RangeError} when `lang` is none of {@link LANGUAGES}, or `asOf` is not a date
 * @example
 * renderHtml(handwashing, { lang: "nl" }).split("\n")[1]
 * // => "<html lang=nl>"
 */
export function renderHtml(theory: Theory, options: HtmlOptions = {}): string {
  const { lang: language = LANGUAGES.find((one) => theory.language.split("-")[0] === one) ?? "en" } = options;
  // The words of a page are those of both languages, so none is asked for by this one.
  getWords(language);
  const context = createPageContext(theory, { asOf: options.asOf, language });
  const body = showBody(context);
  const data = pack(JSON.stringify(buildIsland(context)));
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
    `script-src '${LOADER_HASH}' '${CODE_HASH}'`,
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

/** The data and the script, packed, and what unpacks them. */
function showScripts(data: string): Markup {
  const packed = "application/octet-stream";
  return join(
    h("script", { type: packed, id: "data" }, new Markup(data)),
    "\n",
    h("script", { type: packed, id: "code" }, new Markup(CODE)),
    "\n",
    h("script", {}, new Markup(LOADER)),
    "\n",
  );
}
