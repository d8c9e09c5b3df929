import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lets programs in a folder import what is installed here, and `theory-of-change` as its sources are now. */
export function installPackages(folder: string, root: string): void {
  const here = join(root, "node_modules");
  const there = join(folder, "node_modules");
  const own = join(there, "theory-of-change");
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(here)) symlinkSync(join(here, name), join(there, name));
  symlinkSync(join(root, "src"), join(own, "src"));
  const exports = { ".": "./src/index.ts", "./*": "./src/entries/*.ts" };
  writeFileSync(join(own, "package.json"), JSON.stringify({ name: "theory-of-change", type: "module", exports }));
}
