/** What a command tells the shell, whatever the format and however many findings there are. */
export const EXIT = {
  /** Nothing to report. */
  ok: 0,
  /** Findings at or above the level asked for, or no route. */
  findings: 1,
  /** Misuse, or input that cannot be read or is no theory; nothing was read. */
  misuse: 2,
} as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
