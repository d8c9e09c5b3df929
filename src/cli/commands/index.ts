import type { Command } from "commander";
import type { Session } from "../session.js";

/** A command of the command line, in a module of its own that is loaded when it is needed. */
export interface CommandModule {
  /** Adds the command to the program. Its action sets the exit code of the session. */
  readonly register: (program: Command, session: Session) => void;
}

/** The commands, in the order of the help. */
export const COMMANDS = {
  init: () => import("./init.js"),
  check: () => import("./check.js"),
  convert: () => import("./convert.js"),
  match: () => import("./match.js"),
  review: () => import("./review.js"),
  attach: () => import("./attach.js"),
  accept: () => import("./accept.js"),
  registers: () => import("./registers.js"),
  trace: () => import("./trace.js"),
  "what-if": () => import("./what-if.js"),
  next: () => import("./next.js"),
  diff: () => import("./diff.js"),
  report: () => import("./report.js"),
  rules: () => import("./rules.js"),
  explain: () => import("./explain.js"),
  schema: () => import("./schema.js"),
  completion: () => import("./completion.js"),
  types: () => import("./types.js"),
} as const satisfies { readonly [name: string]: () => Promise<CommandModule> };
