import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { READ_LOSSES as MAP_LOSSES } from "../../src/formats/causal-map/losses.js";
import { READ_LOSSES as LOGFRAME_READ, WRITE_LOSS_CODES } from "../../src/formats/logframe/losses.js";
import { READ_LOSSES, WRITE_LOSSES } from "../../src/formats/tables/losses.js";
import { TABLE_SPECS } from "../../src/formats/tables/specs.js";
import { expectGolden } from "../support/golden.js";

const file = new URL("../../docs/formats/tables.md", import.meta.url);
const page = readFileSync(file, "utf8");

test("the page lists every table with its columns in both languages", () => {
  const rows = TABLE_SPECS.map(({ name, nl, fields }) => {
    const list = (lang: "en" | "nl") =>
      fields
        .filter(({ isRare }) => !isRare)
        .map(({ names, isRequired }) => (isRequired ? `**${names[lang]}**` : names[lang]))
        .join(", ");
    const rest = fields.some(({ isRare }) => isRare) && name === "sources" ? ", … as CSL has them" : "";
    return `| \`${name}\` | ${list("en")}${rest} | \`${nl}\` | ${list("nl")} |`;
  });
  const table = ["| table | columns | in Dutch | |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const fresh = page.replace(/(?<=<!-- columns -->\n)[\s\S]*?(?=<!-- \/columns -->)/, () => `\n${table}\n\n`);
  expectGolden(fresh, file);
});

test.each([...Object.keys(READ_LOSSES), ...Object.keys(WRITE_LOSSES)])("the page explains the loss %s", (code) => {
  expect(page).toContain(`\`${code}\``);
});

const logframe = readFileSync(new URL("../../docs/formats/logframe.md", import.meta.url), "utf8");

test.each([...Object.keys(LOGFRAME_READ), ...WRITE_LOSS_CODES])(
  "the page on logframes explains the loss %s",
  (code) => {
    expect(logframe).toContain(`\`${code}\``);
  },
);

const map = readFileSync(new URL("../../docs/formats/causal-map.md", import.meta.url), "utf8");

test.each(Object.keys(MAP_LOSSES))("the page on causal maps explains the loss %s", (code) => {
  expect(map).toContain(`\`${code}\``);
});
