/** As much of a value as is shown in messages elsewhere. */
const LONGEST = 120;

/** A value of the settings as JSON, or its start where it is long. */
export function showValue(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(cut(value)) : cut(JSON.stringify(value));
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
