import { mostBytesOf } from "../input/parse-text.js";
import type { Format } from "./format.js";
import { readNative, refuseUnreadable } from "./read-native.js";

/** The format itself, as JSON. */
export const json: Format = {
  name: "json",
  about: "the format theory-of-change/1 as JSON",
  extensions: [".json"],
  looksLike: (start) => /^\uFEFF?\s*\{/.test(start) && start.includes('"theory-of-change/'),
  read: (input) => readNative(input, "json"),
  write: async (theory) => {
    const { writeJson } = await import("../../entries/formats/document.js");
    const output = writeJson(theory);
    if (output.length > mostBytesOf("json")) throw refuseUnreadable("json");
    return { output, losses: [] };
  },
};
