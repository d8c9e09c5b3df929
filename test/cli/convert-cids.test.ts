import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
folder.write("taps.yaml", TAPS);
const convert = (...settings: string[]) =>
  runCli(["convert", "taps.yaml", "-", "--to", "cids", ...settings.flatMap((setting) => ["--set", setting])], {
    cwd: folder.path,
  });

describe("toc convert to CIDS", () => {
  it("writes JSON-LD with the organisation that is named", async () => {
    const { code, stdout } = await convert("organization=https://example.org/us", "name=Us");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)["@graph"][0]).toEqual({
      "@id": "https://example.org/us",
      "@type": "cids:Organization",
      hasLegalName: "Us",
    });
  });

  it.each([
    [["name=Us"], "the standard asks whose outcomes these are"],
    [["organization=us", "name=Us"], '"us" is no address; expected one such as https://example.org/us.'],
  ])("refuses %j", async (settings, message) => {
    const { code, stdout, stderr } = await convert(...settings);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("reads it, by its ending and by its content", async () => {
    const outcome = { "@context": {}, "@id": "#safe", "@type": "cids:Outcome", "org:hasName": "Safe water" };
    for (const name of ["data.jsonld", "data.json"]) {
      folder.write(name, JSON.stringify([{ ...outcome, "cids:hasDepth": 3 }]));
      const { code, stdout, stderr } = await runCli(["convert", name, "-", "--to", "json", "--set", "title=Water"], {
        cwd: folder.path,
      });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ title: "Water", outcomes: { safe: { title: "Safe water" } } });
      expect(stderr).toContain("hasDepth");
    }
  });

  it("says what is wrong with a file that has nothing of it", async () => {
    folder.write("empty.jsonld", "[]");
    const { code, stderr } = await runCli(["convert", "empty.jsonld", "-", "--to", "json"], { cwd: folder.path });
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain("no activity, output or outcome");
  });
});
