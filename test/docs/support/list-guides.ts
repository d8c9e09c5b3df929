import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Lists the files in a folder and its subfolders with an ending, as paths from the root of the project. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return listFiles(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

/**
 * Checks whether a page is a tutorial or how-to guide, in any language. The steps of these pages are run one after the
 * other in a folder of their own; the commands on other pages are run in the root of the project.
 */
export function isStepByStep(path: string): boolean {
  return /^docs\/(?:nl\/)?(?:tutorial|how-to\/[^/]+)\.md$/.test(path);
}
