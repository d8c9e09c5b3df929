import { relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lockSync } from "proper-lockfile";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";
import { explainWriteError } from "./explain-write-error.js";
import { tidy } from "./write-files.js";

/** After how long without a sign of life the lock of another process counts as left behind, in milliseconds. */
const STALE = 10_000;

/** How long one tries: longer than it takes a lock that was left behind to become stale. */
const PAUSE = 40;
const ATTEMPTS = 500;

/** What a lock is for, by the name that the user knows, and the folder that is the lock. */
export interface Lock {
  readonly name: string;
  readonly path: string;
}

/**
 * Works on a file or folder while no other `toc` does. The lock is a folder, taken away at the end and when the process is
 * stopped; one that was left by a process that was killed is taken over after ten seconds. Work that takes longer has to let
 * the event loop turn, or the lock looks left behind.
 *
 * `work` is given a function that throws where the lock was lost, which happens to a process that was put to sleep.
 *
 * @throws {MisuseError} when the lock cannot be had
 */
export async function withLock<T>(
  lock: Lock,
  session: Session,
  work: (assertHeld: () => void) => Promise<T>,
  stopping?: AbortSignal,
): Promise<T> {
  let isLost = false;
  const onCompromised = () => {
    isLost = true;
  };
  const release = await takeLock(lock, session, { onCompromised, stopping });
  try {
    return await work(() => {
      if (!isLost) return;
      throw new MisuseError({
        en: `${lock.name}: its lock was lost, to another toc perhaps. Nothing was changed; try again.`,
        nl: `${lock.name}: de vergrendeling ging verloren, misschien aan een andere toc. Er is niets veranderd; probeer het opnieuw.`,
      });
    });
  } finally {
    if (!isLost) tidy(release, relative(session.io.cwd, lock.path), session);
  }
}

/** What is told of work that a signal ended. */
export const STOPPED: Wording = {
  en: "stopped before anything was written.",
  nl: "gestopt voordat er iets was geschreven.",
};

async function takeLock(
  { name, path }: Lock,
  session: Session,
  { onCompromised, stopping }: { readonly onCompromised: () => void; readonly stopping: AbortSignal | undefined },
) {
  const shown = relative(session.io.cwd, path);
  for (let attempt = 1; ; attempt += 1) {
    try {
      // At once, so that no signal comes between making the lock and knowing that it is to be taken away.
      return lockSync(path, { lockfilePath: path, realpath: false, stale: STALE, onCompromised });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw explainWriteError(error, name);
      if (attempt === 1) {
        session.note({
          en: `waiting for another toc, whose lock is ${shown}.`,
          nl: `wacht op een andere toc, die ${shown} heeft gezet.`,
        });
      }
      if (stopping?.aborted) throw new MisuseError(STOPPED);
      if (attempt < ATTEMPTS) await pause(PAUSE);
      else {
        throw new MisuseError({
          en: `${name} is being changed by another toc. Nothing was changed. Try again, or remove ${shown} if no other toc is running.`,
          nl: `${name} wordt door een andere toc gewijzigd. Er is niets veranderd. Probeer het opnieuw, of verwijder ${shown} als er geen andere toc bezig is.`,
        });
      }
    }
  }
}
