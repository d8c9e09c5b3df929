/** Switches a mutant on in the thread in which tests run, or notes which mutants each test comes past. */
import { afterEach, beforeEach, inject } from "vitest";

/** What the code that Stryker writes reads and fills. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> } | undefined;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The mutant to switch on, and how often it is passed otherwise; none where that is noted. */
    mutant: { readonly id: string; readonly before: number; readonly tests: Readonly<Record<string, number>> } | null;
  }
  interface TaskMeta {
    coverage?: Stryker["mutantCoverage"];
    isCutShort?: boolean;
  }
}

const holder = globalThis as { __stryker__?: Stryker };
holder.__stryker__ ??= {};
const stryker = holder.__stryker__;
const mutant = inject("mutant");

if (mutant === null) {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  beforeEach(({ task }) => {
    stryker.currentTestId = task.id;
  });
  afterEach(({ task }) => {
    stryker.currentTestId = undefined;
    task.file.meta.coverage = stryker.mutantCoverage;
  });
} else {
  const start = (hits: number) => {
    stryker.hitCount = 0;
    // A loop that does not end is cut where it has come past far more often than it does otherwise.
    stryker.hitLimit = hits + Math.min(99 * hits + 1000, 5_000_000);
  };
  stryker.activeMutant = mutant.id;
  start(mutant.before);
  beforeEach(({ task }) => start(mutant.tests[task.id] ?? 0));
  afterEach(({ task }) => {
    if (stryker.hitCount! > stryker.hitLimit!) task.file.meta.isCutShort = true;
  });
}
