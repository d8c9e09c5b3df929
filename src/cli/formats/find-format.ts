import { findNearest } from "../../index.js";
import type { Input } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import { hintAt, type Wording } from "../wording.js";
import type { Format } from "./format.js";
import { guessFormat } from "./guess-format.js";
import { FORMATS } from "./index.js";
import { listByEnding } from "./list-by-ending.js";

/**
 * The format of an input: the one that is named, else the one that its content shows, else the one whose files have its
 * ending.
 *
 * @throws {MisuseError} when that names none
 */
export function findInputFormat(input: Input, name: string | undefined): Format {
  if (name !== undefined) return getFormat(name, "read");
  const found = guessFormat(input);
  if (found !== undefined) return found;
  throw new MisuseError({
    en: `what ${input.name} is written in cannot be told; say so with --from: ${listNames("read")}.`,
    nl: `in welke notatie ${input.name} staat is niet te zien; zeg het met --from: ${listNames("read")}.`,
  });
}

/**
 * The format to write in: the one that is named, else the one whose files have the ending of the target.
 *
 * @throws {MisuseError} when that names none
 */
export function findOutputFormat(target: string, name: string | undefined): Format {
  if (name !== undefined) return getFormat(name, "write");
  const [found] = listByEnding(
    target,
    FORMATS.filter(({ write }) => write !== undefined),
  );
  if (found !== undefined) return found;
  const what: Wording =
    target === "-"
      ? { en: "standard output has no ending that tells", nl: "standaarduitvoer heeft geen extensie die zegt" }
      : { en: `the ending of ${target} does not tell`, nl: `de extensie van ${target} zegt niet` };
  throw new MisuseError({
    en: `${what.en} what to write; say so with --to: ${listNames("write")}.`,
    nl: `${what.nl} wat er te schrijven is; zeg het met --to: ${listNames("write")}.`,
  });
}

function getFormat(name: string, direction: "read" | "write"): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found?.[direction] !== undefined) return found;
  const option = direction === "read" ? "--from" : "--to";
  if (found !== undefined) {
    throw new MisuseError(
      direction === "read"
        ? {
            en: `${option} ${name}: this format is written only, not read.`,
            nl: `${option} ${name}: deze notatie wordt alleen geschreven, niet gelezen.`,
          }
        : {
            en: `${option} ${name}: this format is read only, not written.`,
            nl: `${option} ${name}: deze notatie wordt alleen gelezen, niet geschreven.`,
          },
    );
  }
  const nearest = findNearest(
    name,
    FORMATS.map((format) => format.name),
  );
  const hint = hintAt(nearest);
  throw new MisuseError({
    en: `${option} ${name}: there is no such format; expected ${listNames(direction)}.${hint.en}`,
    nl: `${option} ${name}: die notatie is er niet; verwacht ${listNames(direction)}.${hint.nl}`,
  });
}

function listNames(direction: "read" | "write"): string {
  return FORMATS.flatMap((format) => (format[direction] === undefined ? [] : [format.name])).join(", ");
}
