import type { Session } from "../session.js";
import type { Wording } from "../wording.js";

/** How often long work says how far it is, in milliseconds; what takes less says nothing. */
const PAUSE_MS = 2000;

/** Makes a function that tells how far long work is, now and then, as a note. */
export function createProgress(session: Session, what: Wording): (done: number, all: number) => void {
  let told = session.io.now().getTime();
  return (done, all) => {
    const now = session.io.now().getTime();
    if (now - told < PAUSE_MS) return;
    told = now;
    session.note({ en: `${done} of ${all} ${what.en} …`, nl: `${done} van ${all} ${what.nl} …` });
  };
}
