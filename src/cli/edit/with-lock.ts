import { setTimeout as pause } from "node:timers/promises";
import { lockSync } from "proper-lockfile";
import { MisuseError } from "../misuse-error.js";
import { explainWriteError } from "../output/explain-write-error.js";
import type { Session } from "../session.js";
import type { NamedFile } from "./replace-file.js";

/** After how long without a sign of life the lock of another process counts as left behind, in milliseconds. */
const STALE = 10_000;

/** How long one tries: longer than it takes a lock that was left behind to become stale. */
const PAUSE = 40;
const ATTEMPTS = 500;

/**
 * Works on a file while no other `toc` does. The lock is a folder beside it, `FILE.lock`, taken away at the end and when
 * the process is stopped; one that was left by a process that was killed is taken over after ten seconds.
 *
 * `work` is given a function that throws where the lock was lost, which happens to a process that was put to sleep.
 *
 * @throws {MisuseError} when the lock cannot be had
 */
export async function withLock<T>(
  file: NamedFile,
  session: Session,
  work: (assertHeld: () => void) => Promise<T>,
): Promise<T> {
  let isLost = false;
  const release = await takeLock(file, session, () => {
    isLost = true;
  });
  try {
    return await work(() => {
      if (!isLost) return;
      throw new MisuseError({
        en: `${file.name}: its lock was lost, to another toc perhaps. Nothing was changed; try again.`,
        nl: `${file.name}: de vergrendeling ging verloren, misschien aan een andere toc. Er is niets veranderd; probeer het opnieuw.`,
      });
    });
  } finally {
    if (!isLost) release();
  }
}

async function takeLock({ path, name }: NamedFile, session: Session, onCompromised: () => void) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // At once, so that no signal comes between making the lock and knowing that it is to be taken away.
      return lockSync(path, { realpath: false, stale: STALE, onCompromised });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw explainWriteError(error, name);
      if (attempt === 1) {
        session.note({
          en: `waiting for another toc, whose lock is ${name}.lock.`,
          nl: `wacht op een andere toc, die ${name}.lock heeft gezet.`,
        });
      }
      if (attempt < ATTEMPTS) await pause(PAUSE);
      else {
        throw new MisuseError({
          en: `${name} is being changed by another toc. Nothing was changed. Try again, or remove ${name}.lock if no other toc is running.`,
          nl: `${name} wordt door een andere toc gewijzigd. Er is niets veranderd. Probeer het opnieuw, of verwijder ${name}.lock als er geen andere toc bezig is.`,
        });
      }
    }
  }
}
