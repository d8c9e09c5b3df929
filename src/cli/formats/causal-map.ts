import { MisuseError } from "../misuse-error.js";
import type { Format } from "./format.js";
import { readSheets } from "./read-sheets.js";

/** A table of links as tools for causal mapping write it. */
export const causalMap: Format = {
  name: "causal-map",
  about: "a table of causes, effects, sources and quotes",
  extensions: [],
  settings: {
    title: { about: "what the theory is called" },
    language: { about: "the language of the texts, such as nl" },
    interventions: { about: "labels of what the programme does, with | between them" },
    zoom: { about: "how many parts of labels with ; are kept" },
  },
  read: async (input, { session, settings }) => {
    const { title, language, interventions, zoom } = settings;
    if (zoom !== undefined && !/^[1-9]\d?$/.test(zoom))
      throw new MisuseError({
        en: `--set zoom=${zoom}: expected a number of parts, such as 1.`,
        nl: `--set zoom=${zoom}: verwacht een aantal delen, zoals 1.`,
      });
    if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
      throw new MisuseError({
        en: `--set language=${language}: expected a language tag, such as nl or en.`,
        nl: `--set language=${language}: verwacht een taalcode, zoals nl of en.`,
      });
    const read = await readSheets(input, session);
    if (!read.ok) return read;
    const { readCausalMap } = await import("../../entries/formats/tables.js");
    return readCausalMap(read.sheets, {
      title,
      language,
      presumedLanguage: session.lang,
      interventions: interventions?.split("|"),
      zoom: zoom === undefined ? undefined : Number(zoom),
    });
  },
};
