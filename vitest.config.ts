import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/draw-seed.ts"],
    setupFiles: ["test/support/use-seed.ts"],
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.tools.json",
      checker: "./node_modules/typescript/bin/tsc",
    },
    // It imports JSON as only a bundler can.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    // Else it leaves a processor to itself, and a machine of two takes twice as long.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ["src/**"],
      exclude: ["src/schema/generated/**", "src/render/html/generated/**", "src/render/html/page/**"],
      thresholds: { lines: 95, branches: 88 },
    },
  },
});
