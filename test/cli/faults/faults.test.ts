import { beforeAll, expect, it } from "vitest";
import { IS_FULL } from "../../support/runs.js";
import { buildCli } from "../support/build-cli.js";
import { tryFaults } from "./support/faults.js";
import { FAULTS, type Fault, SCENARIOS } from "./support/scenarios.js";

let cli = "";
beforeAll(async () => {
  cli = await buildCli();
});

/** One of each way to write, and each fault in one of them; at full depth more of them. `npm run fuzz` tries all. */
const TRIED: readonly (readonly [scenario: keyof typeof SCENARIOS, faults: readonly Fault[]])[] = [
  ["file", FAULTS],
  ["files", IS_FULL ? ["EIO", "SIGKILL"] : ["EIO"]],
  ["edit", IS_FULL ? ["EIO", "full", "SIGKILL"] : ["SIGKILL"]],
  ["folder", IS_FULL ? ["EIO", "full", "SIGKILL"] : ["SIGKILL"]],
  ["output", IS_FULL ? ["EIO", "full", "short"] : ["full"]],
];

it.each(TRIED.map(([name, faults]) => [SCENARIOS[name].name, SCENARIOS[name], faults] as const))(
  "%s leaves the old files or the new ones, and says which, whatever call fails",
  async (_, scenario, faults) => {
    const { calls, injected, failures } = await tryFaults(scenario, { cli, faults });
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(0);
    expect(injected).toBeGreaterThanOrEqual(calls);
  },
  600_000,
);
