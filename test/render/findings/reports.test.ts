import { readdirSync, readFileSync } from "node:fs";
import { default as Ajv04 } from "ajv-draft-04";
import { default as addFormats } from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { type FindingOptions, listFindings } from "../../../src/analysis/list-findings.js";
import {
  explainFinding,
  type LocatedFindings,
  renderGithubAnnotations,
  renderJunit,
  renderSarif,
} from "../../../src/entries/render/text.js";
import { locateInYaml } from "../../../src/formats/yaml/locate.js";
import { readYaml } from "../../../src/formats/yaml/read.js";
import { buildTheory } from "../../support/build-theory.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(read("test/standards/sarif/sarif-schema-2.1.0.json")));
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", parseAttributeValue: false });

function report(file: string, options: FindingOptions = {}): LocatedFindings {
  const text = read(file);
  const result = readYaml(text);
  if (!result.ok) throw new Error(file);
  const findings = listFindings(result.theory, { profile: "publish", ...options });
  const locate = locateInYaml(text);
  return { theory: result.theory, findings, file, locate };
}

function readSarif(reports: readonly LocatedFindings[]): {
  readonly rules: readonly ReportingDescriptor[];
  readonly results: readonly Result[];
} {
  const log: Log = JSON.parse(renderSarif(reports));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  return { rules: run?.tool.driver.rules ?? [], results: run?.results ?? [] };
}

/** A theory whose every text is one that has broken something somewhere. */
const hostile = (text: string): LocatedFindings => {
  const theory = buildTheory({
    interventions: { a: { title: text } },
    outcomes: { b: { title: text, level: "long-term" } },
    links: ["a->b"],
    assumptions: { c: { statement: text, on: "a->b", importance: "high" }, d: { statement: text, on: "b" } },
    waivers: [{ code: "no-test", on: "c", reason: text, by: text, date: "2020" }],
  });
  return { theory, findings: listFindings(theory), file: `a folder/${text.slice(0, 40)}.yaml` };
};

const corpus = readdirSync(new URL("../../corpus/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `test/corpus/${name}/fires.yaml`);
const examples = ["examples/handwashing/theory.yaml", "examples/migration/theory.yaml"];

describe("SARIF", () => {
  it("fits the schema of 2.1.0, for every rule", () => {
    const { rules, results } = readSarif([...corpus, ...examples].map((file) => report(file, { asOf: "2024-06" })));
    expect(rules.length).toBeGreaterThan(40);
    for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("fits it whatever the texts and file names, and makes no links of them", () => {
    const { results } = readSarif(HOSTILE_TEXTS.map(hostile));
    for (const { message } of results) expect(message.text).not.toMatch(/[^\\]\]\(/);
  });

  it("fits it where there is nothing", () => {
    expect(readSarif([])).toEqual({ rules: [], results: [] });
  });

  it("says of a result what, where and how severe", () => {
    const located = report("examples/handwashing/theory.yaml", { profile: "review" });
    const { results } = readSarif([located]);
    const { findings, theory } = located;
    const lines = read(located.file).split("\n");
    expect(results).toHaveLength(findings.findings.length + findings.waived.length);
    for (const [i, finding] of findings.findings.entries()) {
      const { ruleId, level, message, locations } = results[i]!;
      expect([ruleId, level, message.text]).toEqual([
        finding.code,
        finding.severity === "info" ? "note" : finding.severity,
        explainFinding(theory, finding),
      ]);
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uri).toBe(located.file);
      const key = finding.path.at(-1);
      const there = lines[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 0) - 1);
      expect([finding.path, there]).toEqual([
        finding.path,
        typeof key === "string" ? expect.stringMatching(new RegExp(`^${key}:`)) : expect.stringMatching(/^\S/),
      ]);
    }
  });

  it("tells what a rule is for, and how sure it is", () => {
    const { rules } = readSarif([report("test/corpus/hidden-assumption/fires.yaml", { profile: "draft" })]);
    const rule = rules.find(({ id }) => id === "hidden-assumption");
    expect(rule?.properties).toMatchObject({ precision: "low", page: "docs/findings/hidden-assumption.md" });
    expect(rule?.help?.markdown).toContain("# hidden-assumption");
  });

  it("has the same fingerprints when lines move and texts change, and others for other findings", () => {
    const before = readSarif([report("examples/migration/theory.yaml")]).results;
    const prints = before.map(({ partialFingerprints }) => partialFingerprints?.["theoryOfChange/v1"]);
    expect(new Set(prints).size).toBe(prints.length);
    const text = read("examples/handwashing/theory.yaml");
    const moved = readYaml(`# A line more.\n${text}`.replaceAll("Pupils", "Children"));
    if (!moved.ok) throw new Error("not moved");
    const findings = listFindings(moved.theory, { profile: "publish" });
    const fingerprints = (reports: readonly LocatedFindings[]) =>
      readSarif(reports).results.map(({ partialFingerprints }) => partialFingerprints);
    expect(fingerprints([{ theory: moved.theory, findings, file: "moved.yaml" }])).toEqual(
      fingerprints([report("examples/handwashing/theory.yaml")]),
    );
  });

  it("has waivers as suppressions, with their reasons and places", () => {
    const located = report("test/corpus/expired-waiver/nearly.yaml", { asOf: "2024-06" });
    const waived = readSarif([located]).results.filter(({ suppressions = [] }) => suppressions.length > 0);
    expect(waived).toHaveLength(located.findings.waived.length);
    expect(waived[0]?.suppressions?.[0]).toMatchObject({
      kind: "inSource",
      status: "accepted",
      justification: located.theory.waivers?.[0]?.reason,
      location: { physicalLocation: { region: { startLine: expect.any(Number) } } },
    });
  });

  it("tells what is new from what was there", () => {
    const all = report("examples/handwashing/theory.yaml").findings.findings;
    const baseline = all.slice(1).map(({ code, on, values }) => ({ code, on, values }));
    const { results } = readSarif([report("examples/handwashing/theory.yaml", { baseline })]);
    const states = new Set(results.map(({ baselineState }) => baselineState));
    expect([...states].sort()).toEqual(["new", "unchanged"]);
    expect(readSarif([report("examples/handwashing/theory.yaml")]).results[0]).not.toHaveProperty("baselineState");
  });

  it("speaks Dutch", () => {
    const located = report("examples/handwashing/theory.yaml");
    const log: Log = JSON.parse(renderSarif([located], { lang: "nl", version: "1.2.3" }));
    expect(log.runs[0]?.tool.driver.semanticVersion).toBe("1.2.3");
    expect(log.runs[0]?.language).toBe("nl");
    const { theory, findings } = located;
    expect(log.runs[0]?.results?.[0]?.message.text).toBe(explainFinding(theory, findings.findings[0]!, { lang: "nl" }));
  });
});

describe("JUnit", () => {
  const parse = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { testsuites } = xml.parse(text);
    return [testsuites.testsuite].flat().map((suite) => ({ ...suite, tests: [suite.testcase].flat() }));
  };

  it("counts what it has, and has a test for each finding and each rule without one", () => {
    const located = report("examples/handwashing/theory.yaml", { profile: "review" });
    const [suite] = parse(renderJunit([located]));
    const { findings, asked } = located.findings;
    const failed = suite.tests.filter((test: object) => "failure" in test);
    const skipped = suite.tests.filter((test: object) => "skipped" in test);
    expect(failed).toHaveLength(findings.filter(({ severity }) => severity !== "info").length);
    expect(failed).toHaveLength(Number(suite.failures));
    expect(skipped).toHaveLength(Number(suite.skipped));
    const silent = asked.filter((code) => !findings.some((finding) => finding.code === code));
    expect(suite.tests).toHaveLength(findings.length + silent.length);
    expect(new Set(suite.tests.map(({ name }: { name: string }) => name)).size).toBe(suite.tests.length);
  });

  it("fails from the severity on that it is told, and never for what is waived or was there", () => {
    const file = "examples/handwashing/theory.yaml";
    const failures = (located: LocatedFindings, failOn?: "error" | "info") =>
      Number(parse(renderJunit([located], { failOn }))[0].failures);
    const { bySeverity } = report(file).findings.summary;
    expect(failures(report(file), "error")).toBe(bySeverity.error);
    expect(failures(report(file), "info")).toBe(bySeverity.error + bySeverity.warning + bySeverity.info);
    const baseline = report(file).findings.findings;
    expect(failures(report(file, { baseline }), "info")).toBe(0);
  });

  it("is well-formed whatever the texts, and keeps them", () => {
    const text = renderJunit(HOSTILE_TEXTS.map(hostile));
    const suites = parse(text);
    expect(suites).toHaveLength(HOSTILE_TEXTS.length);
    const messages = suites.flatMap(({ tests }) =>
      tests.map((test: { failure?: { message: string } }) => test.failure),
    );
    expect(messages.some((failure) => failure?.message.includes("&#60;script&#62;"))).toBe(true);
  });

  it("says why a finding is waived", () => {
    const text = renderJunit([report("test/corpus/expired-waiver/nearly.yaml", { asOf: "2024-06" })]);
    expect(text).toMatch(/<skipped message="[^"]*Waiver by /);
  });
});

describe("GitHub annotations", () => {
  /** As the runner reads a workflow command. */
  const parse = (line: string) => {
    const [, command, properties = "", data = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const decode = (text: string) =>
      text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    const entries = properties.split(",").map((entry) => entry.split("=") as [string, string]);
    return { command, message: decode(data), ...Object.fromEntries(entries.map(([k, v]) => [k, decode(v)])) };
  };

  it("are a line for each finding that stands, the most severe first", () => {
    const located = report("examples/handwashing/theory.yaml", { profile: "review" });
    const lines = renderGithubAnnotations([located]).trimEnd().split("\n").map(parse);
    const { findings } = located.findings;
    expect(lines).toHaveLength(findings.length);
    expect(lines.map(({ message }) => message)).toEqual(
      findings.map((finding) => explainFinding(located.theory, finding)),
    );
    expect(lines[0]).toMatchObject({ command: "error", file: located.file, line: expect.stringMatching(/^\d+$/) });
    expect(lines.at(-1)?.command).toBe("notice");
  });

  it("keep to one line whatever the texts, and give no other command", () => {
    for (const text of [...HOSTILE_TEXTS, "::set-output name=x::y", "a%0A::error::b", "x,line=9"]) {
      const located = hostile(text);
      const lines = renderGithubAnnotations([located]).trimEnd().split("\n");
      expect(lines).toHaveLength(located.findings.findings.length);
      for (const line of lines.map(parse)) {
        expect(["error", "warning", "notice"]).toContain(line.command);
        expect(Object.keys(line).sort()).toEqual(["command", "file", "message", "title"]);
      }
    }
  });

  it("are nothing where nothing stands", () => {
    expect(renderGithubAnnotations([])).toBe("");
  });
});
