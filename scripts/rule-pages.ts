/** The pages of the rules in each language, made of the records of the rules, their messages and the corpus of known mistakes. */
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Profile } from "../src/analysis/findings/profiles.js";
import { type FindingOptions, listFindings } from "../src/analysis/list-findings.js";
import { type FindingCode, getRule } from "../src/analysis/rules/index.js";
import { readYaml } from "../src/formats/yaml/read.js";
import type { Language } from "../src/language/language.js";
import { explainFinding } from "../src/render/findings/explain-finding.js";
import { explainRule, listRules } from "../src/render/findings/explain-rule.js";
import { renderRule } from "../src/render/findings/render-rule.js";
import { renderRuleList } from "../src/render/findings/render-rule-list.js";
import type { Theory } from "../src/theory/theory.js";
import { dutch, translateTheory } from "./translate-corpus.js";

/** A theory of the corpus, and what its rule must find in it. */
export interface Case {
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
const CORPUS = new URL("../test/corpus/", import.meta.url);

/** A file of the corpus, with `\n` as line end. */
export const readCorpusFile = (path: string) => readFileSync(new URL(path, CORPUS), "utf8").replaceAll("\r\n", "\n");
/** The rules that have a folder in the corpus. */
export const corpusCodes = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name as FindingCode)
  .sort();
/** Every theory of the corpus that a rule is tried on. */
export const cases: readonly Case[] = corpusCodes.flatMap((rule) =>
  (load(readCorpusFile(`${rule}/cases.yaml`)) as Partial<Case>[]).map((given): Case => {
    const { file = "", before, purpose = "", asOf = AS_OF, profile = defaultProfile(rule), finds = [] } = given;
    const earlier = before === undefined ? {} : { before: `${rule}/${before}` };
    return { rule, file: `${rule}/${file}`, ...earlier, purpose, asOf, profile, finds };
  }),
);

function defaultProfile(code: FindingCode): Profile {
  const { profiles } = getRule(code);
  return profiles.includes("review") ? "review" : (profiles[0] ?? "review");
}

/** A file of the corpus in a language. */
function readTranslated(path: string, lang: Language): string {
  return lang === "nl" ? translateTheory(readCorpusFile(path)) : readCorpusFile(path);
}

/** Reads the theory of a case in a language. */
export function readCase({ file }: Pick<Case, "file">, lang: Language = "en"): Theory {
  const result = readYaml(readTranslated(file, lang));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
}

/** What the rule of a case finds in it. */
export function findIn(item: Case, options: FindingOptions = {}, lang: Language = "en") {
  const { asOf, profile, before: file } = item;
  const before = file === undefined ? undefined : readCase({ file }, lang);
  const { findings } = listFindings(readCase(item, lang), { asOf, profile, before, ...options });
  return findings.filter(({ code }) => code === item.rule);
}

/** What the pages say besides, in each language. */
const WORDS = {
  en: {
    folder: "docs/findings/",
    toCorpus: "../../test/corpus/README.md",
    toTwin: (name: string) => `[Nederlands](../nl/findings/${name})`,
    fires: "It fires",
    nearly: "It does not fire",
    before: "Before:",
    after: "After:",
    note: (corpus: string) =>
      `The examples are theories of the [corpus](${corpus}) of known mistakes. [All findings](README.md).`,
    allRules: "All rules",
  },
  nl: {
    folder: "docs/nl/findings/",
    toCorpus: "../../../test/corpus/README.md",
    toTwin: (name: string) => `[English](../../findings/${name})`,
    fires: "Hier meldt de regel iets",
    nearly: "Hier meldt de regel niets",
    before: "De theorie was eerst:",
    after: "De theorie is nu:",
    note: (corpus: string) =>
      `De voorbeelden komen uit een [verzameling van bekende fouten](${corpus}) (Engels). [Alle aandachtspunten](README.md).`,
    allRules: "Alle regels",
  },
} as const;

/** The languages that have pages of the rules. */
export const PAGE_LANGUAGES = Object.keys(WORDS) as readonly Language[];

/** The folder with the pages of a language. */
export const getRuleFolder = (lang: Language) => new URL(`../${WORDS[lang].folder}`, import.meta.url);

function fence(file: string, lang: Language): string {
  return `\`\`\`yaml\n${readTranslated(file, lang).trimEnd()}\n\`\`\``;
}

/** The page of a rule: what is known and said of it, and the theories of the corpus on which it fires or nearly does. */
export function renderRulePage(code: FindingCode, lang: Language): string {
  const words = WORDS[lang];
  const own = cases.filter(({ rule }) => rule === code);
  const examples = own.map((item) => {
    const theory = readCase(item, lang);
    const found = findIn(item, {}, lang).map((finding) => `> ${explainFinding(theory, finding, { lang })}`);
    const purpose = lang === "nl" ? dutch.purposes[item.file] : item.purpose;
    return [
      `## ${found.length > 0 ? words.fires : words.nearly}`,
      `${purpose} (\`--as-of ${item.asOf}${item.profile === "review" ? "" : ` --profile ${item.profile}`}\`)`,
      ...(item.before === undefined ? [] : [words.before, fence(item.before, lang), words.after]),
      fence(item.file, lang),
      ...(found.length > 0 ? [found.join("\n>\n")] : []),
    ].join("\n\n");
  });
  const rule = renderRule(explainRule(code, { lang }), { format: "markdown", lang });
  return `${[words.toTwin(`${code}.md`), rule.trimEnd(), ...examples, words.note(words.toCorpus)].join("\n\n")}\n`;
}

/** The page that lists every rule: what a person wrote of findings, and the list below it. */
export function renderRuleIndex(written: string, lang: Language): string {
  const heading = `## ${WORDS[lang].allRules}\n`;
  const [text = ""] = written.split(heading);
  return `${text}${heading}\n${renderRuleList(listRules({ lang }), { format: "markdown", lang })}`;
}
