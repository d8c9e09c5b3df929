import type { Words } from "../language/words.js";
import type { PartialDate } from "../schema/generated/types.js";

/** A date in words, as precise as it is given: `2018`, `October 2018`, `5 October 2018`. */
export function formatDate(date: PartialDate, { months }: Pick<Words, "months">): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}
