import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { MisuseError } from "../misuse-error.js";

/**
 * Refuses to write files into a folder through symbolic links that lead out of it: who named the folder did not name what
 * they lead to, and the folder may come from somebody else. The folder itself may be a link.
 *
 * @throws {MisuseError} at the first such link
 */
export function refuseLeadingOut(folder: string, paths: readonly string[], cwd: string): void {
  const root = resolve(cwd, folder);
  const realRoot = findReal(root);
  if (realRoot === undefined) return;
  for (const path of paths) {
    for (let at = path; at !== "."; at = dirname(at)) {
      const target = join(root, at);
      if (!isLink(target)) continue;
      const real = findReal(target);
      if (real !== undefined && (real === realRoot || real.startsWith(realRoot + sep))) continue;
      const link = join(folder, at);
      throw new MisuseError({
        en: `${link} is a link that leads out of ${folder}. Take it away, or name another folder; nothing was written.`,
        nl: `${link} is een koppeling die uit ${folder} leidt. Haal haar weg of noem een andere map; er is niets geschreven.`,
      });
    }
  }
}

/** Whether there is a link; what cannot be looked at, such as a file in a file, cannot be written either. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function findReal(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
