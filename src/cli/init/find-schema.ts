import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const INSTALLED = join("node_modules", "theory-of-change", "dist", "schema.json");

/** Where an editor finds the JSON Schema of an installed package, from a folder; `undefined` where none is installed. */
export function findSchema(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    const path = join(above, INSTALLED);
    if (existsSync(path)) {
      const way = relative(folder, path).split(sep).join("/");
      return way.startsWith(".") ? way : `./${way}`;
    }
    if (dirname(above) === above) return undefined;
  }
}
