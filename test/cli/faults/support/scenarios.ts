import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TAPS } from "../../support/taps.js";

/**
 * What may happen at a call: an error of the disk; a disk that is full from there on; a write that takes half of what it is
 * given; and a signal.
 */
export const FAULTS = ["EIO", "full", "short", "SIGINT", "SIGTERM", "SIGKILL"] as const;
export type Fault = (typeof FAULTS)[number];

/** A command that writes, and what there is before. */
export interface Scenario {
  readonly name: string;
  readonly argv: readonly string[];
  /** What is run first, for there to be something old. */
  readonly before?: readonly (readonly string[])[];
  /** Whether a second run changes what the first has written, as one that adds something does. */
  readonly isAdding?: boolean;
  /** Whether it writes one file only, which is whole also after a kill. */
  readonly isOneFile?: boolean;
  /** Whether standard output goes to a file, which is then one of those that are written. */
  readonly hasOutput?: boolean;
}

/** Another text of the same theory. */
const NEW = TAPS.replaceAll("Kranen", "Pompen").replaceAll("Taps", "Pumps");

const PARTNER = `<iati-activities version="2.03"><iati-activity><iati-identifier>XM-1</iati-identifier>
<title><narrative>T</narrative></title></iati-activity></iati-activities>`;

/** Puts what the commands read into a folder. */
export function prepareInputs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "old.yaml"), TAPS);
  writeFileSync(join(folder, "new.yaml"), NEW);
  writeFileSync(join(folder, "edited.yaml"), TAPS);
  writeFileSync(join(folder, "partner.xml"), PARTNER);
}

const date = ["--as-of", "2024"];
const registers = (file: string) => ["registers", file, "-o", "out", ...date, "--only", "log", "--only", "gaps"];
const pages = (file: string) => ["report", file, "-o", "out", "-f", "markdown", ...date];
const page = (file: string) => ["report", file, "-o", "out", ...date];

/** All commands that write, each by the ways in which it does. */
export const SCENARIOS = {
  file: {
    name: "convert over a file",
    argv: ["convert", "new.yaml", "out.json", "--force"],
    before: [["convert", "old.yaml", "out.json"]],
    isOneFile: true,
  },
  files: {
    name: "convert with losses",
    argv: ["convert", "new.yaml", "out.mmd", "--losses", "losses.json", "--force"],
    before: [["convert", "old.yaml", "out.mmd", "--losses", "losses.json"]],
  },
  edit: {
    name: "accept",
    argv: ["accept", "edited.yaml", "soap", "--by", "A", "--date", "2024-01-01"],
    isAdding: true,
    isOneFile: true,
  },
  folder: { name: "registers over a folder", argv: registers("new.yaml"), before: [registers("old.yaml")] },
  output: { name: "convert to standard output", argv: ["convert", "new.yaml", "-", "--to", "json"], hasOutput: true },
  newFile: { name: "convert to a new file", argv: ["convert", "new.yaml", "out.json"], isOneFile: true },
  tables: {
    name: "convert over tables",
    argv: ["convert", "new.yaml", "out/"],
    before: [["convert", "old.yaml", "out/"]],
  },
  newFolder: { name: "registers to a new folder", argv: registers("new.yaml") },
  register: { name: "registers to a file", argv: ["registers", "new.yaml", "-o", "out.md", ...date], isOneFile: true },
  page: { name: "report of a page", argv: page("new.yaml"), before: [page("old.yaml")] },
  pages: { name: "report of pages", argv: pages("new.yaml"), before: [pages("old.yaml")] },
  fewerPages: {
    name: "report of fewer pages",
    argv: [...pages("new.yaml"), "--only", "washing"],
    before: [pages("old.yaml")],
  },
  init: { name: "init", argv: ["init", "first.yaml", "--yes"] },
  types: { name: "types", argv: ["types", "new.yaml", "old.yaml"] },
  baseline: {
    name: "review with a baseline",
    argv: ["review", "new.yaml", "--write-baseline", "known.json", "-q", ...date],
    before: [["review", "old.yaml", "--write-baseline", "known.json", "-q", ...date]],
    isOneFile: true,
  },
  attach: {
    name: "attach",
    argv: ["attach", "edited.yaml", "soap", "--stance", "supports", "--finding", "It was used."],
    isAdding: true,
    isOneFile: true,
  },
  match: {
    name: "match",
    argv: ["match", "edited.yaml", "partner.xml", "-o", "out.yaml", "--losses", "losses.json", "-q"],
  },
} as const satisfies { readonly [name: string]: Scenario };
