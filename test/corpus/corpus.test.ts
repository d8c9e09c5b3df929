import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { toKnownFinding } from "../../src/analysis/findings/baseline.js";
import type { Finding } from "../../src/analysis/findings/finding.js";
import { type FindingOptions, listFindings } from "../../src/analysis/findings/list-findings.js";
import type { Profile } from "../../src/analysis/findings/profiles.js";
import { RULES } from "../../src/analysis/findings/rules/index.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { explainRule, listRules } from "../../src/render/findings/explain-rule.js";
import { renderRule } from "../../src/render/findings/render-rule.js";
import { renderRuleList } from "../../src/render/findings/render-rule-list.js";
import { tellFinding } from "../../src/render/findings/tell-finding.js";
import { FINDING_CODES, type FindingCode } from "../../src/schema/finding-codes.js";
import type { Theory } from "../../src/theory/theory.js";
import { expectGolden } from "../support/golden.js";

/** A theory of the corpus, and what its rule must find in it. */
interface Case {
  readonly rule: FindingCode;
  readonly file: string;
  /** An earlier version of it, where the rule compares. */
  readonly before?: string;
  readonly purpose: string;
  readonly asOf: string;
  readonly profile: Profile;
  /** The elements on which the rule finds something, in order; on any other it finds nothing. */
  readonly finds: readonly string[];
}

const AS_OF = "2024-06";
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8").replaceAll("\r\n", "\n");
const codes = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name as FindingCode)
  .sort();
const cases = codes.flatMap((rule) =>
  (load(read(`${rule}/cases.yaml`)) as Partial<Case>[]).map((given): Case => {
    const { file = "", before, purpose = "", asOf = AS_OF, profile = defaultProfile(rule), finds = [] } = given;
    const earlier = before === undefined ? {} : { before: `${rule}/${before}` };
    return { rule, file: `${rule}/${file}`, ...earlier, purpose, asOf, profile, finds };
  }),
);

function defaultProfile(code: FindingCode): Profile {
  const { profiles } = RULES[code];
  return profiles.includes("review") ? "review" : (profiles[0] ?? "review");
}

function readCase({ file }: Pick<Case, "file">): Theory {
  const result = readYaml(read(file));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
}

function find(item: Case, options: FindingOptions = {}) {
  const { asOf, profile, before: file } = item;
  const before = file === undefined ? undefined : readCase({ file });
  const { findings } = listFindings(readCase(item), { asOf, profile, before, ...options });
  return findings.filter(({ code }) => code === item.rule);
}

describe("the corpus", () => {
  it.each(cases.map((item) => [item.file, item] as const))("%s", (_, item) => {
    expect(find(item).map(({ on }) => on)).toEqual(item.finds);
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
    expect(codes.filter((code) => !(FINDING_CODES as readonly string[]).includes(code))).toEqual([]);
  });

  it.each(FINDING_CODES.map((code) => [code]))("does not pass without %s", (code) => {
    const own = cases.filter(({ rule, finds }) => rule === code && finds.length > 0);
    const isMissed = (item: Case) => find(item, { severities: { rules: { [code]: "off" } } }).length === 0;
    expect(own.length > 0 && own.every(isMissed)).toBe(true);
  });

  it("lists every theory that is there", () => {
    const files = codes.flatMap((code) =>
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
      const found = find(item).map((finding) => {
        const { on, path, severity, values } = finding;
        const [en, nl] = (["en", "nl"] as const).map((lang) => tellFinding(theory, finding, { lang }));
        return { on, path: toPointer(path), severity, values, ...knownBy(finding), en, nl };
      });
      return found.length === 0 ? [] : [[item.file, found] as const];
    });
    expectGolden(`${JSON.stringify(Object.fromEntries(listed), null, 2)}\n`, new URL("found.json", import.meta.url));
  });
});

describe("the pages", () => {
  it.each(FINDING_CODES.map((code) => [code]))("docs/findings/%s.md says what the rule does", (code) => {
    const own = cases.filter(({ rule }) => rule === code);
    expectGolden(writePage(code, own), new URL(`../../docs/findings/${code}.md`, import.meta.url));
  });

  it("has no page of a rule that is not there", () => {
    const pages = readdirSync(new URL("../../docs/findings/", import.meta.url)).filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(FINDING_CODES.map((code) => `${code}.md`).sort());
  });

  it("docs/findings/README.md lists every rule", () => {
    const path = new URL("../../docs/findings/README.md", import.meta.url);
    const [text = ""] = readFileSync(path, "utf8").split(/(?<=^## All rules\n)/m);
    expectGolden(`${text}\n${renderRuleList(listRules(), { format: "markdown" })}`, path);
  });

  it("say everything in both languages, and end where a sentence ends", () => {
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
  const told = cases.flatMap((item) => find(item).map((finding) => ({ theory: readCase(item), finding })));

  it.each(["en", "nl"] as const)("are whole in %s, and name their element", (lang) => {
    for (const { theory, finding } of told) {
      const sentence = tellFinding(theory, finding, { lang });
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
  return createHash("sha256").update(read(file)).digest("hex");
}

function fence(file: string): string {
  return `\`\`\`yaml\n${read(file).trimEnd()}\n\`\`\``;
}

function writePage(code: FindingCode, own: readonly Case[]): string {
  const examples = own.map((item) => {
    const found = find(item).map((finding) => `> ${tellFinding(readCase(item), finding)}`);
    return [
      `## ${found.length > 0 ? "It fires" : "It does not fire"}`,
      `${item.purpose} (\`--as-of ${item.asOf}${item.profile === "review" ? "" : ` --profile ${item.profile}`}\`)`,
      ...(item.before === undefined ? [] : ["Before:", fence(item.before), "After:"]),
      fence(item.file),
      ...(found.length > 0 ? [found.join("\n>\n")] : []),
    ].join("\n\n");
  });
  const note =
    "The examples are theories of the [corpus](../../test/corpus/README.md) of known mistakes. [All findings](README.md).";
  return `${[renderRule(explainRule(code), { format: "markdown" }).trimEnd(), ...examples, note].join("\n\n")}\n`;
}
