import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const BROKEN = TAPS.replace("washing-helps:", "washing helps:").replace("id: taps", "id: <b>&");

/** Starts `toc report` in this process; it goes on until it is stopped. */
function start(argv: readonly string[]) {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let said = "";
  let heard = () => {};
  const code = run(["report", ...argv], {
    stdout: { write: () => undefined },
    stderr: {
      write: (text: string) => {
        said += text;
        heard();
      },
    },
    stdin: (async function* () {})(),
    env: {},
    cwd: folder.path,
    now: () => new Date(2026, 10, 23),
    untilStopped: () => stopped,
  });
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said))
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    return pattern.exec(said)!;
  };
  return { code, stop, until, said: () => said };
}

/** The events that a page hears of changes: a function that waits for the next. */
async function follow(address: string) {
  const response = await fetch(`${address}changes`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  return async () => {
    for (let text = ""; !text.includes("data: new\n\n"); ) {
      const { value, done } = await reader.read();
      if (done) return "ended";
      text += decoder.decode(value);
    }
    return "changed";
  };
}

describe.each([
  [
    "nl",
    /^toc: watched-nl\.yaml is te zien op (http:\S+); Ctrl-C sluit af\.$/m,
    "Deze pagina toont de theorie zodra het bestand is hersteld.",
  ],
  [
    "en",
    /^toc: showing watched-en\.yaml at (http:\S+); Ctrl-C ends it\.$/m,
    "This page shows the theory as soon as the file is mended.",
  ],
])("toc report --watch in %s", (lang, sentence, note) => {
  it("shows the page, what is wrong with the file, and the page again", async () => {
    const name = `watched-${lang}.yaml`;
    const path = join(folder.path, name);
    writeFileSync(path, TAPS);
    const watch = start([name, "--watch", "-o", `out-${lang}`, "--lang", lang]);
    const [, address = ""] = await watch.until(sentence);
    const get = async () => {
      const response = await fetch(address);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      return response.text();
    };
    const next = await follow(address);
    const page = await get();
    expect(page).toContain(lang === "nl" ? "Kranen voor allen" : "Taps for all");
    // The page may run this script and no other: that which follows the file.
    expect(page).toMatch(
      /connect-src 'self'; script-src 'sha256-\S+' .*<script>new EventSource\("\/changes"\).*<\/body>/s,
    );
    const written = () => readFileSync(join(folder.path, `out-${lang}`, "taps.html"), "utf8");
    expect(
      page
        .replace(/<script>new EventSource.*?<\/script>/, "")
        .replace(/connect-src 'self'; script-src '\S+' /, "script-src "),
    ).toBe(written());

    writeFileSync(path, BROKEN);
    expect(await next()).toBe("changed");
    const broken = await get();
    expect(broken).toContain(`<html lang="${lang}">`);
    expect(broken).toContain(`<h1>${name} ${lang === "nl" ? "is nog geen theorie" : "is no theory yet"}</h1>`);
    expect(broken).toContain(`<p>${note}</p>`);
    expect(broken).toMatch(new RegExp(`<pre>${name}:2:5[^<]*&#60;b&#62;&#38;[^<]*</pre>`));
    expect(broken.match(/<pre>/g)!.length).toBeGreaterThan(1);
    expect(broken).toContain('new EventSource("/changes")');
    expect(written()).not.toContain("<pre>");

    writeFileSync(path, TAPS.replaceAll("all", "everyone").replaceAll("Kranen", "Pompen"));
    expect(await next()).toBe("changed");
    expect(await get()).toContain(lang === "nl" ? "Pompen voor" : "Taps for everyone");
    expect(written()).toContain(lang === "nl" ? "Pompen voor" : "Taps for everyone");

    // What does not come to a file is told there as well as on the page.
    writeFileSync(join(folder.path, "other.txt"), "changes nothing");
    watch.stop();
    expect(await watch.code).toBe(0);
    expect(await next()).toBe("ended");
    await expect(fetch(address)).rejects.toThrow();
  }, 20_000);
});

it.each([
  ["en", "toc: the page cannot be shown at port PORT: it is taken.\n"],
  ["nl", "toc: de pagina kan niet op poort PORT worden getoond: die is bezet.\n"],
])("a port that is taken is told in %s", async (lang, sentence) => {
  folder.write("taken.yaml", TAPS);
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  const { port } = other.address() as AddressInfo;
  const watch = start(["taken.yaml", "--watch", "--port", String(port), "--lang", lang]);
  expect(await watch.code).toBe(2);
  expect(watch.said()).toBe(sentence.replace("PORT", String(port)));
  other.close();
});
