import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { deflateAsync } from "@gfx/zopfli";
import { buildSync } from "esbuild";
import { minify_sync } from "terser";
import { writeLetters } from "../src/render/html/pack.js";

const folder = fileURLToPath(new URL("../src/render/html/page/", import.meta.url));

/** The script and the style of a page of HTML as a module, with what a policy of the page calls them by. */
export async function bundlePage(): Promise<{ readonly code: string; readonly types: string }> {
  const loader = bundle("loader.ts");
  // What only the script shows comes with it.
  const liveStyle = bundle("live.css");
  const script = bundle("main.ts", { LIVE_STYLE: JSON.stringify(liveStyle) });
  const style = bundle("page.css");
  if (/<\/|<!--|<script/i.test(loader + style)) throw new Error("The loader or the style would end its element.");
  const texts = {
    LOADER: loader,
    LOADER_HASH: hash(loader),
    CODE: await packTight(script),
    CODE_HASH: hash(script),
    STYLE: style,
    STYLE_HASH: hash(style),
    LIVE_STYLE_HASH: hash(liveStyle),
  };
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`);
  return { code: lines.join(""), types: TYPES };
}

const TYPES = `/** What unpacks and starts the script of a page, as it stands in the page. */
export const LOADER: string;
/** What a policy calls the loader by. */
export const LOADER_HASH: string;
/** The script of a page, packed. */
export const CODE: string;
/** What a policy calls the script by, once it is unpacked. */
export const CODE_HASH: string;
/** The style of a page, as it stands in the page. */
export const STYLE: string;
/** What a policy calls the style by. */
export const STYLE_HASH: string;
/** What a policy calls the style by that comes with the script. */
export const LIVE_STYLE_HASH: string;
`;

function bundle(file: string, define: { readonly [name: string]: string } = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [folder + file],
    bundle: true,
    write: false,
    minify: true,
    define,
    format: "iife",
    target: ["es2022", "chrome105", "firefox115", "safari16"],
    // A page names nothing that it does not have, so that nothing near it need be found.
    alias: { "fastest-levenshtein": `${folder}no-distance.ts` },
    legalComments: "none",
    logLevel: "error",
  });
  const text = (outputFiles[0]?.text ?? "").trim();
  // A page is to weigh as little as it can. The bundler leaves a thirtieth of a script, and blanks in a style.
  if (file.endsWith(".css")) return text.replace(/(--[\w-]+): /g, "$1:");
  const loose = text.replace(/^"use strict";/, "");
  return minify_sync(loose, { compress: { passes: 2 }, ecma: 2020 }).code ?? text;
}

/** Packs as a page is packed, in a twentieth less: it takes a second, which nobody waits for here. */
async function packTight(text: string): Promise<string> {
  return writeLetters(await deflateAsync(text, { numiterations: 5 }));
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
