import { requireOptions } from "../../limits/require-argument.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { Page } from "./page.js";
import type { PagesOptions } from "./pages-context.js";
import { createPagesContext } from "./pages-context.js";
import { writeAssumptions } from "./write-assumptions.js";
import { writeGlossary } from "./write-glossary.js";
import { writeOutcomes } from "./write-outcomes.js";
import { writeOverview } from "./write-overview.js";
import { writeSources } from "./write-sources.js";

/**
 * Writes a theory and its review as a folder of Markdown pages that reads well on any forge: an overview (`README.md`), a
 * page for each outcome, the assumptions, the sources and a glossary, with links between them and pictures beside.
 *
 * Returns the files and writes none. With `only` it is about that outcome and those that lead to it. An outcome with more
 * than sixty boxes behind it has no picture. Names of files are those of ids and differ by more than case. The same for the
 * same theory, review and options; texts of the theory mean themselves.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @throws {RangeError} when `pictures` names no kind
 * @example
 * renderPages(handwashing, { pictures: "none" }).map(({ path }) => path).slice(0, 2)
 * // => ["README.md", "outcome-soap-at-hand.md"]
 */
export function renderPages(theory: Theory, options: PagesOptions = {}): Page[] {
  requireTheory(theory);
  requireOptions(options);
  requireOneOf(options.pictures ?? "svg", ["svg", "mermaid", "none"], "a kind of pictures on pages");
  const context = createPagesContext(theory, options);
  return [
    ...writeOverview(context),
    ...writeOutcomes(context),
    writeAssumptions(context),
    ...writeSources(context),
    writeGlossary(context),
  ];
}
