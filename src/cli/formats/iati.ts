import type { IatiActivity, IatiWriteError, IatiWriteOptions } from "../../entries/formats/iati.js";
import { READER_LIMITS } from "../../index.js";
import { readTextFile } from "../input/read-text-file.js";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { type Wording, word } from "../wording.js";
import type { Format, Task } from "./format.js";

/** Results as the International Aid Transparency Initiative has them. */
export const iati: Format = {
  name: "iati",
  about: "results of IATI as XML; 2.01 to 2.03 in, 2.03 out",
  extensions: [".xml"],
  looksLike: (start) => /<(iati-activities|iati-activity|result)[\s>]/.test(start),
  settings: {
    activity: { about: "a JSON or YAML file with the activity; for a whole file instead of results" },
    profile: { about: "for whom to write", values: ["standard", "metis"] },
    "without-indicator": { about: "outcomes without indicator", values: ["skip", "placeholder", "error"] },
    "period-start": { about: "the first day of each period, such as 2024-01-01" },
    extension: { about: "let the whole theory go along, for a round trip without losses", values: ["yes", "no"] },
    "indicator-uri": { about: "the address of the list that the indicators' codes are from" },
  },
  read: async (input) => {
    const { readIati } = await import("../../entries/formats/iati.js");
    const read = await readIati(input.chunks());
    return read.ok ? { ok: true, theory: read.output, losses: read.losses } : read;
  },
  write: async (theory, task) => {
    const { IatiWriteError, writeIati } = await import("../../entries/formats/iati.js");
    try {
      return writeIati(theory, await readOptions(task));
    } catch (error) {
      if (error instanceof IatiWriteError) throw new MisuseError(explain(error));
      throw error;
    }
  },
};

const CANNOT: Wording = {
  en: "This cannot be written as IATI:",
  nl: "Dit kan niet als IATI worden geschreven:",
};

function explain({ problems }: IatiWriteError): Wording {
  return word((lang) =>
    [CANNOT[lang], ...problems.map((message) => `- ${sayProblem({ path: [], message }, lang)}`)].join("\n"),
  );
}

async function readOptions({ settings, session }: Task): Promise<IatiWriteOptions> {
  const { activity, profile, "without-indicator": withoutIndicator, "period-start": periodStart } = settings;
  const { isPartialDate } = await import("../../index.js");
  if (periodStart !== undefined && !isPartialDate(periodStart))
    throw new MisuseError({
      en: `--set period-start=${periodStart}: expected a date such as 2024-01-01.`,
      nl: `--set period-start=${periodStart}: verwacht een datum, zoals 2024-01-01.`,
    });
  const indicatorUri = settings["indicator-uri"];
  return {
    ...(activity !== undefined && { activity: await readActivity(activity, session) }),
    // The values are among those of the settings above.
    ...(profile !== undefined && { profile: profile as NonNullable<IatiWriteOptions["profile"]> }),
    ...(withoutIndicator !== undefined && {
      withoutIndicator: withoutIndicator as NonNullable<IatiWriteOptions["withoutIndicator"]>,
    }),
    ...(periodStart !== undefined && { periodStart }),
    ...(indicatorUri !== undefined && { indicatorUri }),
    ...(settings["extension"] === "yes" && { extension: true }),
  };
}

/** Reads what the theory does not know of its activity; the writer checks it. */
async function readActivity(file: string, { io }: Session): Promise<IatiActivity> {
  const text = readTextFile(file, io.cwd, READER_LIMITS.settings.bytes);
  const { loadPlainYaml } = await import("../input/load-plain-yaml.js");
  const data = loadPlainYaml(file, text);
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as IatiActivity;
  throw new MisuseError({
    en: `${file}: expected an object with identifier, reportingOrg and so on.`,
    nl: `${file}: verwacht een object met identifier, reportingOrg enzovoort.`,
  });
}
