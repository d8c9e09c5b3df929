import type { Format } from "./format.js";
import { readNative } from "./read-native.js";

/** The format itself, as JSON. */
export const json: Format = {
  name: "json",
  about: "the format theory-of-change/1 as JSON",
  extensions: [".json"],
  looksLike: (start) => /^\uFEFF?\s*\{/.test(start) && start.includes('"theory-of-change/'),
  read: (input) => readNative(input, "json"),
  write: async (theory) => {
    const { writeJson } = await import("../../formats/json.js");
    return { output: writeJson(theory), losses: [] };
  },
};
