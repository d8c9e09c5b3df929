import type { Format } from "./format.js";
import { readNative } from "./read-native.js";

/** The format itself, as YAML. */
export const yaml: Format = {
  name: "yaml",
  about: "the format theory-of-change/1 as YAML",
  extensions: [".yaml", ".yml"],
  looksLike: (start) => /^["']?format["']?:\s*["']?theory-of-change\//m.test(start),
  read: (input) => readNative(input, "yaml"),
  write: async (theory) => {
    const { writeYaml } = await import("../../formats/yaml.js");
    return { output: writeYaml(theory), losses: [] };
  },
};
