import { describe, expect, test } from "vitest";
import { IatiWriteError, writeIati } from "../../../src/entries/formats/iati.js";
import { formatNumber } from "../../../src/formats/iati/write-values.js";
import type { Indicator, Outcome } from "../../../src/schema/generated/types.js";
import { buildTheory } from "../../support/build-theory.js";
import { expectGolden } from "../../support/golden.js";
import { ACTIVITY } from "./support/activity.js";
import { checkIati } from "./support/oracle.js";

const framework = (indicator: Partial<Indicator>, outcome: Partial<Outcome> = {}) =>
  buildTheory({
    outcomes: { o: { title: "Wash", indicators: ["i"], ...outcome } },
    indicators: { i: { title: "Seen", ...indicator } },
    sources: {
      web: {
        type: "report",
        title: "Count",
        URL: "https://example.org/count.pdf",
        issued: { "date-parts": [[2024, 5, 1]] },
      },
      paper: { type: "report", title: "On paper" },
    },
    places: { school: { name: "School", country: "KE" } },
  });
const write = (...args: Parameters<typeof writeIati>) => {
  const { output, losses } = writeIati(...args);
  const told = losses.map(({ code, at }) => `${code} ${at.join(".")}`);
  return {
    output,
    told,
    line: (name: string) =>
      output
        .split("\n")
        .find((line) => line.includes(`<${name}`))
        ?.trim(),
  };
};

test("a result with everything that it can carry", () => {
  const theory = framework(
    {
      title: { en: "Seen", nl: "Gezien" },
      code: "SCS023",
      unit: "%",
      direction: "up",
      baseline: { value: 0, date: "2022", text: "Nobody", source: "web", place: "school" },
      targets: [{ value: 60, date: "2025", source: "web" }],
      actuals: [
        { value: 31.5, date: "2024-05", text: "A third" },
        { value: 40, date: "2025", source: "web", text: "More" },
      ],
    },
    { level: "long-term", sdg: ["4", "3.9", "3"], description: "They do" },
  );
  const { output } = write(theory, { activity: ACTIVITY, indicatorUri: "https://example.org/indicators" });
  expect(checkIati(output, "2024-06-15")).toEqual([]);
  expectGolden(output, new URL("golden/activity.xml", import.meta.url));
});

describe("values", () => {
  test.each<[string, Indicator["baseline"] & object, string | undefined, string?]>([
    ["a whole day", { value: 0, date: "2022-03-04" }, '<baseline year="2022" iso-date="2022-03-04" value="0"/>'],
    ["a year", { value: 1, date: "2022" }, '<baseline year="2022" value="1"/>'],
    ["a month", { value: 1, date: "2022-03" }, '<baseline year="2022" value="1"/>', "month indicators.i.baseline.date"],
    ["no date", { value: 1 }, undefined, "no-date indicators.i.baseline"],
    ["words only, beside numbers", { text: "few", date: "2022" }, undefined, "no-number indicators.i.baseline"],
  ])("a baseline with %s", (_, baseline, line, loss) => {
    const written = write(framework({ baseline, targets: [{ value: 1, date: "2030" }] }));
    expect(written.line("baseline")).toBe(line);
    if (loss !== undefined) expect(written.told).toContain(loss);
  });

  test("words alone make a qualitative indicator, whose values have no number", () => {
    const { output } = write(framework({ targets: [{ text: "In three regions", date: "2025" }] }));
    expect(output).toContain('<indicator measure="5">');
    expect(output).toMatch(/<target>\s*<comment>\s*<narrative xml:lang="en">In three regions</);
  });

  test.each([
    ["2025", {}, "2025-01-01 2025-12-31", undefined],
    ["2024-02", {}, "2024-02-01 2024-02-29", undefined],
    ["2025-03-01", {}, "2025-02-28 2025-03-01", "period-start"],
    ["2025-01-01", {}, "2024-12-31 2025-01-01", "period-start"],
    ["2025", { periodStart: "2022-09" }, "2022-09-01 2025-12-31", "date"],
    ["2025", { periodStart: "2025" }, "2025-01-01 2025-12-31", undefined],
    ["2025-06-30", { periodStart: "2022" }, "2022-01-01 2025-06-30", undefined],
    ["2021", { periodStart: "2022" }, "2021-01-01 2021-12-31", undefined],
  ])("the period of %s with %j is %s", (date, options, period, loss) => {
    const { output, told } = write(framework({ targets: [{ value: 1, date }] }), options);
    expect([...output.matchAll(/period-(?:start|end) iso-date="([^"]*)"/g)].map(([, day]) => day).join(" ")).toBe(
      period,
    );
    expect(told.filter((one) => /^(period-start|date) /.test(one))).toEqual(
      loss === undefined ? [] : [`${loss} indicators.i.targets.0.date`],
    );
  });

  test("a target and an actual of the same period stand in one, periods in order", () => {
    const { output } = write(
      framework({
        targets: [
          { value: 3, date: "2025" },
          { value: 2, date: "2024" },
        ],
        actuals: [{ value: 1, date: "2024" }],
      }),
    );
    expect(output.match(/<(period(?!-)|target|actual)\b[^>]*>/g)).toEqual([
      "<period>",
      '<target value="2"/>',
      '<actual value="1"/>',
      "<period>",
      '<target value="3"/>',
    ]);
  });

  test("a place and a source without an address do not fit into a result alone", () => {
    const { output, told } = write(
      framework({ actuals: [{ value: 1, date: "2024", place: "school", source: "paper" }] }),
    );
    expect(output).toMatch(/<actual value="1"\/>/);
    expect(told).toEqual(
      expect.arrayContaining(["place indicators.i.actuals.0.place", "no-address indicators.i.actuals.0.source"]),
    );
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [1.5, "1.5"],
    [1e21, "1000000000000000000000"],
    [1.25e-7, "0.000000125"],
    [-2.5e-12, "-0.0000000000025"],
    [1.7976931348623157e308, `17976931348623157${"0".repeat(292)}`],
    [5e-324, `0.${"0".repeat(323)}5`],
  ])("the number %s is written as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
    expect(Number(text)).toBe(value === 0 ? 0 : value);
  });
});

describe("outcomes without indicator", () => {
  const theory = buildTheory({ outcomes: { o: { title: "Wash", level: "output" } } });
  test("are left out, and told", () =>
    expect(write(theory)).toMatchObject({ output: "", told: expect.arrayContaining(["no-indicator outcomes.o"]) }));
  test("get an indicator without values", () => {
    const { output, told } = write(theory, { withoutIndicator: "placeholder" });
    expect(output).toMatch(
      /<result type="1">[\s\S]*<indicator measure="5">\s*<title>\s*<narrative xml:lang="en">Wash</,
    );
    expect(told).toContain("placeholder outcomes.o.indicators");
  });
  test("are an error", () =>
    expect(() => writeIati(theory, { withoutIndicator: "error" })).toThrow(/the outcome "o" has no indicator/));
});

test("the metis profile takes numbers only, and marks what may be added up on both levels", () => {
  const theory = buildTheory({
    outcomes: { o: { indicators: ["n", "q"] } },
    indicators: {
      n: { title: "N", actuals: [{ value: 0, date: "2024" }] },
      q: { title: "Q", actuals: [{ text: "n/a", date: "2024" }] },
    },
  });
  const { output, told } = write(theory, { profile: "metis" });
  expect(output.match(/aggregation-status="1"/g)).toHaveLength(2);
  expect(output).toContain('<actual value="0"/>');
  expect(output).not.toContain("n/a");
  expect(told).toContain("not-numeric outcomes.o.indicators.1");
});

describe("codes", () => {
  test("an outcome's code goes with the result where no indicator has one", () => {
    expect(write(framework({}, { code: "1.1a" })).line("reference")).toBe('<reference vocabulary="99" code="1.1a"/>');
  });
  test("and is lost where one has, as IATI takes a code at one level only", () => {
    const { output, told } = write(framework({ code: "I1" }, { code: "1.1a" }), {
      indicatorUri: "https://example.org/i",
    });
    expect(output.match(/<reference.*/g)).toEqual([
      '<reference vocabulary="99" code="I1" indicator-uri="https://example.org/i"/>',
    ]);
    expect(told).toContain("code outcomes.o.code");
  });
});

describe("text", () => {
  test("is escaped, and what XML forbids is left out and told", () => {
    const { output, told } = write(framework({ title: 'a\u0000 <b> & "c" ]]>' }));
    expect(output).toContain('<narrative xml:lang="en">a &lt;b&gt; &amp; "c" ]]&gt;</narrative>');
    expect(told).toContain("character indicators.i.title");
  });
  test("of which nothing is left has the id in its place", () => {
    const { output, told } = write(framework({ title: "\u0001" }));
    expect(output).toContain('<narrative xml:lang="en">i</narrative>');
    expect(told).toContain("blank indicators.i.title");
  });
  test("is in a language of IATI's list", () => {
    const { output, told } = write(framework({ title: { "pt-BR": "Visto", gsw: "Gseh" } }));
    expect(output).toContain('<narrative xml:lang="pt">Visto</narrative>');
    expect(output).toContain("<narrative>Gseh</narrative>");
    expect(told).toEqual(
      expect.arrayContaining(["language indicators.i.title.pt-BR", "language-not-listed indicators.i.title.gsw"]),
    );
  });
});

describe("an activity that IATI cannot have is refused, with every reason", () => {
  const theory = framework({ actuals: [{ value: 1, date: "2024" }] });
  test.each([
    ["identifier", { identifier: "XM-OTHER-1" }, "activity.identifier: expected XM-EXAMPLE-1- at its start"],
    [
      "reporting organisation",
      { reportingOrg: { ref: "X 1", type: "12", name: "" } },
      "activity.reportingOrg.type: expected one of 10, 11",
    ],
    ["partners", { participatingOrgs: [] }, "activity.participatingOrgs: expected at least one"],
    ["role", { participatingOrgs: [{ role: "9" }] }, "activity.participatingOrgs[0].role: expected 1 (funding)"],
    ["status", { status: "implementation" }, "activity.status: expected a code from 1 to 6"],
    [
      "start",
      { dates: [{ type: "3", date: "2025-12-31" }] },
      "activity.dates: expected a planned (1) or actual (2) start",
    ],
    ["day", { dates: [{ type: "1", date: "2025" }] }, "activity.dates[0].date: expected a day"],
    [
      "order",
      {
        dates: [
          { type: "1", date: "2025-01-01" },
          { type: "3", date: "2024-01-01" },
        ],
      },
      "the planned start has to be before the planned end",
    ],
    ["future", { dates: [{ type: "2", date: "2024-06-16" }] }, "an actual date (2024-06-16) lies after"],
    [
      "sectors",
      {
        sectors: [
          { code: "122", percentage: 50 },
          { code: "12261", percentage: 49 },
        ],
      },
      "expected percentages that add up to 100",
    ],
    ["list", { sectors: [{ code: "x", vocabulary: "99" }] }, "activity.sectors[0].vocabulary"],
    ["country", { recipientCountries: [{ code: "Kenya" }] }, "activity.recipientCountries[0].code"],
    ["time", { generated: "yesterday" }, "activity.generated: expected a date and time"],
    ["key", { satus: "2" }, "activity.satus is not a key here"],
    ["description", { description: undefined }, "activity.description: IATI asks for a description"],
  ])("%s", (_, change, message) => {
    const activity = { ...ACTIVITY, ...change } as typeof ACTIVITY;
    expect(() => writeIati(theory, { activity })).toThrow(IatiWriteError);
    expect(() => writeIati(theory, { activity })).toThrow(message);
  });
});
