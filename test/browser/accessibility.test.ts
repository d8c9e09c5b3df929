import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/entries/render/html.js";
import { renderSvg } from "../../src/entries/render/pictures.js";
import { LANGUAGES } from "../../src/language/language.js";
import { getWords } from "../../src/language/words.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import { buildTheory } from "../support/build-theory.js";
import { loadTheory } from "../support/load-theory.js";
import { IS_FULL } from "../support/runs.js";
import { contrast } from "./support/contrast.js";
import { goTo } from "./support/go-to.js";
import { listCollisions, listOverflows, listSmallTargets, readColors } from "./support/inspect-page.js";
import { runAxe } from "./support/run-axe.js";
import { usePages } from "./support/use-pages.js";

/** The criteria that a page is held to: EN 301 549 and WCAG 2.2 AA, as listed in docs/rendering.md. */

const pages = usePages();
const handwashing = loadTheory("examples/handwashing/theory.yaml");
const migration = loadTheory("examples/migration/theory.yaml");
const small = renderHtml(handwashing);
const large = renderHtml(migration);

const boxOf = (page: Page, name: string) => page.locator("button.box", { hasText: name });
const hashOf = (page: Page) => page.evaluate(() => location.hash);
const status = (page: Page) => page.locator("#status").innerText();

describe("1 axe finds nothing", () => {
  const states = {
    "nothing chosen": "#",
    "an outcome chosen": "#n=washing",
    "the impact chosen": "#n=attendance",
    "an assumption supposed to fail": "#n=less-diarrhoea&w=taps-stay-usable",
    "filtered, with one row looked at": "#n=lessons&x=untested&s=okello-2021&v=learning&r=a1",
  };
  const all = LANGUAGES.flatMap((lang) => [1600, 1280, 320].map((width) => ({ lang, width })));
  it.each(IS_FULL ? all : [{ lang: "nl", width: 320 }])(
    "in $lang, $width wide, in five states",
    async ({ lang, width }) => {
      const { page } = await pages.open(small, { width });
      for (const [state, hash] of Object.entries(states)) {
        await goTo(page, `${hash}&l=${lang}`);
        expect(await runAxe(page), state).toEqual([]);
      }
    },
  );

  it("in the reference case, wide in Dutch and narrow in English", async () => {
    const wide = await pages.open(large, { hash: "#n=safe-migration" });
    expect(await runAxe(wide.page)).toEqual([]);
    const narrow = await pages.open(large, { width: 320, hash: "#l=en" });
    expect(await runAxe(narrow.page)).toEqual([]);
  });
});

describe("2 contrast", () => {
  const verdicts = [0, 1, 2, 3, 4, 5].map((i) => `v${i}`);
  const boxes = ["cause", "outcome", "impact", "factor", "paper"];
  const grounds = ["paper", "ground", "tint", "lane"];
  /** What stands on what; texts need 4.5 to 1, lines and marks 3 to 1. */
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["ink", [...grounds, ...boxes]],
    ["soft", ["paper", "ground", "lane"]],
    ["accent", grounds],
    ["pale", ["paper"]],
    ["paper", ["accent"]],
    ...verdicts.map((verdict) => [verdict, ["paper", "lane", `${verdict}-in`]] as const),
  ];
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ...["line", "accent", "edge", "harm", "pale-edge", "ink"].map((line) => [line, ["paper", "lane"]] as const),
    ...["cause", "outcome", "impact", "factor"].map((box) => [`${box}-edge`, [box, "paper", "lane"]] as const),
    ["context-edge", ["paper", "lane"]],
    ["accent", ["cause", "outcome", "impact", "factor"]],
    ["harm", ["cause", "outcome", "impact", "factor"]],
  ];

  it("is 4.5 to 1 for every text and 3 to 1 for every line, and no colour is left out", async () => {
    const { page } = await pages.open(small);
    const colors = await readColors(page);
    const tooLow = [
      ...texts.flatMap(([on, grounds]) => grounds.map((ground) => [on, ground, 4.5] as const)),
      ...lines.flatMap(([on, grounds]) => grounds.map((ground) => [on, ground, 3] as const)),
    ].flatMap(([on, ground, least]) => {
      const found = contrast(colors[on]!, colors[ground]!);
      return found < least ? [`${on} on ${ground}: ${found.toFixed(2)}`] : [];
    });
    expect(tooLow).toEqual([]);
    const used = new Set([...texts, ...lines].flatMap(([on, grounds]) => [on, ...grounds]));
    // A rule between rows tells nothing: the rows stand apart without it.
    expect(Object.keys(colors).filter((name) => !used.has(name))).toEqual(["rule"]);
  });
});

describe("3 colour alone tells nothing", () => {
  it("each verdict has a shape and a sign of its own, and its word beside each mark", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea" });
    const shapes = await page.locator("symbol").evaluateAll((all) => all.map((symbol) => symbol.innerHTML));
    expect(new Set(shapes).size).toBe(6);
    const words = Object.values(getWords("en").verdicts);
    const marks = await page.locator("body .m").evaluateAll((all) =>
      all.map((mark) => ({
        verdict: Number(/m(\d)/.exec(mark.getAttribute("class")!)![1]),
        beside: mark.closest("a")?.ariaLabel ?? mark.parentElement!.innerText,
      })),
    );
    expect(marks.length).toBeGreaterThan(20);
    for (const { verdict, beside } of marks) expect(beside).toContain(words[verdict]);
  });

  it("what is chosen, and what is lost, is said as well", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea&w=taps-stay-usable" });
    expect(await page.locator('button.box[aria-pressed="true"]').innerText()).toContain("Fewer pupils");
    expect(await boxOf(page, "Pupils wash").textContent()).toContain("the theory no longer leads here");
  });
});

it("4 every link, assumption, node and source of the theory is in the tables", async () => {
  const { page } = await pages.open(large);
  const count = (selector: string) => page.locator(selector).count();
  expect(await count("#links tr[id]")).toBe(migration.links!.length);
  expect(await count("#assumptions tr[id]")).toBe(listAssumptions(migration).length);
  const { interventions = {}, outcomes = {}, factors = {}, sources = {} } = migration;
  const nodes = [interventions, outcomes, factors].flatMap((kind) => Object.keys(kind));
  expect(await count("#nodes tr[id]")).toBe(nodes.length);
  expect(await count("#sources li[id]")).toBe(Object.keys(sources).length);
});

describe("5 the keyboard", () => {
  it("reaches each box, chooses with Enter or Space, and lets go with Escape", async () => {
    const { page } = await pages.open(small);
    const boxes = await page.locator("button.box").count();
    await page.locator(".scroller").focus();
    for (let i = 0; i < boxes; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => document.activeElement?.getAttribute("data-box"));
      expect(at).not.toBeNull();
    }
    await boxOf(page, "Fewer pupils").focus();
    await page.keyboard.press("Enter");
    expect(await hashOf(page)).toContain("n=less-diarrhoea");
    await page.keyboard.press("Escape");
    expect(await hashOf(page)).not.toContain("n=");
    await page.keyboard.press("Space");
    expect(await hashOf(page)).toContain("n=less-diarrhoea");
  });

  it("follows the links with the arrow keys, and goes up and down in a column", async () => {
    const { page } = await pages.open(small);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return page.evaluate(() => (document.activeElement as HTMLElement).innerText.split("\n").at(-1)!.trim());
    };
    await boxOf(page, "Pupils wash").focus();
    expect(await press("ArrowRight")).toContain("Fewer pupils have diarrhoea");
    expect(await press("ArrowLeft")).toContain("Pupils wash their hands");
    expect(await press("ArrowLeft")).toMatch(/Pupils know|Soap and water|Queues/);
    await boxOf(page, "Soap and water").focus();
    const before = await page.evaluate(() => document.activeElement!.getBoundingClientRect().y);
    await press("ArrowDown");
    const after = await page.evaluate(() => document.activeElement!.getBoundingClientRect().y);
    expect(after).not.toBe(before);
    await press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().y)).toBe(before);
  });
});

describe("6 focus", () => {
  it("can skip to the diagram, the details and the tables, and what is chosen stays", async () => {
    const { page } = await pages.open(small, { hash: "#n=washing" });
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const [i, section] of ["diagram", "details", "assumptions"].entries()) {
      await page.locator(".skip").nth(i).focus();
      expect(await page.locator(".skip").nth(i).boundingBox()).toMatchObject({ x: expect.closeTo(40, 0) });
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${section}-h`);
      expect(await hashOf(page)).toContain("n=washing");
    }
  });

  it("is seen at every stop, and never lies behind something", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea", width: 1280, height: 500 });
    await page.evaluate(() => window.scrollTo(0, 0));
    const stops = await page.locator("a[href], button, input, select, summary").count();
    const bad: string[] = [];
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press("Tab");
      const problem = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const name = `${at.tagName} ${at.innerText.slice(0, 40)}`;
        if (at === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `${name}: no outline`;
        const { left, right, top, bottom } = at.getClientRects()[0]!;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const over = document.elementFromPoint(x, y);
        const isSeen = over !== null && (at.contains(over) || over.contains(at));
        return isSeen ? undefined : `${name}: behind ${over?.className ?? "the edge"}`;
      });
      if (problem !== undefined) bad.push(problem);
    }
    expect(bad).toEqual([]);
  });
});

it("7 a status says what was chosen, and the focus stays on the box", async () => {
  const { page } = await pages.open(large, { hash: "#v=all" });
  await expect.poll(() => page.locator("#status").getAttribute("role")).toBe("status");
  await boxOf(page, "2 Minder irreguliere migratie").click();
  expect(await status(page)).toBe("27 paden, 14 aannames (3 weersproken, 4 tegenstrijdig bewijs, 7 ongetoetst).");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("2 Minder irreguliere migratie");
  await page.keyboard.press("Escape");
  expect(await status(page)).toBe("");
  await page.locator("#find").fill("smokkel");
  expect(await status(page)).toMatch(/^\d+ resultaten\.$/);
});

it("8 boxes are buttons with a name, their level in it, and say whether they are pressed", async () => {
  const { page } = await pages.open(
    renderHtml(
      buildTheory({
        interventions: { bare: { title: " " } },
        outcomes: { o: { title: "O", level: "impact" } },
        links: ["bare->o"],
      }),
    ),
  );
  await page.getByRole("button", { name: "Interventions: bare", pressed: false }).click();
  await page.getByRole("button", { name: "Interventions: bare", pressed: true }).waitFor();
  await page.getByRole("button", { name: "Impact: O", pressed: false }).waitFor();
});

it("9 nothing scrolls sideways at 320 pixels but the diagram, which has a name and can have the focus", async () => {
  for (const html of [small, large]) {
    const { page } = await pages.open(html, { width: 320, hash: "#l=en" });
    expect(await listOverflows(page)).toEqual([]);
    const region = page.getByRole("region", { name: "Causal diagram. Scrolls in both directions." });
    await region.focus();
    expect(await region.evaluate((element) => document.activeElement === element)).toBe(true);
  }
});

it("10 texts can be twice as large and stand further apart: no box lies over another, no text is cut", async () => {
  const { page } = await pages.open(large, { hash: "#v=all" });
  expect(await listCollisions(page)).toEqual([]);
  const letterSpacing = "letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important";
  const styles = ["html { font-size: 200% }", `* { ${letterSpacing} } p { margin-bottom: 2em !important }`];
  for (const style of styles) {
    // Through the debugger, as a browser would: a page cannot add a style to itself.
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, style);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect.poll(() => listCollisions(page)).toEqual([]);
  }
});

it("11 all that can be pressed is 24 pixels or more each way", async () => {
  for (const width of [1280, 320]) {
    const { page } = await pages.open(small, { width, hash: "#n=less-diarrhoea&w=taps-stay-usable" });
    expect(await listSmallTargets(page)).toEqual([]);
  }
  const { page } = await pages.open(large, { hash: "#n=safe-migration" });
  expect(await listSmallTargets(page)).toEqual([]);
});

it("12 nothing needs dragging: the diagram scrolls by keys", async () => {
  const { page } = await pages.open(large, { hash: "#v=all" });
  await page.locator(".scroller").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".scroller").evaluate((region) => region.scrollTop)).toBeGreaterThan(0);
  await expect.poll(() => page.locator(".scroller").evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.locator('[draggable="true"]').count()).toBe(0);
});

it("13 the page says its language, and texts in another say theirs", async () => {
  const title = { nl: "Alleen hier", en: "Only here" };
  const theory = buildTheory({
    language: "nl",
    title,
    interventions: { i: { title: { fr: "Eau" } } },
    outcomes: { o: { title } },
  });
  const { page } = await pages.open(renderHtml(theory));
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  expect(await page.title()).toBe("Alleen hier");
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toBe("Only here");
  const foreign = page.locator("button.box .name [lang=fr], #nodes [lang=fr]");
  expect(await foreign.allInnerTexts()).toEqual(["Eau", "Eau"]);
  expect(await page.getByRole("navigation", { name: "Skip links" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Nederlands" }).getAttribute("lang")).toBe("nl");
});

it("14 forced colours leave what is chosen, what leads to it, and the language in use to be seen", async () => {
  const { page } = await pages.open(small, { hash: "#n=knowledge", forcedColors: "active" });
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, outlineWidth, borderWidth, color } = getComputedStyle(element);
        return { outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth), borderWidth, color };
      });
  const plain = await look('button.box[aria-pressed="false"]:not(.on)');
  const chosen = await look('button.box[aria-pressed="true"]');
  expect(plain.outline).toBe(0);
  expect(chosen.outline).toBeGreaterThan(3);
  expect(chosen.borderWidth).not.toBe(plain.borderWidth);
  expect((await look("button.box.on[aria-pressed=false]")).outline).toBeGreaterThan(1);
  expect((await look('[data-lang][aria-pressed="true"]')).outline).toBeGreaterThan(2);
  expect((await look('[data-lang][aria-pressed="false"]')).outline).toBe(0);
  const widths = await page
    .locator(".arrow.on .line, .arrow.off .line")
    .evaluateAll((lines) =>
      lines.map((line) => [line.parentElement!.classList.contains("on"), getComputedStyle(line).strokeWidth] as const),
    );
  expect(new Set(widths.map(([isOn, width]) => `${isOn} ${width}`))).toEqual(new Set(["true 2.8px", "false 1.4px"]));
});

it("15 without a script the tables are whole, and nothing is shown that would do nothing", async () => {
  const { page, complaints } = await pages.open(large, { javaScriptEnabled: false });
  expect(await page.locator("#links tr[id]").count()).toBe(migration.links!.length);
  expect(await page.locator("#assumptions tr[id]").count()).toBe(listAssumptions(migration).length);
  for (const control of await page.locator("button, input, select, .box").all()) {
    expect(await control.isVisible()).toBe(false);
  }
  expect(await page.locator(".note").innerText()).toContain("JavaScript");
  expect(await listOverflows(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it("16 a picture by itself has a name and a description that says where the same stands in words", async () => {
  const svg = renderSvg(handwashing, { lang: "en" });
  const { page } = await pages.open(`<!doctype html><html lang=en class=live><title>x</title>${svg}`);
  const picture = page.getByRole("img", { name: "Clean hands at school" });
  expect(await picture.count()).toBe(1);
  expect(await runAxe(page).then((found) => found.filter((one) => one.startsWith("svg")))).toEqual([]);
  const described = await picture.evaluate((element) =>
    (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );
  expect(described).toMatch(/10|nodes|links/);
});

it("17 what a screen reader is given reads as a page: landmarks, headings in order, names", async () => {
  const { page } = await pages.open(small, { hash: "#n=attendance" });
  const levels = await page
    .locator("h1, h2, h3, h4, h5")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const landmark of ["banner", "main", "contentinfo", "navigation", "search"] as const) {
    expect(await page.getByRole(landmark).count(), landmark).toBe(1);
  }
  expect(await page.locator("#details").ariaSnapshot()).toContain('heading "Pupils miss fewer days" [level=3]');
});

it("nothing moves by itself", async () => {
  const { page } = await pages.open(small, { hash: "#n=washing" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
      }).length,
  );
  expect(moving).toBe(0);
});
