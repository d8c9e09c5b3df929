import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { makeOnce } from "../../support/make-once.js";

/** Bundles the command line from its source, once for all tests, and returns the file that node runs. */
export function buildCli(): Promise<string> {
  return makeOnce({ name: "toc-cli", parts: ["src", "package.json", "package-lock.json"], make: bundle });
}

async function bundle(folder: string): Promise<string> {
  await build({
    config: false,
    entry: { toc: fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url)) },
    outDir: folder,
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    platform: "node",
    target: "node20",
    noExternal: [/^(?!@resvg\/)/],
    external: [/^@resvg\//],
    dts: false,
    silent: true,
  });
  return join(folder, "toc.cjs");
}
