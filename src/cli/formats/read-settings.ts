import { findNearest } from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import { hintAt, type Wording } from "../wording.js";
import type { Format } from "./format.js";

/**
 * Shares out what `--set NAME=VALUE` says between the format that is read and the one that is written.
 *
 * @throws {MisuseError} when neither format has the setting, or it cannot have the value
 */
export function readSettings(given: readonly string[], formats: readonly Format[]): { [name: string]: string }[] {
  const shares: { [name: string]: string }[] = formats.map(() => ({}));
  for (const text of given) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw new MisuseError({ en: `--set ${text}: expected NAME=VALUE.`, nl: `--set ${text}: verwacht NAAM=WAARDE.` });
    let isKnown = false;
    for (const [i, { name: format, settings = {} }] of formats.entries()) {
      const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
      if (setting === undefined) continue;
      isKnown = true;
      if (setting.values?.includes(value) === false)
        throw new MisuseError({
          en: `--set ${text}: ${name} of ${format} is one of ${setting.values.join(", ")}.`,
          nl: `--set ${text}: ${name} van ${format} is een van ${setting.values.join(", ")}.`,
        });
      Object.assign(shares[i] ?? {}, { [name]: value });
    }
    if (!isKnown) refuse(text, name, formats);
  }
  return shares;
}

function refuse(text: string, name: string, formats: readonly Format[]): never {
  const names = formats.flatMap(({ settings = {} }) => Object.keys(settings));
  const nearest = findNearest(name, names);
  const hint = hintAt(nearest);
  const known: Wording =
    names.length === 0
      ? { en: "there is nothing to set", nl: "er valt niets in te stellen" }
      : { en: `expected ${names.join(", ")}`, nl: `verwacht ${names.join(", ")}` };
  const between = [...new Set(formats.map((format) => format.name))];
  throw new MisuseError({
    en: `--set ${text}: ${known.en} for ${between.join(" and ")}.${hint.en}`,
    nl: `--set ${text}: ${known.nl} voor ${between.join(" en ")}.${hint.nl}`,
  });
}
