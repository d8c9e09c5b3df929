import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { useRealCli } from "../support/real-cli.js";
import { TAPS } from "../support/taps.js";

const cli = useRealCli();
const folder = mkdtempSync(join(tmpdir(), "toc-full-"));
const disk = join(folder, "disk");
mkdirSync(disk);
chmodSync(folder, 0o755);

/** A theory that is some 150 kB as JSON. */
const many = Array.from({ length: 1500 }, (_, i) => `  a${i}: {statement: Assumption ${i}, on: washing}`).join("\n");
writeFileSync(join(folder, "large.yaml"), TAPS.replace("evidence:", `${many}\nevidence:`));
writeFileSync(join(folder, "small.yaml"), TAPS);
writeFileSync(join(folder, "changed.yaml"), TAPS.replaceAll("Kranen", "Pompen"));

/** A disk of its own, which only an administrator can have; elsewhere the limits on files below are what there is. */
function mount(kilobytes: number): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk]).status === 0;
}
const isMounted = process.platform === "linux" && mount(512);
afterAll(() => {
  if (isMounted) execFileSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
});

const BLOCK = 4096;

/** Fills the disk but for some blocks. */
function leave(blocks: number): void {
  const file = join(disk, "filler");
  rmSync(file, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  const descriptor = openSync(file, "w");
  writeSync(descriptor, Buffer.alloc(Math.max(0, bavail * bsize - blocks * BLOCK)));
  closeSync(descriptor);
}

const read = (name: string) => readFileSync(join(disk, name), "utf8");
const list = (path: string) =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const file = join(path, name);
      return [name, statSync(file).isFile() ? readFileSync(file, "utf8") : ""];
    });

if (isMounted) {
  describe("on a disk that is nearly full", () => {
    it("a file keeps what it had, and the exit code says so", async () => {
      rmSync(join(disk, "filler"), { force: true });
      const old = await cli.run(["convert", join(folder, "small.yaml"), join(disk, "out.json")]);
      expect(old.code).toBe(0);
      const before = read("out.json");
      for (const blocks of [0, 1, 20]) {
        leave(blocks);
        const { code, stderr } = await cli.run([
          ...["convert", join(folder, "large.yaml"), join(disk, "out.json"), "--force"],
        ]);
        expect([code, stderr]).toEqual([
          2,
          expect.stringContaining("out.json could not be written: the disk is full."),
        ]);
        expect([read("out.json"), readdirSync(disk).sort()]).toEqual([before, ["filler", "out.json"]]);
      }
      leave(100);
      const done = await cli.run(["convert", join(folder, "large.yaml"), join(disk, "out.json"), "--force"]);
      expect([done.code, JSON.parse(read("out.json")).id]).toEqual([0, "taps"]);
      unlinkSync(join(disk, "out.json"));
    });

    it("a folder is all old until there is space for all that is new", async () => {
      rmSync(join(disk, "filler"), { force: true });
      const report = (file: string) =>
        cli.run(["report", join(folder, file), "-f", "markdown", "-o", join(disk, "out"), "--as-of", "2024"]);
      expect((await report("small.yaml")).code).toBe(0);
      const before = list(join(disk, "out"));
      const codes: number[] = [];
      for (let blocks = 0; codes.at(-1) !== 0 && blocks < 64; blocks += 5) {
        leave(blocks);
        const { code, stderr } = await report("changed.yaml");
        codes.push(code);
        if (code === 0) continue;
        expect([code, stderr]).toEqual([2, expect.stringContaining("the disk is full")]);
        expect(list(join(disk, "out"))).toEqual(before);
      }
      expect(codes.at(-1)).toBe(0);
      expect(codes.length).toBeGreaterThan(3);
      const now = new Map(list(join(disk, "out")) as [string, string][]);
      expect([...now.keys()]).toEqual(before.map(([name]) => name));
      expect([...now.values()].join("")).not.toContain("Kranen");
    });

    it("standard output that is cut off is no success", () => {
      leave(3);
      const output = openSync(join(disk, "stdout.json"), "w");
      const argv = ["convert", join(folder, "large.yaml"), "-", "--to", "json"];
      const { status, stderr } = spawnSync(process.execPath, [cli.file, ...argv], {
        stdio: ["ignore", output, "pipe"],
        encoding: "utf8",
      });
      closeSync(output);
      expect([status, stderr]).toEqual([2, expect.stringContaining("toc: cannot write the output (ENOSPC).")]);
    });
  });
}

describe("where files may be no larger than so much", () => {
  /** Runs the command in a shell that limits the size of files to 8 kB, with or without the signal that ends the process. */
  const run = (before: string, argv: readonly string[], output: "pipe" | number = "pipe") =>
    spawnSync("bash", ["-c", `${before} ulimit -f 8; exec "$@"`, "-", process.execPath, cli.file, ...argv], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", output, "pipe"],
    });

  it.each([
    ["told", "trap '' XFSZ;"],
    ["killed", ""],
  ])("a file keeps what it had, when the process is %s", async (_, before) => {
    writeFileSync(join(folder, "limited.json"), "old");
    const { status } = run(before, ["convert", "large.yaml", "limited.json", "--force"]);
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, "limited.json"), "utf8")).toBe("old");
    expect((await cli.run(["convert", "large.yaml", "limited.json", "--force"], { cwd: folder })).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes("limited"))).toEqual(["limited.json"]);
  });

  it("standard output that is cut off is no success", () => {
    const output = openSync(join(folder, "stdout.json"), "w");
    const { status, stderr } = run("trap '' XFSZ;", ["convert", "large.yaml", "-", "--to", "json"], output);
    closeSync(output);
    expect([status, stderr]).toEqual([2, expect.stringContaining("toc: cannot write the output (EFBIG).")]);
  });
});

it.runIf(process.platform === "linux")("a command whose output cannot be written writes no files either", () => {
  const partner = join(folder, "partner.xml");
  writeFileSync(
    partner,
    `<iati-activities version="2.03"><iati-activity><iati-identifier>XM-1</iati-identifier>
     <title><narrative>T</narrative></title></iati-activity></iati-activities>`,
  );
  const [theory, matched, losses] = ["small.yaml", "matched.yaml", "losses.json"].map((name) => join(folder, name));
  for (const argv of [
    ["match", theory!, partner, "-o", matched!],
    ["convert", theory!, "-", "--to", "dot", "--losses", losses!],
  ]) {
    const output = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cli.file, ...argv], {
      stdio: ["ignore", output, "pipe"],
      encoding: "utf8",
    });
    closeSync(output);
    expect([status, stderr]).toEqual([2, expect.stringContaining("toc: cannot write the output (ENOSPC).")]);
  }
  expect(readdirSync(folder).filter((name) => /matched|losses/.test(name))).toEqual([]);
});
