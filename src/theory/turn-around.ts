import { toLinkId } from "./to-link-id.js";

/** The id of the link that leads the other way, of what is written as the id of one. */
export function turnAround(id: string): string | undefined {
  const [from, to, ...more] = toLinkId(id).split("->");
  return to === undefined || more.length > 0 ? undefined : `${to}->${from}`;
}
