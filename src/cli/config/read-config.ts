import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { READER_LIMITS } from "../../index.js";
import { readTextFile } from "../input/read-text-file.js";
import { MisuseError } from "../misuse-error.js";
import type { Config } from "./parse-config.js";

/** The names that a file of settings may have. */
export const CONFIG_FILES = ["toc.config.yaml", "toc.config.yml", "toc.config.json"] as const;

/**
 * Reads the nearest file of settings, in the folder or above it, up to the user's own folder; `undefined` where there is
 * none.
 *
 * @throws {MisuseError} when it cannot be read or is not a table of settings
 */
export async function readConfig(folder: string): Promise<Config | undefined> {
  const file = findFile(folder);
  if (file === undefined) return undefined;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new MisuseError({
      en: `${file}: is a folder; expected a file of settings, such as lang: nl.`,
      nl: `${file}: is een map; verwacht een bestand met instellingen, zoals lang: nl.`,
    });
  }
  const text = readTextFile(file, folder, READER_LIMITS.settings.bytes);
  if (text.trim() === "") return { settings: {}, locate: () => file };
  const { parseConfig } = await import("./parse-config.js");
  return parseConfig(file, text);
}

function findFile(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = CONFIG_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined || folder === homedir() || folder === dirname(folder)) return found;
  }
}
