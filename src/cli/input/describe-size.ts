/** A number of bytes in words: `52.4 MB`. */
export function describeSize(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
