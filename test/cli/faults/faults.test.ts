import { beforeAll, expect, it } from "vitest";
import { IS_FULL } from "../../support/runs.js";
import { buildCli } from "../support/build-cli.js";
import { tryFaults } from "./support/faults.js";
import { FAULTS, type Fault, SCENARIOS } from "./support/scenarios.js";

let cli = "";
beforeAll(async () => {
  cli = await buildCli();
});

/** Each way to write, with some faults; at full depth with each. `npm run fuzz` tries every command. */
const TRIED: readonly (readonly [scenario: keyof typeof SCENARIOS, faults: readonly Fault[]])[] = [
  ["file", FAULTS],
  ["files", IS_FULL ? FAULTS : ["EIO"]],
  ["edit", IS_FULL ? FAULTS : ["SIGKILL"]],
  ["folder", IS_FULL ? FAULTS : ["SIGKILL"]],
  ["output", IS_FULL ? FAULTS : ["full"]],
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
