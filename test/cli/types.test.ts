import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeTypeDeclaration } from "../../src/entries/formats/document.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const read = (name: string) => readFileSync(join(cwd, name), "utf8");
const parsed = readYaml(TAPS);
const declaration = parsed.ok ? writeTypeDeclaration(parsed.theory) : "";
/** A declaration without its second line, which has the digest of the others. */
const readDeclaration = (name: string) => read(name).replace(/(?<=^[^\n]+\n)\/\/ [^\n]+: [0-9a-f]{64}\n/, "");

describe("toc types", () => {
  it("writes the declaration beside a file, and leaves one that is up to date alone", async () => {
    folder.write("taps.yaml", TAPS);
    const first = await runCli(["types", "taps.yaml"], { cwd });
    expect(first).toEqual({ code: 0, stdout: "", stderr: "toc: taps.d.yaml.ts written.\n" });
    expect(readDeclaration("taps.d.yaml.ts")).toBe(declaration);
    const { ino } = statSync(join(cwd, "taps.d.yaml.ts"));
    expect((await runCli(["types", "taps.yaml"], { cwd })).stderr).toBe("toc: taps.d.yaml.ts is up to date.\n");
    expect(statSync(join(cwd, "taps.d.yaml.ts")).ino).toBe(ino);
  });

  it("prints the declaration of standard input", async () => {
    expect(await runCli(["types", "-"], { cwd, stdin: TAPS })).toEqual({ code: 0, stdout: declaration, stderr: "" });
  });

  it("tells with --check what is missing or out of date, and writes nothing", async () => {
    folder.write("other.yaml", TAPS);
    const missing = await runCli(["types", "other.yaml", "--check"], { cwd });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toBe("toc: other.d.yaml.ts is missing; run toc types other.yaml.\n");
    expect(existsSync(join(cwd, "other.d.yaml.ts"))).toBe(false);
    await runCli(["types", "other.yaml"], { cwd });
    expect((await runCli(["types", "other.yaml", "--check"], { cwd })).code).toBe(0);
    folder.write("other.yaml", TAPS.replaceAll("soap", "basin"));
    const outdated = await runCli(["types", "other.yaml", "--check"], { cwd });
    expect([outdated.code, outdated.stderr]).toEqual([
      1,
      "toc: other.d.yaml.ts is out of date; run toc types other.yaml.\n",
    ]);
    expect(readDeclaration("other.d.yaml.ts")).toBe(declaration);
  });

  it("does not overwrite a file that it did not write", async () => {
    folder.write("mine.yaml", TAPS);
    folder.write("mine.d.yaml.ts", "export const mine = 1;\n");
    const { code, stderr } = await runCli(["types", "mine.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("mine.d.yaml.ts is there already");
    expect(read("mine.d.yaml.ts")).toBe("export const mine = 1;\n");
    expect((await runCli(["types", "mine.yaml", "--force"], { cwd })).code).toBe(0);
    expect(readDeclaration("mine.d.yaml.ts")).toBe(declaration);
  });

  it("does not overwrite what was changed by hand, and names all such files", async () => {
    const changed = ["a", "b"].map((name) => {
      folder.write(`changed-${name}.yaml`, TAPS);
      return `changed-${name}.yaml`;
    });
    await runCli(["types", ...changed], { cwd });
    for (const name of ["a", "b"]) appendFileSync(join(cwd, `changed-${name}.d.yaml.ts`), "// mine\n");
    const { code, stderr } = await runCli(["types", ...changed], { cwd });
    expect([code, stderr]).toEqual([
      2,
      "toc: changed-a.d.yaml.ts, changed-b.d.yaml.ts are there already, and toc did not write them or they were changed since. Nothing was written; --force writes over them.\n",
    ]);
    expect(read("changed-a.d.yaml.ts")).toContain("// mine");
  });

  it("follows its file also where git has changed the ends of the lines", async () => {
    folder.write("dos.yaml", TAPS);
    await runCli(["types", "dos.yaml"], { cwd });
    folder.write("dos.d.yaml.ts", read("dos.d.yaml.ts").replaceAll("\n", "\r\n"));
    folder.write("dos.yaml", TAPS.replaceAll("soap", "basin"));
    expect((await runCli(["types", "dos.yaml"], { cwd })).code).toBe(0);
    expect(read("dos.d.yaml.ts")).toContain("basin");
  });

  it("knows a declaration that a program wrote with the library", async () => {
    folder.write("library.yaml", TAPS);
    folder.write("library.d.yaml.ts", declaration);
    expect((await runCli(["types", "library.yaml", "--check"], { cwd })).code).toBe(0);
  });

  it("writes the file that a symbolic link leads to, and keeps the link and the permissions", async () => {
    folder.write("linked.yaml", TAPS);
    mkdirSync(join(cwd, "elsewhere"));
    folder.write("old.yaml", TAPS.replaceAll("washing", "washed"));
    await runCli(["types", "old.yaml"], { cwd });
    writeFileSync(join(cwd, "elsewhere", "types.ts"), read("old.d.yaml.ts"));
    chmodSync(join(cwd, "elsewhere", "types.ts"), 0o640);
    symlinkSync(join("elsewhere", "types.ts"), join(cwd, "linked.d.yaml.ts"));
    expect((await runCli(["types", "linked.yaml"], { cwd })).code).toBe(0);
    expect(readDeclaration("elsewhere/types.ts")).toBe(declaration);
    expect(readDeclaration("linked.d.yaml.ts")).toBe(declaration);
    expect(statSync(join(cwd, "elsewhere", "types.ts")).mode & 0o777).toBe(0o640);
  });

  it("writes nothing for a file that is no theory, and goes on with the others", async () => {
    folder.write("bad.yaml", TAPS.replace("to: health", "to: helth"));
    folder.write("good.yaml", TAPS);
    const { code, stderr } = await runCli(["types", "bad.yaml", "good.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "health"?');
    expect(existsSync(join(cwd, "bad.d.yaml.ts"))).toBe(false);
    expect(existsSync(join(cwd, "good.d.yaml.ts"))).toBe(true);
  });

  it("says what stands in the way of writing", async () => {
    folder.write("noext", TAPS);
    expect((await runCli(["types", "noext"], { cwd })).stderr).toContain("Rename it to noext.json or noext.yaml.");
    folder.write("blocked.yaml", TAPS);
    mkdirSync(join(cwd, "blocked.d.yaml.ts"));
    const { code, stderr } = await runCli(["types", "blocked.yaml"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("blocked.d.yaml.ts is there but cannot be read")]);
  });
});
