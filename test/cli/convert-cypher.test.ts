import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { listCypherSchema, writeCypher } from "../../src/entries/formats/graphs.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
folder.write("taps.yaml", TAPS);
const taps = readYaml(TAPS);

describe("toc convert to openCypher", () => {
  it("writes statements with parameters, after what an engine is told first", async () => {
    const { code, stdout } = await runCli(["convert", "taps.yaml", "-", "--to", "cypher", "--set", "schema=kuzu"], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    const schema = listCypherSchema("kuzu").map((text) => ({ text, parameters: {} }));
    const written = taps.ok ? writeCypher(taps.theory).output.statements : [];
    expect(JSON.parse(stdout)).toEqual({ statements: [...schema, ...written] });
  });

  it("knows its ending, and is not read", async () => {
    expect((await runCli(["convert", "taps.yaml", "taps.cypher.json"], { cwd: folder.path })).code).toBe(0);
    const back = await runCli(["convert", "taps.cypher.json", "-", "--to", "yaml", "--from", "cypher"], {
      cwd: folder.path,
    });
    expect([back.code, back.stderr]).toEqual([2, "toc: --from cypher: this format is written only, not read.\n"]);
  });
});
