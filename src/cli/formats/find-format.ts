import { findNearest } from "../../index.js";
import type { Input } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import { hintAt, type Wording } from "../wording.js";
import type { Format } from "./format.js";
import { FORMATS } from "./index.js";

/**
 * The format of an input: the one that is named, else the one that its content shows, else the one whose files have its
 * ending.
 *
 * @throws {MisuseError} when that names none
 */
export function findInputFormat(input: Input, name: string | undefined): Format {
  const readable = FORMATS.filter(({ read, isFolder = false }) => read !== undefined && isFolder === input.isFolder);
  if (name !== undefined) return getFormat(name, "read");
  const byEnding = listByEnding(input.name, readable);
  const isShown = ({ looksLike }: Format) => looksLike?.(input.start) ?? false;
  const found = byEnding.find(isShown) ?? readable.find(isShown) ?? byEnding[0] ?? guessFolder(input, readable);
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

function guessFolder({ isFolder }: Input, [first]: readonly Format[]): Format | undefined {
  return isFolder ? first : undefined;
}

/** The formats whose files have the ending of a file, the longest ending first: `.csl.json` says more than `.json`. */
function listByEnding(file: string, formats: readonly Format[]): Format[] {
  const length = ({ extensions }: Format) =>
    Math.max(0, ...extensions.map((ending) => (file.toLowerCase().endsWith(ending) ? ending.length : 0)));
  return formats.filter((format) => length(format) > 0).sort((a, b) => length(b) - length(a));
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
