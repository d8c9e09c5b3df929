import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listFindings } from "../../src/analysis/list-findings.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { renderReviewMarkdown } from "../../src/entries/render/text.js";
import { expectGolden } from "../support/golden.js";
import { loadTheory } from "../support/load-theory.js";

const asOf = "2018-10";
const folder = new URL("../../examples/migration/", import.meta.url);
const theory = loadTheory("examples/migration/theory.yaml");
const findings = listFindings(theory, { asOf });

describe("the review of the reference case", () => {
  it.each(["en", "nl"] as const)("is kept whole beside it, in %s", (lang) => {
    const page = renderReviewMarkdown(theory, { review: reviewTheory(theory, { asOf }), lang, findings });
    expectGolden(page, new URL(`review.${lang}.md`, folder));
  });

  it("has an answer to each finding in the README, and to nothing else", () => {
    const readme = readFileSync(new URL("README.md", folder), "utf8");
    const [, section = ""] = readme.split("## What the review finds, and what we make of it\n");
    const rows = [...section.split("\n## ")[0]!.matchAll(/^\| `([\w-]+)` \| (.+?) \| (.+) \|$/gm)];
    const answered = rows.flatMap(([, code, on = "", answer = ""]) => {
      expect([code, answer]).toEqual([code, expect.stringMatching(/^[A-Z§"fn].*\.$/)]);
      const ids =
        on === "every outcome" ? Object.keys(theory.outcomes ?? {}) : on.split(", ").map((id) => id.slice(1, -1));
      return ids.map((id) => `${code} ${id}`);
    });
    expect(answered.sort()).toEqual(findings.findings.map(({ code, on }) => `${code} ${on}`).sort());
    expect(section).toContain(`has ${answered.length} findings`);
  });
});
