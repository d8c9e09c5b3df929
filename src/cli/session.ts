import { toPrintable } from "../entries/render/text.js";
import type { Language } from "../language/language.js";
import type { Config } from "./config/parse-config.js";
import { readConfig } from "./config/read-config.js";
import type { ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import { localeLanguage } from "./locale-language.js";
import type { Wording } from "./wording.js";

/** One run of the command line: what a command writes to, and how it ends. */
export class Session {
  readonly io: Io;
  /** The language of what is told, which is not always that of the answer. */
  lang: Language;
  /** Whether notes are left out; errors never are. */
  isQuiet = false;
  exitCode: ExitCode | undefined;
  #config: Promise<Config | undefined> | undefined;

  constructor(io: Io) {
    this.io = io;
    this.lang = localeLanguage(io.env);
  }

  /** The settings of the project, read once. */
  readConfig(): Promise<Config | undefined> {
    this.#config ??= readConfig(this.io.cwd);
    return this.#config;
  }

  /** Writes data. */
  print(text: string): void {
    if (text !== "") this.io.stdout.write(text);
  }

  /** Tells the user something that can be left out. */
  note(wording: Wording): void {
    if (!this.isQuiet) this.complain(`toc: ${wording[this.lang]}`);
  }

  /** Tells the user what is wrong; a text by itself is in the language already. */
  complain(text: Wording | string): void {
    this.io.stderr.write(`${toPrintable(typeof text === "string" ? text : text[this.lang])}\n`);
  }
}
