import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/entries/render/html.js";
import { LANGUAGES } from "../../../src/language/language.js";
import { SCRIPT } from "../../../src/render/html/generated/page.js";
import { buildTheory } from "../../support/build-theory.js";
import { expectGolden } from "../../support/golden.js";
import { loadTheory } from "../../support/load-theory.js";
import { trust } from "../../support/trust.js";

const migration = loadTheory("examples/migration/theory.yaml");
const readData = (page: string) => {
  const [, data = ""] = /id=data>([^<]*)</.exec(page) ?? [];
  return JSON.parse(data);
};
const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0;

describe("the page of the reference case", () => {
  const page = renderHtml(migration);

  it("is the one that is kept", () => {
    expectGolden(page, new URL("../../../examples/migration/page.html", import.meta.url));
  });

  it("is light: at most 500 kB, in either language", () => {
    for (const lang of LANGUAGES) {
      expect(Buffer.byteLength(renderHtml(migration, { lang }))).toBeLessThanOrEqual(500_000);
    }
  });

  it("has every assumption, link, node and source in its tables", () => {
    expect(count(page, /<tr id=a\d/g)).toBe(21);
    expect(count(page, /<tr id=l\d/g)).toBe(migration.links?.length);
    expect(count(page, /<tr id=n\d/g)).toBe(84);
    expect(count(page, /<li id=s\d/g)).toBe(Object.keys(migration.sources ?? {}).length);
  });

  it("asks for nothing from elsewhere", () => {
    // The script makes elements; it does not write them.
    expect(page.replace(SCRIPT, "")).not.toMatch(
      /\b(?:src|srcset|action|background|poster)=|@import|url\(|<(?:link|iframe|object|embed|img)/i,
    );
    for (const [, address = ""] of page.matchAll(/href="?([^"\s>]+)/g)) expect(address).toMatch(/^(#|https?:\/\/)/);
  });

  it("opens in the language of the theory, unless another is asked for", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang=nl>/);
    expect(renderHtml(migration, { lang: "en" })).toMatch(/^<!doctype html>\n<html lang=en>/);
    expect(renderHtml(buildTheory({ language: "fr", outcomes: ["a"] }))).toMatch(/^<!doctype html>\n<html lang=en>/);
  });

  it("looks from the date that is asked for", () => {
    expect(page).toContain("Oordelen op oktober 2018");
    const early = renderHtml(migration, { asOf: "2010", lang: "en" });
    expect(early).toContain("Verdicts on 2010");
    expect(() => renderHtml(migration, { asOf: "soon" })).toThrow(RangeError);
  });
});

describe("texts from outside", () => {
  const hostile = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    "]]>",
    "a\u202eb",
    "\u0000\u0007",
    "&amp; &lt;b&gt;",
    "line\r\nline",
  ];

  it("are shown and mean nothing", () => {
    const theory = buildTheory({
      title: hostile.join(" "),
      outcomes: Object.fromEntries(hostile.map((title, i) => [`o${i}`, { title, description: title }])),
      links: hostile.slice(1).map((because, i) => ({ from: `o${i}`, to: `o${i + 1}`, because })),
      assumptions: Object.fromEntries(hostile.map((statement, i) => [`a${i}`, { statement, on: `o${i}` }])),
    });
    const page = renderHtml(theory);
    const plain = renderHtml(buildTheory({ outcomes: ["o"] }));
    for (const tag of ["<script", "<img", "<!--", "</script"]) {
      expect(count(page, new RegExp(tag, "g"))).toBe(count(plain, new RegExp(tag, "g")));
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(page).toContain("&#38;amp; &#38;lt;b&#38;gt;");
  });

  it("become links only where they are addresses of the web", () => {
    const addresses = [
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "//host/x",
      "file:///etc/passwd",
      "http:",
      "https://",
      " https://fine.example/a?b=c&d#e ",
      "HTTP://also.example",
    ];
    const sources = Object.fromEntries(addresses.map((URL, i) => [`s${i}`, { type: "report" as const, URL }]));
    const page = renderHtml(buildTheory({ outcomes: ["o"], sources }));
    const linked = [...page.matchAll(/<a href="?([^"\s>#][^"\s>]*)/g)].map(([, address]) => address);
    expect(linked).toEqual(["https://fine.example/a?b=c&#38;d#e", "HTTP://also.example"]);
  });

  it("may have ids that every object knows", () => {
    const theory = trust({
      ...buildTheory({ interventions: ["i"], outcomes: ["o"] }),
      outcomes: JSON.parse('{"__proto__": {"title": "P"}, "constructor": {"title": "C"}}'),
      links: [{ from: "i", to: "__proto__" }],
      assumptions: JSON.parse('{"toString": {"statement": "S", "on": "i->__proto__"}}'),
    });
    const { nodes, assumptions } = readData(renderHtml(theory));
    expect(nodes.map(([id]: [string]) => id)).toEqual(["i", "__proto__", "constructor"]);
    expect(assumptions[0].slice(0, 2)).toEqual(["toString", -1]);
  });
});

describe("languages", () => {
  const theory = buildTheory({
    language: "nl",
    title: { nl: "Titel", en: "Title" },
    outcomes: {
      both: { title: { nl: "Beide", en: "Both" } },
      own: { title: "Alleen" },
      other: { title: { de: "Nur" } },
    },
  });

  it("show what is missing in another, and say in which", () => {
    expect(renderHtml(theory)).toMatch(/<th scope=row>Alleen/);
    expect(renderHtml(theory, { lang: "en" })).toMatch(/<th scope=row lang=nl>Alleen/);
    expect(renderHtml(theory)).toMatch(/<th scope=row lang=de>Nur/);
  });

  it("are both in the page", () => {
    const { texts, languages } = readData(renderHtml(theory));
    expect(languages).toEqual(["nl", "en"]);
    expect(texts).toContain("Both");
    expect(readData(renderHtml(theory, { lang: "en" })).texts).toContain("Beide");
  });
});

describe("a theory", () => {
  it("with a single outcome and nothing else has a page", () => {
    const page = renderHtml(buildTheory({ outcomes: ["o"] }));
    expect(page).toContain("The theory states no assumptions.");
    expect(page).toContain("The theory has no links.");
    expect(page).not.toContain("id=sources");
  });

  it("with twelve assumptions on one link, and one on nothing, has all of them", () => {
    const on = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`a${i}`, "i->o"]));
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: { ...on, loose: { statement: "Loose" }, whole: "theory" },
      evidence: { e: { on: "a3" } },
    });
    const page = renderHtml(theory);
    expect(count(page, /<tr id=a\d/g)).toBe(14);
    expect(page).toContain("nothing: name a link or an element");
    expect(page).toContain("the whole theory");
    expect(page).toContain("no source given");
  });

  it("gives the same bytes again", () => {
    expect(renderHtml(trust(migration))).toBe(renderHtml(migration));
  });
});

it("keeps its data whole and within their element, whatever the texts hold", () => {
  const title = "</script><!-- <script> \u2028 & \" '";
  const page = renderHtml(buildTheory({ title, outcomes: ["a"] }));
  expect(readData(page).texts).toHaveLength(
    readData(renderHtml(buildTheory({ title: "T", outcomes: ["a"] }))).texts.length,
  );
  expect(count(page, /<script/g)).toBe(2);
});
