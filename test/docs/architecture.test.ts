import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { renderSvg } from "../../src/entries/render/pictures.js";
import { expectGolden } from "../support/golden.js";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const result = readYaml(readFileSync(`${docs}architecture.yaml`, "utf8"));
if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
const { theory } = result;

test("the picture of the house is the one that is drawn from its theory", () => {
  expectGolden(
    renderSvg(theory, { lang: "en", asOf: "2026-11" }),
    new URL("../../docs/architecture.svg", import.meta.url),
  );
});

test("the theory of the house has every folder of it", () => {
  const titles = Object.values({ ...theory.interventions, ...theory.outcomes }).map(({ title }) => String(title));
  const src = readdirSync(`${docs}../src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(titles.map((title) => title.split(":")[0]).sort()).toEqual(src.map(({ name }) => name).sort());
});
