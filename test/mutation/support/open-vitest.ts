import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseSequencer, createVitest, type Vitest } from "vitest/node";
import type { Group } from "./groups.js";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const FEW_TRIES = here("./few-tries.ts");

/** Runs files in the order in which they are given. */
class AsGiven extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    return files;
  }
}

/** How tests are run. */
export interface Manner {
  /** Whose tests judge. */
  readonly group: Group;
  /** What stands in place of the source, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether each file of tests starts anew. */
  readonly isolate: boolean;
  readonly workers: number;
}

/** Opens vitest with the tests that judge mutants, laws with few tries. It ends a run at the first failure unless isolated. */
export async function openVitest({ group: { tests, apart }, texts, isolate, workers }: Manner): Promise<Vitest> {
  // What a mutant writes is not to be kept.
  delete process.env["UPDATE_GOLDEN"];
  const replaced = new Map([...texts].map(([path, text]) => [resolve(path), text]));
  return createVitest(
    "test",
    {
      config: false,
      root: resolve("."),
      watch: false,
      include: [...tests],
      exclude: [...apart],
      setupFiles: [here("./switch.ts")],
      pool: "threads",
      ...{ isolate, maxWorkers: workers, fileParallelism: workers > 1 },
      bail: isolate ? 0 : 1,
      testTimeout: 60_000,
      // A test that needs the one before it would fail wherever it is run by itself: found out before it judges.
      sequence: { sequencer: AsGiven, shuffle: { tests: isolate }, seed: 1 },
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: "mutants",
          enforce: "pre",
          load: (id: string) => replaced.get(id),
          resolveId: (source: string, importer: string | undefined) =>
            source === "fast-check" && importer !== FEW_TRIES ? FEW_TRIES : undefined,
        },
      ],
    },
  );
}
