import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: { [name: string]: unknown } };

/** The entries of the package that are modules, as a program names them, each with the file that it is built from. */
export const ENTRIES: readonly { readonly specifier: string; readonly source: string }[] = Object.keys(exports)
  .filter((name) => !name.endsWith(".json"))
  .map((name) => ({
    specifier: name.replace(/^\./, "theory-of-change"),
    source: name === "." ? "src/index.ts" : `src/entries/${name.slice(2)}.ts`,
  }));

/** Every entry as a namespace, by the name under which a program imports it. */
export async function importEntries(): Promise<{ [specifier: string]: { [name: string]: unknown } }> {
  const modules = ENTRIES.map(async ({ specifier, source }) => [specifier, await import(root + source)] as const);
  return Object.fromEntries(await Promise.all(modules));
}
