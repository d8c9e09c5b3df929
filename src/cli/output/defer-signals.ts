import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Whether the program waits for a signal to end by itself, as `toc report --watch` does. */
let isAwaited = false;

/**
 * Does work that a signal may not cut in two: a signal that comes meanwhile ends the process after it. Work that takes
 * long looks at `stopping` now and then, tidies up and throws.
 *
 * A signal is heard when the event loop turns, so that work without `await` is never interrupted.
 */
export async function deferSignals<T>(work: (stopping: AbortSignal) => T | Promise<T>): Promise<T> {
  const stopping = new AbortController();
  let received: NodeJS.Signals | undefined;
  const hear = (signal: NodeJS.Signals) => {
    received ??= signal;
    stopping.abort();
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    return await work(stopping.signal);
  } finally {
    await hearPending();
    for (const signal of SIGNALS) process.off(signal, hear);
    if (received !== undefined && !isAwaited) {
      process.kill(process.pid, received);
      // Handlers of others may have to run first; none takes this long.
      await pause(1000);
    }
  }
}

/** Waits until a signal to stop comes; it ends the process no more then. */
export async function untilStopped(): Promise<void> {
  isAwaited = true;
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
}

/** Signals wait in a pipe that is read once a turn; two immediates have one whole turn between them. */
async function hearPending(): Promise<void> {
  await turn();
  await turn();
}
