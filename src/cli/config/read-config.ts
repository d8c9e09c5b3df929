import { lilconfig } from "lilconfig";
import { MisuseError } from "../misuse-error.js";
import { word } from "../wording.js";

/** The names that a file of settings may have. */
export const CONFIG_FILES = ["toc.config.yaml", "toc.config.yml", "toc.config.json"] as const;

/** Settings of a project: options for all commands, and for one command under its name. */
export interface Config {
  readonly file: string;
  readonly settings: { readonly [name: string]: unknown };
}

/**
 * Reads the nearest file of settings, in the folder or above it; `undefined` where there is none.
 *
 * @throws {MisuseError} when it cannot be read or is not a table of settings
 */
export async function readConfig(folder: string): Promise<Config | undefined> {
  const searcher = lilconfig("toc", {
    searchPlaces: [...CONFIG_FILES],
    loaders: { ".yaml": loadYaml, ".yml": loadYaml, ".json": loadYaml },
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
  let found: Awaited<ReturnType<typeof searcher.search>>;
  try {
    found = await searcher.search(folder);
  } catch (error) {
    if (error instanceof MisuseError) throw error;
    throw new MisuseError(word(() => (error as Error).message));
  }
  if (found === null) return undefined;
  const { config, filepath: file } = found;
  if (found.isEmpty || config === null) return { file, settings: {} };
  if (typeof config !== "object" || Array.isArray(config))
    throw new MisuseError({
      en: `${file}: expected settings, such as lang: nl.`,
      nl: `${file}: verwacht instellingen, zoals lang: nl.`,
    });
  return { file, settings: config };
}

/** JSON is YAML; nothing is made of it but plain values. */
async function loadYaml(file: string, content: string): Promise<unknown> {
  const { CORE_SCHEMA, load, YAMLException } = await import("js-yaml");
  try {
    return content.trim() === "" ? null : load(content, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) throw new MisuseError(word(() => `${file}: ${error.message}`));
    throw error;
  }
}
