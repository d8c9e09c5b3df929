import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/entries/render/html.js";
import { LANGUAGES } from "../../src/language/language.js";
import { toPrintable } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { makeDocument } from "../bench/make-document.js";
import { buildTheory } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { layeredTheory } from "../support/layered-theory.js";
import { trust } from "../support/trust.js";
import { goTo } from "./support/go-to.js";
import { listCollisions, listOverflows } from "./support/inspect-page.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const panel = (page: Page) => page.locator("#panel");
const boxes = (page: Page) => page.locator("button.box");

/** Every text of a theory is hostile, each in a chain of its own, so that each has a path, an assumption and evidence. */
function hostileTheory(): Theory {
  const each = <T>(make: (text: string, i: number) => T) =>
    Object.fromEntries(HOSTILE_TEXTS.map((text, i) => [i, make(text, i)] as const));
  const keyed = <T>(letter: string, make: (text: string, i: number) => T) =>
    Object.fromEntries(Object.entries(each(make)).map(([i, made]) => [`${letter}${i}`, made]));
  const both = (text: string) => ({ en: text, nl: `${text} ` });
  return trust({
    ...buildTheory({ title: both(HOSTILE_TEXTS.slice(0, 8).join(" ")), description: HOSTILE_TEXTS.join("\n") }),
    strands: keyed("s", (text) => ({ title: both(text) })),
    interventions: keyed("i", (text, i) => ({ title: both(text), description: text, strand: `s${i}` })),
    outcomes: keyed("o", (text, i) => ({
      title: both(text),
      code: text.slice(0, 12),
      strand: `s${i}`,
      description: text,
    })),
    links: HOSTILE_TEXTS.map((because, i) => ({ from: `i${i}`, to: `o${i}`, because })),
    assumptions: keyed("a", (text, i) => ({
      statement: both(text),
      on: [`i${i}->o${i}`],
      falsifier: text,
      locator: text,
    })),
    evidence: keyed("e", (text, i) => ({
      on: `a${i}`,
      stance: "opposes",
      finding: both(text),
      source: `q${i}`,
      locator: text,
    })),
    sources: keyed("q", (text) => ({
      type: "report",
      title: text,
      URL: text,
      publisher: text,
      author: [{ literal: text }],
    })),
  });
}

/** Without blanks, and with the mark that HTML has for characters that it does not allow. */
const squeeze = (text: string) => text.replace(/\s/g, "").replace(/[\ufffe\uffff]/g, "\ufffd");

describe("hostile texts", () => {
  const theory = hostileTheory();

  it.each(LANGUAGES)(
    "run nothing, stay within the page and come back as they were (%s)",
    async (lang) => {
      const { page, complaints } = await pages.open(renderHtml(theory), { hash: `#v=all&l=${lang}`, width: 1280 });
      page.on("dialog", (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      expect(await listCollisions(page)).toEqual([]);
      expect(await listOverflows(page)).toEqual([]);
      const names = await page.locator("button.box.intervention .name").allTextContents();
      const seen = new Set(names.map(squeeze));
      expect(HOSTILE_TEXTS.filter((text) => !seen.has(squeeze(toPrintable(text))))).toEqual([]);
      for (const [i, text] of HOSTILE_TEXTS.entries()) {
        await goTo(page, `#v=all&l=${lang}&n=o${i}&w=a${i}`);
        const said = await panel(page).evaluate((element) => element.textContent);
        expect(squeeze(said)).toContain(squeeze(toPrintable(text)).slice(0, 200));
      }
      expect(await page.locator("main script, main img, main b b, main iframe").count()).toBe(0);
      const links = await page
        .locator("a[href]:not([href^='#'])")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      for (const link of links) expect(link).toMatch(/^https?:\/\/[^\s<>"]+$/);
      expect(complaints).toEqual([]);
    },
    90_000,
  );

  it("stay within the page at 320 pixels, and without a script", async () => {
    const html = renderHtml(theory);
    const narrow = await pages.open(html, { width: 320, hash: "#v=s0&n=o33" });
    expect(await listOverflows(narrow.page)).toEqual([]);
    const still = await pages.open(html, { javaScriptEnabled: false, width: 320 });
    expect(await listOverflows(still.page)).toEqual([]);
    expect(still.complaints).toEqual([]);
  });

  it("turn no text beside them: each is set apart in its direction", async () => {
    const { page } = await pages.open(renderHtml(theory), { hash: "#v=all" });
    const loose = await page
      .locator("main [data-t]:not(option), a[href^='#n']")
      .evaluateAll((all) => all.filter((one) => !/isolate|plaintext/.test(getComputedStyle(one).unicodeBidi)).length);
    expect(loose).toBe(0);
    const turning = await page
      .locator("body *")
      .evaluateAll((all) =>
        all
          .filter(
            ({ textContent, childElementCount }) =>
              childElementCount === 0 && /[\u202a-\u202e\u2066-\u2069]/.test(textContent),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(turning).toEqual([]);
  });

  it("of 4,000 letters take six lines in the diagram, and stand whole in the panel", async () => {
    const long = "long ".repeat(800).trim();
    const title = buildTheory({
      interventions: { i: { title: long } },
      outcomes: { o: { title: "x".repeat(4000) } },
      links: ["i->o"],
    });
    const { page } = await pages.open(renderHtml(title), { hash: "#n=i" });
    for (const box of await boxes(page).all()) {
      expect((await box.boundingBox())!.height).toBeLessThan(160);
      expect((await box.boundingBox())!.width).toBeLessThan(220);
    }
    expect(await panel(page).innerText()).toContain(long);
    expect(await listOverflows(page)).toEqual([]);
  });
});

it("ids that every object knows are ids like others", async () => {
  const theory = trust({
    ...buildTheory({ interventions: ["i"] }),
    outcomes: JSON.parse(
      '{"__proto__": {"title": "P"}, "constructor": {"title": "C"}, "hasOwnProperty": {"title": "H"}}',
    ),
    links: [
      { from: "i", to: "__proto__" },
      { from: "__proto__", to: "constructor" },
    ],
    assumptions: JSON.parse('{"toString": {"statement": "S", "on": "i->__proto__"}}'),
  });
  const { page, complaints } = await pages.open(renderHtml(theory), { hash: "#n=__proto__&w=toString" });
  expect(await panel(page).innerText()).toContain("1 path");
  expect(await page.locator("button.box.lost").count()).toBe(3);
  expect(complaints).toEqual([]);
});

describe("odd shapes", () => {
  const open = async (theory: Theory, hash = "") => {
    const opened = await pages.open(renderHtml(theory), { hash });
    expect(await listCollisions(opened.page)).toEqual([]);
    expect(await listOverflows(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    return opened.page;
  };

  it("nothing at all", async () => {
    const page = await open(buildTheory({}));
    expect(await boxes(page).count()).toBe(0);
    expect(await page.locator("#links").innerText()).toContain("The theory has no links.");
  });

  it("a single node", async () => {
    const page = await open(buildTheory({ outcomes: ["alone"] }), "#n=alone");
    expect(await panel(page).innerText()).toContain("No intervention leads to this outcome.");
  });

  it("a ring that feeds itself, and nodes that nothing joins", async () => {
    const page = await open(
      buildTheory({
        interventions: ["i", "idle"],
        outcomes: ["a", "b", "c", "apart"],
        links: ["i->a", "a->b", "b->c", "c->a", "a->c", "c->b"],
        assumptions: { x: "c->a" },
      }),
      "#n=c&w=x",
    );
    expect(await page.locator(".paths > li").count()).toBe(2);
    // What only closes the ring is on no route.
    expect(await panel(page).innerText()).not.toContain("Would lose");
  });

  it("twelve assumptions on one link, and some on nothing or on the whole", async () => {
    const on = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`a${i}`, "i->o"]));
    const page = await open(
      buildTheory({
        interventions: ["i"],
        outcomes: ["o"],
        links: ["i->o"],
        assumptions: { ...on, loose: { statement: "Loose" }, whole: "theory" },
        evidence: { e: { on: "a3" } },
      }),
      "#n=o",
    );
    expect(await page.locator(".claim").count()).toBe(12);
    expect(await page.locator(".badges text").first().textContent()).toMatch(/1[12]/);
    await page.locator("#assumptions tr", { hasText: "whole" }).first().getByRole("button").click();
    await expect.poll(() => page.locator("button.box.lost").count()).toBe(1);
  });

  it("more paths than anybody reads: the weakest two hundred, and that there are more", async () => {
    const page = await open(layeredTheory(6, 5), "#v=all");
    await boxes(page).last().click();
    await expect.poll(() => page.locator("#status").innerText()).toContain("more than 200 paths");
  });

  it("levels without nodes, one strand for all, links that skip levels and run back", async () => {
    await open(
      buildTheory({
        strands: { s: { title: "S" } },
        interventions: { i: { strand: "s" } },
        outcomes: { o: { level: "output", strand: "s" }, g: { level: "impact", strand: "s" } },
        links: [
          "i->g",
          "i->o",
          "o->g",
          { from: "g", to: "o", feedback: true },
          { from: "o", to: "g", sign: "-" },
        ].slice(0, 4) as string[],
      }),
      "#n=g",
    );
  });
});

describe("two thousand nodes", () => {
  it("open with a part, can be chosen, searched and filtered, and are whole on request", async () => {
    const { page, complaints } = await pages.open(renderHtml(trust(makeDocument(2000))));
    expect(await boxes(page).count()).toBeLessThan(100);
    expect(await page.locator("#scope").innerText()).toContain("of 2016 boxes shown.");
    await boxes(page).nth(20).click();
    await expect.poll(() => page.locator("#status").innerText()).toContain("path");
    await page.locator("#find").fill("district 12 step 3");
    expect(await page.locator("#found li").count()).toBe(12);
    await page.locator("#scope button").click();
    await expect.poll(() => boxes(page).count(), { timeout: 30_000 }).toBe(2016);
    expect(await listOverflows(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 90_000);

  it("with strands open with the first", async () => {
    const document = makeDocument(300);
    const strands = { first: { title: "First" }, second: { title: "Second" } };
    const outcomes = Object.fromEntries(
      Object.entries(document.outcomes ?? {}).map(([id, outcome], i) => [
        id,
        { ...outcome, strand: i % 4 === 0 ? "first" : "second" },
      ]),
    );
    const { page } = await pages.open(renderHtml(trust({ ...document, strands, outcomes })));
    expect(await page.locator("#view option:checked").innerText()).toBe("First");
  });
});
