import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editFile } from "../../../src/cli/edit/edit-file.js";
import { MisuseError } from "../../../src/cli/misuse-error.js";
import { recordReview } from "../../../src/entries/edit.js";
import type { Theory } from "../../../src/index.js";
import { openSession } from "../support/open-session.js";
import { TAPS, useFolder } from "../support/run-cli.js";

const folder = useFolder();
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");

const accept = (theory: Theory) =>
  recordReview(theory, { assumption: "soap", date: "2024", reviewer: "R", decision: "accept" });

const edit = (name: string, change = accept) => editFile(name, change, openSession(folder.path));

describe("a file that is changed in place", () => {
  it("keeps its permissions, and leaves nothing beside it", async () => {
    folder.write("kept.yaml", TAPS);
    chmodSync(join(folder.path, "kept.yaml"), 0o640);
    await edit("kept.yaml");
    expect(read("kept.yaml").startsWith(TAPS)).toBe(true);
    expect(statSync(join(folder.path, "kept.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path).filter((name) => name.includes("kept"))).toEqual(["kept.yaml"]);
  });

  it("is the one that a symbolic link leads to", async () => {
    mkdirSync(join(folder.path, "deep"));
    folder.write("deep/target.yaml", TAPS);
    symlinkSync(join("deep", "target.yaml"), join(folder.path, "link.yaml"));
    await edit("link.yaml");
    expect(lstatSync(join(folder.path, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(read("deep/target.yaml")).toContain("reviews:");
  });

  it("is not touched on trial, and neither locked", async () => {
    folder.write("trial.yaml", TAPS);
    mkdirSync(join(folder.path, "trial.yaml.lock"));
    const { after } = await editFile("trial.yaml", accept, { ...openSession(folder.path), isTrial: true });
    expect(after).toContain("reviews:");
    expect(read("trial.yaml")).toBe(TAPS);
  });

  it("is not written when nothing changes", async () => {
    folder.write("same.yaml", TAPS);
    const { mtimeNs } = statSync(join(folder.path, "same.yaml"), { bigint: true });
    await edit("same.yaml", (theory) => theory);
    expect(statSync(join(folder.path, "same.yaml"), { bigint: true }).mtimeNs).toBe(mtimeNs);
  });
});

describe("an edit by another program in the meantime", () => {
  const meddle = (name: string, change: () => void) =>
    edit(name, (theory) => {
      change();
      return accept(theory);
    });

  it("is noticed, and kept", async () => {
    folder.write("busy.yaml", TAPS);
    const path = join(folder.path, "busy.yaml");
    await expect(meddle("busy.yaml", () => appendFileSync(path, "# mine\n"))).rejects.toThrow(
      "busy.yaml was changed by another program in the meantime. Nothing was changed here; try again.",
    );
    expect(read("busy.yaml")).toBe(`${TAPS}# mine\n`);
    expect(readdirSync(folder.path).filter((name) => name.includes("busy"))).toEqual(["busy.yaml"]);
  });

  it("is noticed where it left size and time as they were", async () => {
    folder.write("sly.yaml", TAPS);
    const path = join(folder.path, "sly.yaml");
    const { atime, mtime } = statSync(path);
    const change = () => {
      writeFileSync(path, TAPS.replace("Some soap", "Much soap"));
      utimesSync(path, atime, mtime);
    };
    await expect(meddle("sly.yaml", change)).rejects.toThrow("in the meantime");
    expect(read("sly.yaml")).toContain("Much soap");
  });
});

describe("a lock", () => {
  it("that a dead process left is taken over", async () => {
    folder.write("stale.yaml", TAPS);
    const lock = join(folder.path, "stale.yaml.lock");
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    await edit("stale.yaml");
    expect(read("stale.yaml")).toContain("reviews:");
    expect(existsSync(lock)).toBe(false);
  });

  it("of another is waited for, and that is said", async () => {
    folder.write("held.yaml", TAPS);
    let finish = () => {};
    const { withLock } = await import("../../../src/cli/output/with-lock.js");
    const target = { path: join(folder.path, "held.yaml.lock"), name: "held.yaml" };
    const holding = withLock(
      target,
      openSession(folder.path).session,
      () => new Promise<void>((done) => (finish = done)),
    );
    await expect.poll(() => existsSync(target.path)).toBe(true);
    const { session, said } = openSession(folder.path);
    const waiting = editFile("held.yaml", accept, { session });
    await expect.poll(() => said).toEqual(["toc: waiting for another toc, whose lock is held.yaml.lock.\n"]);
    expect(read("held.yaml")).toBe(TAPS);
    finish();
    await Promise.all([holding, waiting]);
    expect(read("held.yaml")).toContain("reviews:");
  });

  it("lets many edits at once through, one after the other", async () => {
    folder.write("many.yaml", TAPS);
    const names = Array.from({ length: 8 }, (_, i) => `R${i}`);
    const one = (reviewer: string) => (theory: Theory) =>
      recordReview(theory, { assumption: "soap", date: "2024", reviewer, decision: "accept" });
    await Promise.all(names.map((name) => edit("many.yaml", one(name))));
    const reviewers = [...read("many.yaml").matchAll(/reviewer: (\w+)/g)].map(([, name]) => name).sort();
    expect(reviewers).toEqual(names);
  });
});

describe("what cannot be changed", () => {
  it.each<[string, () => void, string]>([
    ["-", () => {}, "standard input cannot be changed in place; name a file."],
    ["HEAD:theory.yaml", () => {}, "HEAD:theory.yaml is in a revision of git, which stays as it is."],
    [
      "absnt.yaml",
      () => folder.write("absent.yaml", ""),
      'absnt.yaml: there is no such file. Did you mean "absent.yaml"?',
    ],
    ["nowhere/a.yaml", () => {}, "nowhere/a.yaml: there is no such file."],
    ["inside", () => mkdirSync(join(folder.path, "inside")), "inside: is a folder; name a file in it."],
    ["bytes.yaml", () => folder.write("bytes.yaml", new Uint8Array([0xff, 0xfe, 0, 1])), "save it as UTF-8"],
    [
      "broken.yaml",
      () => folder.write("broken.yaml", "id: x"),
      "nothing was changed:\nbroken.yaml:1:1: format: missing",
    ],
    ["two.yaml", () => folder.write("two.yaml", `${TAPS}---\n${TAPS}`), "put each theory in a file of its own"],
    ["/dev/null", () => {}, "/dev/null is no ordinary file, which cannot be changed in place."],
  ])("%s", async (name, prepare, message) => {
    prepare();
    const failure = await edit(name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MisuseError);
    expect((failure as Error).message).toContain(message);
    expect(existsSync(join(folder.path, `${name}.lock`))).toBe(false);
  });
});
