/** A program that prints, for each entry it is given, the names that `import` and that `require` give. */
export const PRINT_ENTRIES = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const list = (module) => Object.keys(module).filter((name) => !/^(default|module\\.exports|__esModule)$/.test(name)).sort();
const names = {};
for (const entry of process.argv.slice(2)) {
  const isJson = entry.endsWith(".json");
  const imported = isJson ? (await import(entry, { with: { type: "json" } })).default : await import(entry);
  const required = require(entry);
  for (const [name, value] of Object.entries(imported)) if (value === undefined) throw new Error(entry + ": " + name);
  names[entry] = { imported: list(imported), required: list(required) };
}
process.stdout.write(JSON.stringify(names));
`;
