import { existsSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { RegisterName } from "../../entries/render/text.js";
import { MisuseError } from "../misuse-error.js";

/** The registers, as `REGISTER_NAMES` has them; named here so that help needs nothing else. */
export const REGISTERS = ["assumptions", "priorities", "contributions", "gaps", "agenda", "log"] as const;
/** The ways in which registers are written. */
export const REGISTER_FORMATS = ["text", "json", "markdown", "csv", "xlsx"] as const;
/** One of {@link REGISTER_FORMATS}. */
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** The endings of files, by what is written in them. */
export const ENDINGS: { readonly [F in RegisterFormat]: string } = {
  text: ".txt",
  json: ".json",
  markdown: ".md",
  csv: ".csv",
  xlsx: ".xlsx",
};

/** Where to write, and what. */
export interface Target {
  readonly format: RegisterFormat;
  readonly names: readonly RegisterName[];
  /** A file for all of them. */
  readonly file?: string;
  /** A folder, with a file for each of them. */
  readonly folder?: string;
}

/** What options say of where to write. */
interface TargetOptions {
  readonly only?: readonly RegisterName[];
  readonly output?: string;
  readonly format: RegisterFormat;
}

/**
 * Tells where registers go, and in which format.
 *
 * @throws {MisuseError} where the path and the format contradict each other
 */
export function readTarget(
  { only = REGISTERS, output, format }: TargetOptions,
  hasFormat: boolean,
  cwd: string,
): Target {
  const names = REGISTERS.filter((name) => only.includes(name));
  if (output === undefined) {
    if (format === "xlsx") {
      throw new MisuseError({
        en: "a workbook is no text; write it to a file: -o registers.xlsx.",
        nl: "een werkmap is geen tekst; schrijf haar naar een bestand: -o registers.xlsx.",
      });
    }
    return { format: refuseSeveral(format, names), names };
  }
  const ending = Object.values(ENDINGS).find((one) => output.toLowerCase().endsWith(one));
  if (ending === undefined) {
    if (format === "xlsx") {
      throw new MisuseError({
        en: `${output} should end in .xlsx: a workbook is one file.`,
        nl: `${output} moet eindigen op .xlsx: een werkmap is één bestand.`,
      });
    }
    refuseNoFolder(output, cwd);
    return { format: hasFormat ? format : "csv", names, folder: output };
  }
  const told = REGISTER_FORMATS.find((one) => ENDINGS[one] === ending) ?? format;
  if (hasFormat && told !== format) {
    throw new MisuseError({
      en: `${output} ends in ${ending}, but --format is ${format}.`,
      nl: `${output} eindigt op ${ending}, maar --format is ${format}.`,
    });
  }
  return { format: refuseSeveral(told, names), names, file: output };
}

/** A file of CSV holds one table. */
function refuseSeveral(format: RegisterFormat, names: readonly RegisterName[]): RegisterFormat {
  if (format === "csv" && names.length > 1) {
    throw new MisuseError({
      en: "CSV holds one register: choose it with --only, or give a folder with -o.",
      nl: "CSV bevat één register: kies het met --only, of geef met -o een map.",
    });
  }
  return format;
}

/** Whoever asks for `review.docx` wants a file, not a folder of that name. */
function refuseNoFolder(output: string, cwd: string): void {
  const path = resolve(cwd, output);
  const isThere = existsSync(path);
  if (isThere ? statSync(path).isDirectory() : /[/\\]$/.test(output)) return;
  const endings = Object.values(ENDINGS).join(", ");
  if (isThere) {
    throw new MisuseError({
      en: `${output} is a file and no folder; a file ends in ${endings}.`,
      nl: `${output} is een bestand en geen map; een bestand eindigt op ${endings}.`,
    });
  }
  if (/[a-z]/i.test(extname(basename(output))))
    throw new MisuseError({
      en: `${output}: expected a file that ends in ${endings}, or a folder, as ${output}/.`,
      nl: `${output}: verwacht een bestand dat eindigt op ${endings}, of een map, zoals ${output}/.`,
    });
}
