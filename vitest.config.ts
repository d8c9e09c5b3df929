import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/**
 * The folders whose tests start programs and browsers, measure memory, or see what modules do when they are loaded. The others
 * share a process and what it has loaded.
 */
const APART = /^test\/(?:browser|examples|fuzz|growth|mutation|package|security)\//;

const TESTS = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts"));

/** Whether a test asks how deep to go: the others are run by `npm test` as they are, and have nothing more to try. */
const isDeep = (file: string) => /support\/(?:runs|compilers)\.js"/.test(readFileSync(file, "utf8"));

export default defineConfig(({ mode }) => {
  const tests = mode === "full" ? TESTS.filter(isDeep) : TESTS;
  const shared = {
    setupFiles: ["test/support/use-seed.ts"],
    // It imports JSON as only a bundler can.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  };
  return {
    test: {
      globalSetup: ["test/support/draw-seed.ts"],
      // Else it leaves a processor to itself, and a machine of two takes twice as long.
      maxWorkers: "100%",
      projects: [
        { test: { ...shared, name: "together", include: tests.filter((file) => !APART.test(file)), isolate: false } },
        { test: { ...shared, name: "apart", include: tests.filter((file) => APART.test(file)) } },
        {
          test: {
            name: "types",
            include: [],
            typecheck: {
              enabled: mode !== "full",
              only: true,
              include: ["test/**/*.test-d.ts"],
              tsconfig: "./tsconfig.tools.json",
              checker: "./node_modules/typescript/bin/tsc",
            },
          },
        },
      ],
      coverage: {
        include: ["src/**"],
        exclude: ["src/schema/generated/**", "src/render/html/generated/**", "src/render/html/page/**"],
        thresholds: { lines: 95, branches: 88 },
      },
    },
  };
});
