import { check, lock } from "proper-lockfile";
import { MisuseError } from "../misuse-error.js";
import { explainWriteError } from "../output/explain-write-error.js";
import type { Session } from "../session.js";

/** After how long without a sign of life the lock of another process counts as left behind, in milliseconds. */
const STALE = 10_000;

/** Tries for longer than a lock that was left behind takes to become stale. */
const RETRIES = { retries: 90, minTimeout: 20, maxTimeout: 250, factor: 1.2, randomize: true };

/**
 * Works on a file while no other `toc` does. The lock is a folder beside it, `FILE.lock`, taken away at the end, also when
 * the process is interrupted; one that was left by a process that was killed is taken over after ten seconds.
 *
 * `work` is given a function that throws where the lock was lost, which happens to a process that was put to sleep.
 *
 * @throws {MisuseError} when the lock cannot be had
 */
export async function withLock<T>(
  { path, name }: { readonly path: string; readonly name: string },
  session: Session,
  work: (assertHeld: () => void) => Promise<T>,
): Promise<T> {
  let isLost = false;
  const options = { realpath: false, stale: STALE };
  let release: () => Promise<void>;
  try {
    if (await check(path, options)) session.note(`waiting for another toc, whose lock is ${name}.lock.`);
    release = await lock(path, { ...options, retries: RETRIES, onCompromised: () => (isLost = true) });
  } catch (error) {
    throw explain(error, name);
  }
  try {
    return await work(() => {
      if (isLost)
        throw new MisuseError(`${name}: its lock was lost, to another toc perhaps. Nothing was changed; try again.`);
    });
  } finally {
    if (!isLost) await release();
  }
}

function explain(error: unknown, name: string): MisuseError {
  if ((error as NodeJS.ErrnoException).code !== "ELOCKED") return explainWriteError(error, name);
  const advice = `Try again, or remove ${name}.lock if no other toc is running.`;
  return new MisuseError(`${name} is being changed by another toc. Nothing was changed. ${advice}`);
}
