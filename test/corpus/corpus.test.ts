import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Case,
  cases,
  corpusCodes,
  findIn,
  getRuleFolder,
  PAGE_LANGUAGES,
  readCase,
  readCorpusFile,
  renderRuleIndex,
  renderRulePage,
} from "../../scripts/rule-pages.js";
import { dutch } from "../../scripts/translate-corpus.js";
import type { Finding } from "../../src/analysis/findings/finding.js";
import { toKnownFinding } from "../../src/analysis/findings/finding.js";
import { FINDING_CODES } from "../../src/analysis/rules/index.js";
import { explainFinding } from "../../src/render/findings/explain-finding.js";
import { listRules } from "../../src/render/findings/explain-rule.js";
import { expectGolden } from "../support/golden.js";

describe("the corpus", () => {
  it.each(cases.map((item) => [item.file, item] as const))("%s", (_, item) => {
    expect(findIn(item).map(({ on }) => on)).toEqual(item.finds);
  });

  it("has for every rule a theory on which it fires and one on which it nearly does", () => {
    for (const code of FINDING_CODES) {
      const own = cases.filter(({ rule }) => rule === code);
      expect([code, own.some(({ finds }) => finds.length > 0), own.some(({ finds }) => finds.length === 0)]).toEqual([
        code,
        true,
        true,
      ]);
    }
    expect(corpusCodes.filter((code) => !(FINDING_CODES as readonly string[]).includes(code))).toEqual([]);
  });

  it.each(FINDING_CODES.map((code) => [code]))("does not pass without %s", (code) => {
    const own = cases.filter(({ rule, finds }) => rule === code && finds.length > 0);
    const isMissed = (item: Case) => findIn(item, { severities: { rules: { [code]: "off" } } }).length === 0;
    expect(own.length > 0 && own.every(isMissed)).toBe(true);
  });

  it("lists every theory that is there", () => {
    const files = corpusCodes.flatMap((code) =>
      readdirSync(new URL(`${code}/`, import.meta.url))
        .filter((name) => name !== "cases.yaml")
        .map((name) => `${code}/${name}`),
    );
    const named = cases.flatMap(({ file, before }) => (before === undefined ? [file] : [file, before]));
    expect(named.sort()).toEqual(files.sort());
    for (const { purpose } of cases) expect(purpose).not.toBe("");
  });

  it("is listed in its manifest", () => {
    const entries = cases.map((item) => ({
      ...item,
      sha256: digest(item.file),
      ...(item.before !== undefined && { beforeSha256: digest(item.before) }),
    }));
    const manifest = { format: "theory-of-change-corpus/1", cases: entries };
    expectGolden(`${JSON.stringify(manifest, null, 2)}\n`, new URL("manifest.json", import.meta.url));
  });
});

describe("what is found in the corpus", () => {
  it("is listed with its place, its severity, its values and its sentences, and with what a baseline knows it by", () => {
    const listed = cases.flatMap((item) => {
      const theory = readCase(item);
      const found = findIn(item).map((finding) => {
        const { on, path, severity, values } = finding;
        const [en, nl] = (["en", "nl"] as const).map((lang) => explainFinding(theory, finding, { lang }));
        return { on, path: toPointer(path), severity, values, ...knownBy(finding), en, nl };
      });
      return found.length === 0 ? [] : [[item.file, found] as const];
    });
    expectGolden(`${JSON.stringify(Object.fromEntries(listed), null, 2)}\n`, new URL("found.json", import.meta.url));
  });
});

describe("the corpus in Dutch", () => {
  it("says what each theory shows, and of no other", () => {
    expect(Object.keys(dutch.purposes).sort()).toEqual(cases.map(({ file }) => file).sort());
  });

  it("has no text that is in no theory", () => {
    const files = cases.flatMap(({ file, before }) => (before === undefined ? [file] : [file, before]));
    const all = files.map(readCorpusFile).join("\n");
    expect(Object.keys(dutch.texts).filter((text) => !all.includes(text))).toEqual([]);
  });

  it.each(cases.map((item) => [item.file, item] as const))("%s has the same mistakes", (_, item) => {
    expect(findIn(item, {}, "nl").map(({ on }) => on)).toEqual(item.finds);
  });
});

describe.each(PAGE_LANGUAGES)("the pages of the rules in %s", (lang) => {
  const folder = getRuleFolder(lang);

  it.each(FINDING_CODES.map((code) => [code]))("%s.md says what the rule does", (code) => {
    expectGolden(renderRulePage(code, lang), new URL(`${code}.md`, folder));
  });

  it("are of rules that exist", () => {
    const pages = readdirSync(folder).filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(FINDING_CODES.map((code) => `${code}.md`).sort());
  });

  it("README.md lists every rule", () => {
    const path = new URL("README.md", folder);
    expectGolden(renderRuleIndex(readFileSync(path, "utf8"), lang), path);
  });
});

describe("what is said of the rules", () => {
  it("is there in both languages, and ends where a sentence ends", () => {
    for (const lang of ["en", "nl"] as const) {
      for (const { code, title, why, consequence, repair } of listRules({ lang })) {
        for (const text of [why, consequence, repair])
          expect([code, text]).toEqual([code, expect.stringMatching(/^[^a-z].*[.?!)]$/su)]);
        expect([code, title]).toEqual([code, expect.stringMatching(/[^.]$/)]);
      }
    }
  });
});

describe("sentences", () => {
  const told = cases.flatMap((item) => findIn(item).map((finding) => ({ theory: readCase(item), finding })));

  it.each(["en", "nl"] as const)("are whole in %s, and name their element", (lang) => {
    for (const { theory, finding } of told) {
      const sentence = explainFinding(theory, finding, { lang });
      expect([finding.code, sentence]).toEqual([finding.code, expect.stringMatching(/^\S.*[.?]$/s)]);
      expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}/);
    }
  });

  it("have a place in the document, or are about the whole", () => {
    for (const { theory, finding } of told) {
      let value: unknown = theory;
      for (const key of finding.path) value = (value as Record<string | number, unknown> | undefined)?.[key];
      expect([finding.code, finding.path, value === undefined]).toEqual([finding.code, finding.path, false]);
    }
  });
});

/** A path as a JSON pointer (RFC 6901). */
function toPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The values that tell a finding from others with its code on its element; nothing where the element does. */
function knownBy(finding: Finding): { readonly knownBy?: readonly string[] } {
  const { values } = toKnownFinding(finding);
  return values === undefined ? {} : { knownBy: Object.keys(values) };
}

function digest(file: string): string {
  return createHash("sha256").update(readCorpusFile(file)).digest("hex");
}
