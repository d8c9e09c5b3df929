import type { Review } from "../../analysis/review/review.js";
import type { Theory } from "../../theory/theory.js";
import type { NarrativeOptions, Progress } from "../narrative/narrative-page.js";
import type { Page } from "./page.js";
import { createPagesContext } from "./pages-context.js";
import { writeAssumptions } from "./write-assumptions.js";
import { writeGlossary } from "./write-glossary.js";
import { writeOutcomes } from "./write-outcomes.js";
import { writeOverview } from "./write-overview.js";
import { writeSources } from "./write-sources.js";

/** What a folder of pages holds. */
export interface PagesOptions extends NarrativeOptions, Progress {
  /** Pictures as files beside the pages, as text that many forges draw, or none; `svg` when absent. */
  readonly pictures?: "svg" | "mermaid" | "none" | undefined;
}

/**
 * Writes a theory and its review as a folder of Markdown pages that reads well on any forge: an overview (`README.md`), a
 * page for each outcome, the assumptions, the sources and a glossary, with links between them and pictures beside.
 *
 * Returns the files and writes none. With `only` it is about that outcome and those that lead to it. An outcome with more
 * than sixty boxes behind it has no picture. Names of files are those of ids and differ by more than case. The same for the
 * same theory, review and options; texts of the theory mean themselves.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @example
 * renderPages(handwashing, review(handwashing), { pictures: "none" }).map(({ path }) => path).slice(0, 2)
 * // => ["README.md", "outcome-soap-at-hand.md"]
 */
export function renderPages(theory: Theory, review: Review, options: PagesOptions = {}): Page[] {
  const context = createPagesContext(theory, review, options);
  return [
    ...writeOverview(context),
    ...writeOutcomes(context),
    writeAssumptions(context),
    ...writeSources(context),
    writeGlossary(context),
  ];
}
