import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { renderHtml } from "../../src/entries/render/html.js";
import { getWords } from "../../src/language/words.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import { loadTheory } from "../support/load-theory.js";
import { goTo } from "./support/go-to.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const theory = loadTheory("examples/migration/theory.yaml");
const migration = renderHtml(theory);
const handwashing = loadTheory("examples/handwashing/theory.yaml");
const small = renderHtml(handwashing);

const panel = (page: Page) => page.locator("#panel");
const boxOf = (page: Page, name: string) => page.locator("button.box", { hasText: name });
const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const rowsOf = (page: Page) => page.locator("#assumptions tr[id]:visible").count();

describe("an outcome that is chosen", () => {
  it("shows what leads to it, and lets the rest stand back", async () => {
    const { page } = await pages.open(small);
    await boxOf(page, "Pupils know when").click();
    const named = (selector: string) => page.locator(`button.box${selector} .name`).allInnerTexts();
    expect(await named(".on")).toEqual(["Teach handwashing", "Set up pupil teams", "Pupils know when and how to wash"]);
    expect(await named(".off")).toEqual([
      "Dry season",
      "Build washstands",
      "Soap and water are at hand all day",
      "Queues eat into lunch time",
    ]);
    // What it leads to is neither.
    expect(await named(":not(.on):not(.off)")).toEqual([
      "Pupils wash their hands with soap",
      "Fewer pupils have diarrhoea",
      "Pupils miss fewer days",
    ]);
    await boxOf(page, "Pupils know when").click();
    expect(await named(".on, .off")).toEqual([]);
  });

  it("has the paths that trace finds, the weakest first, eight at a time", async () => {
    const { page } = await pages.open(migration, { hash: "#n=safe-migration" });
    const found = traceTheory(theory, { to: "safe-migration" });
    expect(await panel(page).innerText()).toContain(`${found.count} paden`);
    const paths = page.locator(".paths > li");
    expect(await paths.count()).toBe(8);
    await page.getByRole("button", { name: "Toon nog 8 paden" }).click();
    expect(await paths.count()).toBe(16);
    expect(await page.evaluate(() => document.activeElement?.matches(".paths > li:nth-child(9)"))).toBe(true);
    await page.getByRole("button", { name: "Toon nog 8 paden" }).click();
    await page.getByRole("button", { name: "Toon nog 3 paden" }).click();
    expect(await paths.count()).toBe(Number(found.count));
    const order = Object.values(getWords("nl").verdicts);
    const weakest = (await page.locator(".paths > li > .v").allInnerTexts()).map((word) => order.indexOf(word.trim()));
    expect(weakest).toEqual([...weakest].sort((a, b) => a - b));
  });

  it("has its assumptions by verdict, each with its evidence and where that was found", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea" });
    const claims = await page.locator(".claim").allInnerTexts();
    const words = Object.values(getWords("en").verdicts);
    const verdicts = claims.map((claim) => words.findIndex((word) => claim.trim().startsWith(word)));
    expect(verdicts).toEqual([...verdicts].sort((a, b) => a - b));
    const contested = claims.find((claim) => claim.includes("Pupils who know how to wash will do so"));
    expect(contested).toContain("for");
    expect(contested).toContain("against");
    const citation = page.locator(".claim a", { hasText: "Baptiste 2022" }).first();
    await citation.click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      "What pupils do when nobody looks",
    );
    expect(await hashOf(page)).toContain("n=less-diarrhoea");
  });

  it("is brought into sight in the diagram, however it was chosen", async () => {
    const { page } = await pages.open(migration, { hash: "#v=all" });
    expect(await page.locator("button.box").count()).toBe(84);
    const isSeen = () =>
      page.locator('button.box[aria-pressed="true"]').evaluate((box) => {
        const [inner, outer] = [box.getBoundingClientRect(), box.closest(".scroller")!.getBoundingClientRect()];
        return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.right <= outer.right;
      });
    for (const id of ["safe-migration", "durable-return", "lasting-protection"].filter(
      (id) => id in theory.outcomes!,
    )) {
      await goTo(page, `#v=all&n=${id}`);
      expect(await isSeen(), id).toBe(true);
    }
  });
});

describe("what if", () => {
  it("says of every assumption of the reference case what the library says", async () => {
    const { page } = await pages.open(migration, { hash: "#l=en&v=all" });
    const name = (id: string) => {
      const { code, title } = theory.outcomes![id]!;
      return [code, (title as { en: string }).en].filter(Boolean).join(" ");
    };
    for (const { id } of listAssumptions(theory)) {
      await goTo(page, `#l=en&v=all&w=${id}`);
      const listed = (heading: string) =>
        page.locator(".whatif h4", { hasText: heading }).locator("+ ul").locator("li").allInnerTexts();
      const { lost, weakened, stranded } = exploreScenario(theory, { fail: [id] });
      expect(await listed("The theory no longer leads to"), id).toEqual(lost.map(({ outcome }) => name(outcome)));
      expect(await listed("Weaker"), id).toEqual(weakened.map(({ outcome }) => name(outcome)));
      expect((await listed("Interventions that no longer lead to a final outcome")).length, id).toBe(stranded.length);
    }
  });

  it("is asked from a row, shown in the diagram, and taken back", async () => {
    const { page } = await pages.open(small);
    const row = page.locator("#assumptions tr", { hasText: "Washstands stay usable" }).first();
    await row.getByRole("button", { name: "What if this is wrong?" }).click();
    expect(await hashOf(page)).toBe("#w=taps-stay-usable");
    await expect.poll(() => page.locator("button.box.lost").count()).toBeGreaterThan(0);
    const { lost, stranded } = exploreScenario(handwashing, { fail: ["taps-stay-usable"] });
    expect(await page.locator("button.box.lost").count()).toBe(lost.length + stranded.length);
    expect(await page.locator(".arrow.gone").count()).toBe(1);
    await page.locator(".whatif").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator(".whatif").count()).toBe(0);
    expect(await page.locator("button.box.lost").count()).toBe(0);
  });
});

describe("filters", () => {
  it("by verdict: rows, marks and the list of the panel", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea" });
    const all = await rowsOf(page);
    const claims = await page.locator(".claim").count();
    const marks = await page.locator(".badges .m2:visible").count();
    expect(marks).toBeGreaterThan(0);
    const contested = await page.locator("#assumptions tr[id]", { has: page.locator("td:first-child .m2") }).count();
    await page.getByRole("checkbox", { name: "conflicting evidence" }).uncheck();
    await expect
      .poll(() => page.locator("#kept").innerText())
      .toBe(`${all - contested} of ${all} assumptions shown by the filters.`);
    expect(await rowsOf(page)).toBe(all - contested);
    expect(await page.locator(".badges .m2:visible").count()).toBe(0);
    expect(await page.locator(".claim").count()).toBe(claims - contested);
    expect(await hashOf(page)).toContain("x=contested");
  });

  it("by source: what rests on it", async () => {
    const { page } = await pages.open(small);
    await page.getByLabel("Source", { exact: true }).selectOption({ label: "Okello & Brandt 2021" });
    await expect.poll(() => hashOf(page)).toBe("#s=okello-2021");
    const rows = await page.locator("#assumptions tr[id]:visible").allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain("Okello & Brandt 2021");
    await page.getByRole("button", { name: "Show everything" }).click();
    expect(await rowsOf(page)).toBe(listAssumptions(handwashing).length);
  });

  it("by strand: the boxes of it, with their neighbours set apart", async () => {
    const { page } = await pages.open(small);
    await page.getByLabel("In the diagram").selectOption({ label: "Water and soap" });
    await expect.poll(() => hashOf(page)).toBe("#v=facilities");
    expect(await page.locator("button.box:not(.context) .name").allInnerTexts()).toEqual([
      "Dry season",
      "Build washstands",
      "Soap and water are at hand all day",
      "Queues eat into lunch time",
    ]);
    expect(await page.locator("button.box.context .name").allInnerTexts()).toEqual([
      "Pupils wash their hands with soap",
    ]);
    expect(await page.locator("#scope").innerText()).toContain("5 of 10 boxes shown.");
    await page.getByRole("button", { name: "Show the whole theory" }).click();
    await expect.poll(() => page.locator("button.box").count()).toBe(10);
  });

  it("by what leads to the chosen box", async () => {
    const { page } = await pages.open(small, { hash: "#n=knowledge&v=up" });
    expect(await page.locator("button.box").count()).toBe(3);
  });
});

describe("a deep link", () => {
  it("opens with all that it says, and what it does not know is passed over", async () => {
    const { page } = await pages.open(small, { hash: "#n=washing&v=learning&w=knowing-is-doing&x=supported&l=nl" });
    expect(await page.locator('button.box[aria-pressed="true"] .name').innerText()).toBe(
      "Pupils wash their hands with soap",
    );
    expect(await page.locator("#view option:checked").innerText()).toBe("Learning to wash");
    expect(await page.locator(".whatif").innerText()).toContain("Pupils who know how to wash will do so");
    expect(await page.getByRole("checkbox", { name: "onderbouwd" }).isChecked()).toBe(false);
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    const odd = await pages.open(small, {
      hash: "#n=nobody&v=nowhere&w=nothing&x=whatever&s=unknown&l=fr&r=a999&=&%%%",
    });
    expect(await odd.page.locator("button.box").count()).toBe(10);
    expect(await rowsOf(odd.page)).toBe(listAssumptions(handwashing).length);
    expect(odd.complaints).toEqual([]);
  });

  it("to a row alone, as in a page without a script, shows it", async () => {
    const { page } = await pages.open(small, { hash: "#a2" });
    expect(await page.locator(".here").getAttribute("id")).toBe("a2");
    expect(await page.locator(".here").isVisible()).toBe(true);
  });

  it("is what the back button goes back to", async () => {
    const { page } = await pages.open(small);
    await boxOf(page, "Pupils know when").click();
    await boxOf(page, "Pupils miss").click();
    await page.goBack();
    await expect.poll(() => page.locator('button.box[aria-pressed="true"] .name').innerText()).toContain("Pupils know");
  });
});

it("search finds nodes, assumptions and sources in both languages, whatever the case and accents", async () => {
  const { page } = await pages.open(migration);
  const found = async (text: string) => {
    await page.locator("#find").fill(text);
    return page.locator("#found li").allInnerTexts();
  };
  expect(await found("SMUGGLING")).toContain("2.1a Minder mensensmokkel en mensenhandel");
  expect(await found("mensensmokkel")).toContain("2.1a Minder mensensmokkel en mensenhandel");
  expect((await found("seefar")).length).toBeGreaterThan(1);
  expect(await found("zzzz")).toEqual([]);
  expect(await page.locator("#status").innerText()).toBe("Niets gevonden.");
  await found("bewustwording verandert");
  await page.locator("#found a").first().click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Bewustwording verandert gedrag");
});

it("the switch of languages turns every text, and keeps what is chosen", async () => {
  const { page } = await pages.open(migration, { hash: "#n=safe-migration&w=awareness-changes-behaviour" });
  await page.getByRole("button", { name: "English" }).click();
  await expect.poll(() => page.title()).toBe("Migration and reception in the region (2018)");
  expect(await hashOf(page)).toBe("#n=safe-migration&l=en&w=awareness-changes-behaviour");
  const { language, ...rest } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    heading: document.querySelector("h1")!.innerText,
    text: document.body.innerText,
  }));
  expect(language).toBe("en");
  for (const word of ["weersproken", "ongetoetst", "Aannames", "aannames", "Afdrukken", "Hoort bij"]) {
    expect(rest.text).not.toContain(word);
  }
  await page.getByRole("button", { name: "Nederlands" }).click();
  await expect.poll(() => page.locator("h1").innerText()).toBe("Migratie en opvang in de regio (2018)");
  const again = await page.evaluate(() => document.querySelector("main")!.innerHTML);
  const { page: fresh } = await pages.open(migration, { hash: await hashOf(page) });
  expect(again.length).toBe((await fresh.evaluate(() => document.querySelector("main")!.innerHTML)).length);
});

/** The size of the drawing, after the texts had a frame to grow in, upon which it is drawn anew. */
function measureArrows(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const { width, height } = document.querySelector(".board > .arrows")!.getBoundingClientRect();
    return { width, height };
  });
}

describe("print", () => {
  /** In pixels of CSS: the paper, and what its margins leave. */
  const PAPERS = {
    "A4 upright": { format: "A4", landscape: false, paper: [794, 1123], room: [703, 1031] },
    "A4 across": { format: "A4", landscape: true, paper: [1123, 794], room: [1031, 703] },
    "A3 upright": { format: "A3", landscape: false, paper: [1123, 1587], room: [1031, 1496] },
    "A3 across": { format: "A3", landscape: true, paper: [1587, 1123], room: [1496, 1031] },
  } as const;

  it("takes few pages on A4 and A3, upright and across, and the diagram fits them", async () => {
    const { page } = await pages.open(small, { hash: "#n=less-diarrhoea" });
    const { page: strand } = await pages.open(migration);
    const { page: whole } = await pages.open(migration, { hash: "#v=all" });
    for (const [name, { format, landscape, paper, room }] of Object.entries(PAPERS)) {
      await page.emulateMedia({ media: null });
      const pdf = await page.pdf({ format, landscape, printBackground: true });
      const count = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
      expect(count, name).toBeLessThanOrEqual(9);
      for (const one of [page, strand, whole]) {
        await one.emulateMedia({ media: "print" });
        await one.setViewportSize({ width: paper[0], height: paper[1] });
        const { width, height } = await measureArrows(one);
        expect(width, name).toBeLessThanOrEqual(room[0]);
        // A large one goes over several pages.
        if (one === page) expect(height, name).toBeLessThanOrEqual(room[1]);
      }
    }
  });

  it("shows addresses beside links, and no buttons", async () => {
    const { page } = await pages.open(migration, { hash: "#n=safe-migration" });
    await page.emulateMedia({ media: "print" });
    for (const button of await page.locator("button:not(.box), input, select").all()) {
      expect(await button.isVisible()).toBe(false);
    }
    const link = page.locator('.src a[href^="http"]').first();
    const after = await link.evaluate((element) => getComputedStyle(element, "::after").content);
    expect(after).toContain(await link.getAttribute("href"));
    expect(await page.locator(".claim .v").first().isVisible()).toBe(true);
  });
});

describe("safe and light", () => {
  it("opens from a file without any request, and complains of nothing while it is used", async () => {
    const { page, complaints } = await pages.open(migration);
    expect(page.url()).toMatch(/^file:/);
    for (const hash of [
      "#n=safe-migration",
      "#v=all",
      "#l=en",
      "#w=awareness-changes-behaviour",
      "#s=seefar-2018",
      "#",
    ]) {
      await goTo(page, hash);
    }
    expect(complaints).toEqual([]);
  });

  it("lets nothing in that was not in it: a policy blocks scripts, styles, images and addresses", async () => {
    const { page, complaints } = await pages.open(small);
    await page.evaluate(async () => {
      const late = (name: string, attributes: object, text = "") => {
        const element = Object.assign(document.createElement(name), attributes);
        element.textContent = text;
        document.body.append(element);
      };
      late("script", {}, "document.title = 'taken'");
      late("style", {}, "body { display: none }");
      document.body.insertAdjacentHTML(
        "beforeend",
        "<img src=x onerror=\"document.title='taken'\"><p style='color:red' id=styled>",
      );
      late("img", { src: "https://example.org/pixel.png" });
      late("iframe", { src: "https://example.org/" });
      await fetch("https://example.org/").catch(() => undefined);
    });
    expect(await page.title()).toBe("Clean hands at school");
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("block");
    expect(await page.evaluate(() => getComputedStyle(document.getElementById("styled")!).color)).not.toBe(
      "rgb(255, 0, 0)",
    );
    const refused = complaints.filter((complaint) => complaint.includes("Content Security Policy"));
    for (const directive of ["script-src", "style-src", "style-src-attr", "img-src", "frame-src", "connect-src"]) {
      expect(
        refused.some((complaint) => complaint.includes(directive)),
        directive,
      ).toBe(true);
    }
  });

  it("runs no script of which a letter was changed, and shows its tables then", async () => {
    const at = small.lastIndexOf("<script>") + 400;
    const letter = small[at] === "a" ? "b" : "a";
    const { page } = await pages.open(`${small.slice(0, at)}${letter}${small.slice(at + 1)}`, { awaitScript: false });
    await page.waitForTimeout(300);
    expect(await page.locator("html.live").count()).toBe(0);
    expect(await page.locator("#assumptions tr[id]").count()).toBe(listAssumptions(handwashing).length);
  });

  it("weighs at most 500 kB", () => {
    expect(Buffer.byteLength(migration)).toBeLessThanOrEqual(500_000);
  });
});
