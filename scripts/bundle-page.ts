import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = fileURLToPath(new URL("../src/render/html/page/", import.meta.url));

/** The script and the style of a page of HTML as a module, with what a policy of the page calls them by. */
export function bundlePage(): { readonly code: string; readonly types: string } {
  // What only the script shows comes with it.
  const liveStyle = bundle("live.css");
  const script = bundle("main.ts", { LIVE_STYLE: JSON.stringify(liveStyle) });
  const style = bundle("page.css");
  if (/<\/|<!--|<script/i.test(script + style)) throw new Error("The script or the style would end its element.");
  const texts = {
    SCRIPT: script,
    SCRIPT_HASH: hash(script),
    STYLE: style,
    STYLE_HASH: hash(style),
    LIVE_STYLE_HASH: hash(liveStyle),
  };
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`);
  return { code: lines.join(""), types: TYPES };
}

const TYPES = `/** The script of a page, as it stands in the page. */
export const SCRIPT: string;
/** What a policy calls the script by. */
export const SCRIPT_HASH: string;
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
  return (outputFiles[0]?.text ?? "").trim();
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
