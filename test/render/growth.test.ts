import { describe, expect, it, test } from "vitest";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { renderDot, renderMermaid } from "../../src/entries/render/pictures.js";
import {
  REGISTER_NAMES,
  renderNarrativeMarkdown,
  renderNarrativeText,
  renderPages,
  renderRegistersMarkdown,
  renderReviewMarkdown,
  renderTraceMarkdown,
} from "../../src/entries/render/text.js";
import type { Theory } from "../../src/theory/theory.js";
import { GROWING_THEORIES } from "../support/growing-theories.js";
import { trust } from "../support/trust.js";

const DOCUMENTS: { readonly [name: string]: (theory: Theory) => string } = {
  narrative: (theory) => renderNarrativeMarkdown(theory),
  "narrative as text": (theory) => renderNarrativeText(theory),
  pages: (theory) =>
    renderPages(theory, { pictures: "none" })
      .map(({ text }) => text)
      .join(""),
  review: (theory) => renderReviewMarkdown(theory),
  registers: (theory) => renderRegistersMarkdown(theory, { names: REGISTER_NAMES }),
  DOT: renderDot,
  Mermaid: renderMermaid,
};

describe.each(Object.entries(DOCUMENTS))("%s", (_, render) => {
  test.each(Object.entries(GROWING_THEORIES))("grows in proportion to a theory of the shape %s", (_, grow) => {
    const [small, large] = [80, 160].map((size) => grow(size)) as [Theory, Theory];
    // Names get longer with more digits, and a square would be four times as long.
    const elements = JSON.stringify(large).length / JSON.stringify(small).length;
    expect(render(large).length / render(small).length).toBeLessThan(1.2 * elements);
  });
});

describe("the story of a theory", () => {
  const chain = GROWING_THEORIES["chain"]!(60);
  const told = renderNarrativeMarkdown(chain);

  it("cites each item of evidence once, and tells each link once", () => {
    expect(told.match(/\*\*Cause:\*\*/g)).toHaveLength(60);
    expect(told.match(/for \\\[\d\\\]/g)).toHaveLength(60);
  });

  it("says of a long chain which assumptions are weakest, and where the others are", () => {
    expect(told).toContain("The 6 weakest of the 60 assumptions behind the paths to this outcome.");
  });

  it("does not look at all chains once the budget is used up, and says so", () => {
    const short = renderNarrativeMarkdown(chain, { budget: 0 });
    expect(short.match(/The paths to this outcome are not counted/g)).toHaveLength(60);
    expect(short.match(/\*\*Cause:\*\*/g)).toHaveLength(60);
    const budget = { left: 5000 };
    const some = renderNarrativeMarkdown(chain, { budget });
    expect(some.match(/The paths to this outcome are not counted/g)?.length).toBeLessThan(60);
    expect(budget.left).toBeLessThan(0);
    // A step is a look: past the budget nothing is looked at but the last chain that was begun.
    expect(budget.left).toBeGreaterThan(-5000);
    const pages = renderPages(chain, { budget: 0, lang: "nl", pictures: "none" });
    expect(pages[0]?.text).toContain("niet geteld");
  });

  it("stops at its signal", () => {
    const signal = AbortSignal.abort(new Error("enough"));
    expect(() => renderNarrativeMarkdown(chain, { signal })).toThrow("enough");
  });

  it("cites much evidence in full once, and then says where", () => {
    const theory = GROWING_THEORIES["one claim on all links"]!(20);
    const cited = renderNarrativeMarkdown(theory);
    expect(cited.match(/evidence: see o\)/g)).toHaveLength(19);
  });

  it("tells assumptions on interventions, which stand with no outcome", () => {
    const theory = GROWING_THEORIES["chain"]!(2);
    const more = { ...theory, assumptions: { ...theory.assumptions, staff: { statement: "There is staff", on: "i" } } };
    for (const tell of [renderNarrativeMarkdown, renderNarrativeText]) {
      const text = tell(trust(more));
      expect(text).toMatch(/Assumptions about interventions and external factors\n[\s\S]*There is staff \(untested\)/);
    }
  });
});

describe("a trace whose count is not exact", () => {
  const theory = GROWING_THEORIES["chain"]!(4);
  const found = traceTheory(theory, { to: "o3" });

  it("says at least how many paths there are, and which is best", () => {
    const page = renderTraceMarkdown(theory, { trace: { ...found, countIsExact: false, truncated: true } });
    expect(page).toContain("at least 1 path through");
    expect(page).toContain("Path 1 has the best support");
    expect(renderTraceMarkdown(theory, { trace: { ...found, countIsExact: false }, lang: "nl" })).toContain(
      "minstens 1 pad",
    );
  });

  it("does not say that there is none where the search was given up", () => {
    const given = { ...found, count: 0, countIsExact: false, paths: [], bestSupported: null, isExhaustive: false };
    const page = renderTraceMarkdown(theory, { trace: given });
    expect(page).toContain("No path from “i” to “o3” was found. The search stopped early");
    expect(page).not.toContain("does not lead");
  });

  it("writes the largest number there is with its digits in groups, and as the least there are", () => {
    const count = Number.MAX_SAFE_INTEGER;
    const page = (lang: "en" | "nl") =>
      renderTraceMarkdown(theory, { trace: { ...found, count, countIsExact: false }, lang });
    expect(page("en")).toContain("at least 9,007,199,254,740,991 paths");
    expect(page("nl")).toContain("minstens 9.007.199.254.740.991 paden");
  });
});
