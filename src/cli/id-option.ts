import { Option } from "commander";

/** An option with an id that can be given several times. */
export function createIdOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((id: string, before: readonly string[] = []) => [...before, id]);
}
