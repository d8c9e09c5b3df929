import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/support/run-cli.js";
import { expectOutput } from "../support/expect-output.js";

// A tutorial or how-to is followed as a reader would: its files are written in an empty folder, one block after the other,
// and its commands run there.
const root = fileURLToPath(new URL("../..", import.meta.url));
const guides = ["docs/tutorial.md", ...list("docs/how-to")];

function list(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

interface Block {
  /** What the comment before it says: to write a file, or to add to it. */
  readonly deed: "file" | "add" | undefined;
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

const BLOCK = /(?:^<!-- (file|add): (\S+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm;
const listBlocks = (markdown: string): Block[] =>
  Array.from(markdown.matchAll(BLOCK), ([, deed, name = "", language = "", text = ""]) => ({
    deed: deed as Block["deed"],
    name,
    language,
    text,
  }));

describe.each(guides)("%s can be followed", (guide) => {
  const cwd = mkdtempSync(join(tmpdir(), "toc-guide-"));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const blocks = listBlocks(readFileSync(join(root, guide), "utf8"));

  test("its blocks are files, commands or programs", () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const { deed, language } of blocks) if (deed === undefined) expect(language).toMatch(/^(console|ts|sh)$/);
  });

  for (const { deed, name, language, text } of blocks) {
    const [first = ""] = text.split("\n");
    if (deed === "file") test(`writes ${name}`, () => writeFileSync(join(cwd, name), text));
    else if (deed === "add") test(`adds to ${name}`, () => appendFileSync(join(cwd, name), text));
    else if (language === "console")
      test(first, async () => {
        const args = /^\$ npx toc (.*)$/.exec(first)?.[1]?.match(/"[^"]*"|\S+/g);
        if (!args) throw new Error(`Not a command of ours: ${first}`);
        const { stdout, stderr } = await runCli(
          args.map((arg) => arg.replace(/^"|"$/g, "")),
          { cwd },
        );
        expectOutput(stderr + stdout, text.slice(first.length + 1));
      });
  }
});
