import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MisuseError } from "../../../src/cli/misuse-error.js";
import { writeFileWhole } from "../../../src/cli/output/write-file-whole.js";
import { useFolder } from "../support/run-cli.js";

const folder = useFolder();

it("leaves nothing but the file behind", () => {
  writeFileWhole("page.md", "text", folder.path);
  writeFileWhole("page.md", "other", folder.path);
  expect(readdirSync(folder.path)).toEqual(["page.md"]);
  expect(readFileSync(join(folder.path, "page.md"), "utf8")).toBe("other");
});

it("names the file and the reason where it cannot write", () => {
  const write = () => writeFileWhole("nowhere/page.md", "text", folder.path);
  expect(write).toThrow(MisuseError);
  expect(write).toThrow("nowhere/page.md could not be written: there is no such folder. Nothing was changed.");
});
