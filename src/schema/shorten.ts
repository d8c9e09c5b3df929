/** The longest that is shown as it is: any id is shorter. */
const LONGEST = 120;

/** The text, or its start where it is long: a message is for a person, and what it shows may be a whole file. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
