/**
 * A copy of plain data whose texts stand by themselves. A text that is cut from another can keep that one in memory, and
 * so a title of twenty letters the piece of the file that it was in.
 */
export function detach<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}
