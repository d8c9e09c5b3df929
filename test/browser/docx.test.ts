import { build } from "esbuild";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { usePages } from "./support/use-pages.js";

const pages = usePages();

it("a Word document is written in a browser as well, without a word of complaint", async () => {
  const program = `
    import { parseTheoryOrThrow } from "./src/index.ts";
    import { renderDocx } from "./src/entries/render/office.ts";
    globalThis.write = async (data) => {
      const theory = parseTheoryOrThrow(data);
      return Array.from(await renderDocx(theory));
    };`;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><script>${script}</script></html>`;
  const { page, complaints } = await pages.open(html, { awaitScript: false });
  const bytes = await page.evaluate(
    (data) => (globalThis as unknown as { write(data: unknown): Promise<number[]> }).write(data),
    { format: "theory-of-change/1", id: "t", title: "T", language: "en", outcomes: { o: { title: "An outcome" } } },
  );
  const files = unzipSync(Uint8Array.from(bytes));
  expect(new TextDecoder().decode(files["word/document.xml"])).toContain("An outcome");
  expect(complaints).toEqual([]);
});
