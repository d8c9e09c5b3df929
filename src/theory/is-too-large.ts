/**
 * Whether a value is a number beyond those that are kept exactly, as `1e400` is: of JSON it becomes infinite, and YAML makes it
 * text.
 */
export function isTooLarge(value: unknown): boolean {
  const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
  return typeof number === "number" && Math.abs(number) > Number.MAX_SAFE_INTEGER;
}

const NUMBER = /^[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i;
