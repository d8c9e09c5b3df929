import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateElements } from "../../src/analysis/findings/locate-element.js";
import {
  locateInJson,
  locateInYaml,
  readJson,
  readYaml,
  writeJson,
  writeYaml,
} from "../../src/entries/formats/document.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory } from "../support/arbitrary-theory.js";
import { runs } from "../support/runs.js";

const NOTATIONS = [
  ["JSON", writeJson, readJson, locateInJson],
  ["YAML", writeYaml, readYaml, locateInYaml],
] as const;

/** The text from a place on. */
function follow(text: string, { line = 0, column = 0 } = {}): string {
  return text
    .split("\n")
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
}

function pathsOf(theory: Theory) {
  const reviews = (theory.reviews ?? []).map((_, i) => ["reviews", i, "reviewer"]);
  return [...locateElements(theory).values(), ...reviews];
}

describe.each(NOTATIONS)("places in %s", (_, write, __, locate) => {
  it("are those of the key, or of what stands in a list", () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const text = write(theory);
        const paths = pathsOf(theory);
        const positionOf = locate(text);
        for (const path of paths) {
          const there = follow(text, positionOf(path));
          const key = path.at(-1);
          const start = typeof key === "string" ? new RegExp(`^["']?${key}["']?:`) : /^\{?\s*["']?\w/;
          expect([path, path.length === 0 || start.test(there), there.slice(0, 40)]).toEqual([
            path,
            true,
            there.slice(0, 40),
          ]);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it("are those of what would hold it, for what is missing", () => {
    const text = write({
      format: "theory-of-change/1",
      id: "a",
      title: "A",
      language: "en",
      outcomes: { b: { title: "B" } },
    });
    const paths = [
      ["outcomes", "b", "level"],
      ["outcomes", "c"],
      ["links", 3],
    ];
    const positionOf = locate(text);
    const there = paths.map((path) => /^\W*(\w+)/.exec(follow(text, positionOf(path)))?.[1]);
    expect(there).toEqual(["b", "outcomes", "format"]);
  });
});

it("places count from 1, whatever ends the lines and a mark at the start", () => {
  const text = readFileSync(new URL("../../examples/handwashing/theory.yaml", import.meta.url), "utf8");
  const path = ["assumptions", "knowing-is-doing"];
  const position = locateInYaml(text)(path);
  expect(locateInYaml(text.replaceAll("\n", "\r\n"))(path)).toEqual(position);
  expect(locateInYaml(`\uFEFF${text}`)(path)).toEqual(position);
  const json = '{"outcomes":\r\n  {"b": {}}}';
  expect(locateInJson(json)(["outcomes", "b"])).toEqual({ line: 2, column: 4 });
  expect(locateInJson(`\uFEFF${json}`)(["outcomes", "b"])).toEqual({ line: 2, column: 4 });
});
