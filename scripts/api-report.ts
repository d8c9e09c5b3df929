/**
 * Keeps the report of the public API: one file per entry under test/package/api, from the declarations in dist. With --check, fails
 * where one is out of date, so that a change of the API is seen in a review. Run after `npm run build`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const isCheck = process.argv.includes("--check");
const FOLDER = resolve("test/package/api");
const TEMP = resolve("out/api");

interface Entry {
  readonly import?: { readonly types: string };
}
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: { [name: string]: Entry } };
const entries = Object.values(exports).flatMap(({ import: { types } = { types: "" } }) =>
  types === "" ? [] : [types],
);

mkdirSync(FOLDER, { recursive: true });
mkdirSync(TEMP, { recursive: true });
const outdated = entries.filter((types) => !report(types));
rmSync(TEMP, { recursive: true });
if (outdated.length > 0) {
  process.stderr.write(`The API has changed: ${outdated.join(", ")}. Look at it, then run: npm run api\n`);
  process.exitCode = 1;
}

/** Writes or checks the report of an entry; returns whether all is well. */
function report(types: string): boolean {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: resolve(types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "esnext",
            moduleResolution: "bundler",
            skipLibCheck: true,
            types: [],
          },
          include: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: types
          .replace(/^\.\/dist\//, "")
          .replace(/\.d\.ts$/, "")
          .replaceAll("/", "-"),
        reportFolder: FOLDER,
        reportTempFolder: TEMP,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve("package.json"),
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  return succeeded && (!isCheck || !apiReportChanged);
}
