import { expect, test } from "vitest";
import { readBibtex, readCslJson } from "../../src/entries/formats/citations.js";
import {
  editJson,
  editYaml,
  locateInJson,
  locateInYaml,
  readJson,
  readYaml,
} from "../../src/entries/formats/document.js";
import {
  readCids,
  readCytoscape,
  readDot,
  readGraphml,
  readJgf,
  readKumu,
  readMermaid,
  readPolicyGraph,
} from "../../src/entries/formats/graphs.js";

const READERS = {
  editJson: (text) => editJson(text, (theory) => theory),
  editYaml: (text) => editYaml(text, (theory) => theory),
  locateInJson,
  locateInYaml,
  readBibtex,
  readCids,
  readCslJson,
  readCytoscape,
  readDot,
  readGraphml,
  readJgf,
  readJson,
  readKumu,
  readMermaid,
  readPolicyGraph,
  readYaml,
} satisfies { readonly [name: string]: (text: string) => unknown };

const bytes = "Expected text, and found bytes; decode them first: new TextDecoder().decode(bytes).";

test.each(Object.entries(READERS))("%s reads text only, and says how bytes become text", (_, read) => {
  const given: readonly (readonly [unknown, string])[] = [
    [Buffer.from("{}"), bytes],
    [new Uint8Array(2), bytes],
    [new ArrayBuffer(2), bytes],
    [5, "Expected text, and found 5."],
    [undefined, "Expected text, and found undefined."],
    [{ format: "theory-of-change/1" }, 'Expected text, and found {"format":"theory-of-change/1"}.'],
  ];
  for (const [value, message] of given) expect(() => read(value as never)).toThrow(new TypeError(message));
});
