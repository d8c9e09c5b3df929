import { type Review, type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { getPagesWords, type PagesWords } from "../../language/words.js";
import type { PartialDate } from "../../schema/generated/types.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import type { Theory } from "../../theory/theory.js";
import { type Names, nameElements } from "../name-elements.js";
import { nameFiles } from "../name-files.js";
import type { MarkdownContext } from "../narrative/list-story.js";
import type { NarrativeOptions, Progress } from "../narrative/narrative-page.js";
import { buildNarrativePage, type NarrativePage } from "../narrative/narrative-page.js";

/** What a folder of pages holds. */
export interface PagesOptions extends ReviewOptions, NarrativeOptions, Progress {
  /** Pictures as files beside the pages, as text that many forges draw, or none; `svg` when absent. */
  readonly pictures?: "svg" | "mermaid" | "none" | undefined;
}

/** The pages that every folder has. */
export const FILES = {
  overview: "README.md",
  assumptions: "assumptions.md",
  sources: "sources.md",
  glossary: "glossary.md",
} as const;

/** What every page of a folder is made with. */
export interface PagesContext {
  readonly theory: Theory;
  readonly review: Review;
  readonly asOf: PartialDate | undefined;
  readonly names: Names;
  readonly words: PagesWords;
  readonly story: NarrativePage;
  readonly options: PagesOptions & { readonly lang: Language };
  /** The file of an outcome, without its ending. */
  readonly fileOf: (outcome: string) => string;
  /** What stands at the end of an address to lead to an element, and where it leads to; `undefined` for what has no place. */
  readonly anchorOf: (id: string) => string | undefined;
  readonly linkTo: (id: string) => string | undefined;
  /** How the story names and cites: by links. */
  readonly markdown: MarkdownContext;
}

/** Gathers what the pages are made with, and where each element has its place. */
export function createPagesContext(theory: Theory, given: PagesOptions): PagesContext {
  const options = { ...given, lang: chooseLanguage(theory, given.lang) };
  const review = resolveReview(theory, options);
  const { lang, only, maxPaths, onProgress, signal, budget } = options;
  const names = nameElements(theory, lang);
  const sourceNumbers = new Map(Object.keys(theory.sources ?? {}).map((id, i) => [id, i + 1]));
  const story = buildNarrativePage(theory, review, { lang, only, maxPaths, onProgress, signal, budget }, sourceNumbers);
  const outcomes = story.outcomes.map(({ id }) => id);
  const fileNames = nameFiles(outcomes.map((id) => `outcome-${id}`));
  const files = new Map(outcomes.map((id, i) => [id, fileNames[i] ?? id]));
  const anchors = new Map<string, string>();
  const links = new Map<string, string>();
  const place = (file: string, prefix: string, ids: readonly string[]) => {
    for (const [i, id] of ids.entries()) {
      anchors.set(id, `${prefix}-${i + 1}`);
      links.set(id, `${file}#${prefix}-${i + 1}`);
    }
  };
  place(FILES.overview, "intervention", Object.keys(theory.interventions ?? {}));
  place(FILES.overview, "factor", Object.keys(theory.factors ?? {}));
  const assumptions = listAssumptions(theory).map(({ id }) => id);
  place(FILES.assumptions, "assumption", assumptions);
  place(
    FILES.assumptions,
    "link",
    review.links.map(({ id }) => id),
  );
  for (const [id, file] of files) links.set(id, encodeURI(`${file}.md`));
  const linkTo = (id: string) => links.get(id);
  const link = (id: string, text: string) => {
    const address = linkTo(id);
    return address === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address})`;
  };
  return {
    theory,
    review,
    asOf: review.asOf ?? undefined,
    names,
    words: getPagesWords(lang),
    story,
    options,
    fileOf: (outcome) => files.get(outcome) ?? outcome,
    anchorOf: (id) => anchors.get(id),
    linkTo,
    markdown: {
      words: story.words,
      names,
      nameNode: (id) => link(id, names.node(id)),
      nameAssumption: link,
      cite: (number) => `[\\[${number}\\]](${FILES.sources}#source-${number})`,
    },
  };
}

/** An empty element to lead to, which forges keep; where one does not, the link leads to the page. */
export function anchor(name: string): string {
  return `<a id="${name}"></a>`;
}
