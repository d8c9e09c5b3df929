import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainLoss } from "../../../src/entries/formats/document.js";
import { CIDS_READ_LOSSES, readCids, writeCids } from "../../../src/entries/formats/graphs.js";
import { readAmount } from "../../../src/formats/cids/read-values.js";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";
import { runs } from "../../support/runs.js";

const organization = { id: "https://example.org/us", name: "Us" };

function read(data: unknown, options = { title: "T", language: "en" }) {
  const result = readCids(JSON.stringify(data), options);
  const codes = result.losses.map(({ code }) => code).sort();
  return { result, codes, theory: result.ok ? result.theory : undefined };
}

/** Words that are in no Dutch sentence. */
const ENGLISH = /\b(?:the|it|its|this|which|taken|and|there|not|has|theory)\b/;

const outcome = { "@id": "#a", "@type": "cids:Outcome", hasName: "A" };
const indicator = { "@id": "#i", "@type": "cids:Indicator", hasName: "I", forOutcome: "#a" };

/** What the writer carries of a theory: the text in its language, and no more than the standard has a place for. */
function carried(theory: TheoryDocument) {
  const pick = (text: unknown): unknown =>
    typeof text === "string" || text === undefined
      ? text
      : ((text as { [key: string]: string })[theory.language] ?? Object.values(text as object)[0]);
  const texts = (one: { title: unknown; description?: unknown }) =>
    omitAbsent({ title: pick(one.title), description: pick(one.description) });
  const map = <T>(register: { readonly [id: string]: T } | undefined, change: (one: T) => object) =>
    Object.fromEntries(Object.entries(register ?? {}).map(([id, one]) => [id, change(one)]));
  const set = (list: readonly string[] | undefined) => (list?.length ? [...new Set(list)].sort() : undefined);
  return {
    id: theory.id,
    ...texts(theory),
    interventions: map(theory.interventions, texts),
    outcomes: map(theory.outcomes, (one) =>
      omitAbsent({ ...texts(one), sdg: set(one.sdg), indicators: set(one.indicators) }),
    ),
    indicators: map(theory.indicators, (one) => {
      const actuals = (one.actuals ?? [])
        .filter(({ value, date }) => value !== undefined && date !== undefined)
        .map(({ value, date, note }) => omitAbsent({ value: Number(String(value)), date, note: pick(note) }));
      return omitAbsent({ ...texts(one), unit: one.unit, actuals: actuals.length > 0 ? actuals : undefined });
    }),
    links: (theory.links ?? [])
      .filter(({ from, sign }) => sign !== "-" && !Object.hasOwn(theory.factors ?? {}, from))
      .map(({ from, to }) => `${from}->${to}`)
      .sort(),
  };
}

const omitAbsent = (one: object) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));

function expectBack(theory: TheoryDocument) {
  const { output } = writeCids(theory, { organization });
  const result = readCids(output, { language: theory.language });
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (result.ok) expect(carried(result.theory)).toEqual(carried(theory));
  return result;
}

describe("what is written in the standard comes back", () => {
  test.each(["handwashing", "migration", "peatland"])("%s", (name) => {
    const result = expectBack(loadTheory(`examples/${name}/theory.yaml`));
    expect(result.losses.map(({ code, message }) => [code, message.split(": ").at(-1)])).toEqual([
      ["unknown-node", "a theory has no place for Organization."],
    ]);
  });

  test("with all that a theory can have", () => {
    expectBack(fullDocument);
  });

  test("with ids in other scripts and indicators without a unit", () => {
    expectBack({
      format: "theory-of-change/1",
      id: "théorie",
      title: "T",
      language: "fr",
      outcomes: { santé: { title: "Santé", indicators: ["santé"] } },
      indicators: { santé: { title: "Jours de maladie" } },
    });
  });

  test("any theory with a node", () => {
    const anyText = fc.constantFrom(...HOSTILE_TEXTS);
    fc.assert(
      fc.property(anyDocument(anyText), (theory) => {
        const { interventions = {}, outcomes = {} } = theory;
        fc.pre(Object.keys({ ...interventions, ...outcomes }).length > 0);
        expectBack(theory);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe("files as they are found", () => {
  test("a list with a context for each node, prefixes mixed, links as text and as objects", () => {
    const { theory, codes } = read(JSON.parse(readFileSync(new URL("list.jsonld", import.meta.url), "utf8")));
    expect(codes).toEqual(["changed-date", "dangling", "no-place", "unknown-attribute", "unknown-node"]);
    expect(theory).toEqual({
      format: "theory-of-change/1",
      id: "t",
      title: "T",
      language: "en",
      interventions: { coaching: { title: "Job coaching", description: "Weekly" } },
      outcomes: {
        "young-people-find-work": {
          title: { en: "Young people find work", fr: "Les jeunes trouvent un emploi" },
          sdg: ["8", "8.6"],
          indicators: ["jobs"],
        },
        sessions: { title: "Sessions held", level: "output" },
      },
      links: [
        { from: "coaching", to: "sessions" },
        { from: "sessions", to: "young-people-find-work" },
      ],
      indicators: {
        jobs: {
          title: "Jobs found",
          unit: "people",
          baseline: { value: 12 },
          targets: [{ value: 80, date: "2026" }],
          actuals: [
            { value: 34.5, date: "2025-06-17" },
            { text: "about forty", date: "2025-12" },
          ],
        },
      },
    });
  });

  test("one object with @graph, full addresses and nodes within nodes", () => {
    const cids = "https://ontology.commonapproach.org/cids#";
    const { theory, codes } = read({
      "@context": "https://ontology.commonapproach.org/contexts/cidsContext.jsonld",
      "@graph": [
        {
          "@type": [`${cids}ImpactPathway`],
          "http://ontology.eil.utoronto.ca/tove/organization#hasName": [{ "@value": "Path" }],
        },
        {
          "@id": "https://x.org/1",
          "@type": [`${cids}Program`],
          [`${cids}hasName`]: "Do it",
          [`${cids}canProduce`]: { "@id": "https://x.org/2", "@type": "Outcome", hasName: "It is so", canEnable: "#z" },
        },
      ],
    });
    expect(codes).toEqual(["changed-id", "changed-id", "dangling"]);
    expect(theory).toMatchObject({ id: "path", title: "Path", links: [{ from: "do-it", to: "it-is-so" }] });
  });

  test("a node alone, and one in two places", () => {
    expect(read(outcome).theory?.outcomes).toEqual({ a: { title: "A" } });
    const { theory, codes } = read([outcome, { "@id": "#a", hasDescription: "More", hasName: "A" }]);
    expect([theory?.outcomes, codes]).toEqual([{ a: { title: "A", description: "More" } }, []]);
  });
});

describe("what is lost is told", () => {
  test.each<[string, string, unknown]>([
    ["a type", "unknown-node", [outcome, { "@id": "#r", "@type": "cids:ImpactRisk" }]],
    ["a text in a list of nodes", "unknown-node", [outcome, "x"]],
    ["an attribute", "unknown-attribute", [{ ...outcome, "cids:hasDepth": 3 }]],
    ["a second name", "extra-value", [{ ...outcome, "org:hasName": "B" }]],
    ["a link to nothing", "dangling", [{ ...outcome, canProduce: "#b" }]],
    ["an indicator of nothing", "dangling", [outcome, { ...indicator, forOutcome: "#b" }]],
    ["an indicator that is not there", "dangling", [{ ...outcome, hasIndicator: ["#j"] }]],
    ["a report of nothing", "dangling", [outcome, { "@type": "IndicatorReport", value: 3 }]],
    [
      "a report without a value",
      "wrong-value",
      [outcome, indicator, { "@type": "IndicatorReport", forIndicator: "#i" }],
    ],
    ["a type that is no text", "wrong-value", [{ ...outcome, "@type": ["cids:Outcome", { "@id": "#a" }] }]],
    ["a type that cannot be made one", "wrong-value", [{ ...outcome, "@type": ["Outcome", { toString: "x" }] }]],
    ["a date that is none", "wrong-value", [outcome, indicator, report({ endedAtTime: "2025-02-30" })]],
    [
      "a period",
      "changed-date",
      [outcome, indicator, report({ startedAtTime: "2024-07-01", endedAtTime: "2025-06-30" })],
    ],
    ["a ring of one", "self-link", [{ ...outcome, canProduce: ["#a"] }]],
    [
      "an activity made possible",
      "no-place",
      [
        { ...outcome, canEnable: "#p" },
        { "@id": "#p", "@type": "Activity", hasName: "P" },
      ],
    ],
    ["a theme of another list", "no-place", [{ ...outcome, forTheme: "https://example.org/t" }]],
    [
      "an organisation elsewhere",
      "no-place",
      [
        { ...outcome, forOrganization: "#us" },
        { ...outcome, "@id": "#b", forOrganization: "#us" },
      ],
    ],
    ["a number for an address", "changed-id", [{ ...outcome, "@id": "https://x.org/outcome/12" }]],
    ["no name", "made-title", [{ "@id": "#a", "@type": "Outcome" }]],
    ["a second model", "extra-model", [outcome, model("#m"), model("#n")]],
  ])("%s", (_, code, data) => {
    const { codes, result } = read(data);
    expect([result.ok, codes]).toEqual([true, [code]]);
    expect(Object.keys(CIDS_READ_LOSSES)).toContain(code);
    const dutch = result.losses.map((loss) => explainLoss(loss, { lang: "nl" }));
    expect(dutch.filter((said) => ENGLISH.test(said))).toEqual([]);
  });

  test("each value of an attribute", () => {
    const { losses } = readCids(JSON.stringify([{ ...outcome, "x:y": ["one", { "@id": "#two" }] }]), { title: "T" });
    expect(losses.map(({ at }) => at)).toEqual([
      [0, "x:y", 0],
      [0, "x:y", 1],
    ]);
  });

  test("where it stands, and that the title is guessed", () => {
    const { losses } = readCids(`[\n {"@id": "#a", "@type": "Outcome", "hasName": "A",\n  "x:y": 1}]`);
    expect(losses.map(({ code, position }) => [code, position])).toEqual([
      ["guessed-theory", undefined],
      ["unknown-attribute", { line: 3, column: 3 }],
    ]);
  });
});

function report(more: object) {
  return { "@type": "IndicatorReport", forIndicator: "#i", value: "7", ...more };
}

function model(id: string) {
  return { "@id": id, "@type": "ImpactModel", hasName: `Model ${id}`, hasDescription: "D" };
}

describe("broken and hostile files", () => {
  test.each([
    ["", "empty"],
    ["[", "syntax"],
    ["3", "wrong-shape"],
    ["null", "wrong-shape"],
    ["[]", "empty"],
    ["{}", "empty"],
    [`{"@graph": {"@graph": []}}`, "empty"],
    [`[{"@type": "cids:Indicator"}]`, "empty"],
    [`[{"@id": "#a", "@id": "#b"}]`, "duplicate-key"],
    ["[".repeat(5000), "wrong-shape"],
  ])("%j", (text, code) => {
    const result = readCids(text);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test("addresses that are names of objects are ids of nothing else", () => {
    const names = ["__proto__", "constructor", "toString", "theory", "%zz", "", "#"];
    const { result, theory } = read(names.map((name) => ({ ...outcome, "@id": name, hasName: `N ${name}` })));
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(Object.keys(theory?.outcomes ?? {})).toHaveLength(names.length);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test("any JSON with words of the standard gives a theory or problems, and never throws", () => {
    const key = fc.constantFrom(
      ...[
        "@id",
        "@type",
        "@graph",
        "@value",
        "@language",
        "@list",
        "@context",
        "hasName",
        "cids:canProduce",
        "forOutcome",
      ],
      ...[
        "forTheme",
        "hasIndicator",
        "forIndicator",
        "hasBaseline",
        "value",
        "startedAtTime",
        "hasTarget",
        "__proto__",
      ],
    );
    const leaf = fc.constantFrom<unknown>("Outcome", "Activity", "Indicator", "#a", "2025", "nl", "", 3, true, null);
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (data) => {
        const result = readCids(JSON.stringify([outcome, ...data]));
        expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

test("an amount too large to be kept as a number is kept as words", () => {
  expect(readAmount("9007199254740991")).toEqual({ value: 9_007_199_254_740_991 });
  for (const text of ["9007199254740993", "-1e16", "1e400"]) expect(readAmount(text)).toEqual({ text });
});
