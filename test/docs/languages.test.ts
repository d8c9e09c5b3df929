import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BANNED_IN_DUTCH } from "../language/support/banned-words.js";
import { listFiles } from "./support/list-guides.js";

const DUTCH = "docs/nl";
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const exists = (path: string) => existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

/** The Dutch pages, each with its English twin. The start page has none: in English that is the README of the project. */
const pages = listFiles(DUTCH, ".md");
const twins = pages
  .filter((path) => path !== `${DUTCH}/README.md`)
  .map((dutch) => [dutch, dutch.replace(`${DUTCH}/`, "docs/")] as const);

/** The blocks of code of a page, in order, and the page without them. */
function splitBlocks(markdown: string): { readonly blocks: readonly string[]; readonly prose: string } {
  const fence = /^```[^\n]*\n[\s\S]*?^```$/gm;
  return { blocks: markdown.match(fence) ?? [], prose: markdown.replace(fence, "") };
}

/** The levels of the headings of a page. */
const listLevels = (markdown: string) =>
  Array.from(splitBlocks(markdown).prose.matchAll(/^(#+) /gm), ([, signs = ""]) => signs.length);

/** The words before the code of each block: its language, and the file that it writes. */
const listKinds = (markdown: string) =>
  Array.from(markdown.matchAll(/(?:^<!-- (\w+): \S+ -->\n)?^```(\w+)\n/gm), ([, deed, language]) =>
    [deed, language].join(" "),
  );

/** What a link in the page of one path writes to lead to another path. */
const linkTo = (from: string, to: string) => posix.relative(posix.dirname(from), to);

/** The names by which links lead to the headings of a page. */
const listAnchors = (markdown: string) =>
  Array.from(splitBlocks(markdown).prose.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe.each(twins)("%s", (dutch, english) => {
  it("has an English twin, and each leads to the other on its first line", () => {
    expect(read(dutch).split("\n", 1)).toEqual([`[English](${linkTo(dutch, english)})`]);
    expect(read(english).split("\n", 1)).toEqual([`[Nederlands](${linkTo(english, dutch)})`]);
  });

  it("has headings of the same levels, and the same kinds of code, in the same order", () => {
    expect(listLevels(read(dutch))).toEqual(listLevels(read(english)));
    expect(listKinds(read(dutch))).toEqual(listKinds(read(english)));
  });
});

describe.each(pages)("%s in Dutch", (path) => {
  const { prose } = splitBlocks(read(path));
  // Quoted is what the program says; its words are tested where they are written.
  const sentences = prose.replace(/`[^`]*`/g, "…").replace(/^>.*$/gm, "");

  it.each([
    ...BANNED_IN_DUTCH,
    [
      "words of officials",
      /\b(?:echter|derhalve|teneinde|reeds|tevens|alsmede|dient|dienen|inzake|eroverheen|ertussen|ten behoeve van|met betrekking tot)\b/i,
    ],
    ["pronoun at the start of a sentence", /(?:^|[.!?:] )(?:Zij|Ze|Hij|Wie|Daarvan|Hiervan|Ervan|Erop)\b[^?]*?[.]/m],
  ] as const)("has no %s", (_, banned) => {
    expect(banned.exec(sentences)?.[0]).toBeUndefined();
  });

  it("links to pages and headings that exist, in Dutch where there is a Dutch page", () => {
    const links = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link).filter(
      (link) => !/^[a-z]+:/.test(link),
    );
    for (const [i, link] of links.entries()) {
      const [to = "", anchor] = link.split("#");
      const target = to === "" ? path : posix.join(posix.dirname(path), to);
      // The first link is the one to the English twin.
      const isElsewhere = i > 0 && twins.some(([, english]) => english === target);
      const hasAnchor = anchor === undefined || (exists(target) && listAnchors(read(target)).includes(anchor));
      expect([link, exists(target), hasAnchor, isElsewhere]).toEqual([link, true, true, false]);
    }
  });
});
