import { mostBytesOf } from "../input/parse-text.js";
import type { Format } from "./format.js";
import { readNative, refuseUnreadable } from "./read-native.js";

/** The format itself, as YAML. */
export const yaml: Format = {
  name: "yaml",
  about: "the format theory-of-change/1 as YAML",
  extensions: [".yaml", ".yml"],
  looksLike: (start) => /^["']?format["']?:\s*["']?theory-of-change\//m.test(start),
  read: (input) => readNative(input, "yaml"),
  write: async (theory) => {
    // To write it all only to refuse it takes long. What JSON needs besides is less than half of it.
    if (JSON.stringify(theory).length > 2 * mostBytesOf("yaml")) throw refuseUnreadable("yaml");
    const { writeYaml } = await import("../../entries/formats/document.js");
    const { refuseSize } = await import("../../formats/yaml/read.js");
    const output = writeYaml(theory);
    if (refuseSize(output) !== undefined) throw refuseUnreadable("yaml");
    return { output, losses: [] };
  },
};
