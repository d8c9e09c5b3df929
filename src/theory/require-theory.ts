/**
 * Makes sure that what answers are asked of is not what `parseTheory` and the readers give, of which the theory is a part:
 * it would be taken for a theory without anything in it.
 *
 * @throws {TypeError} when it is
 */
export function requireTheory(theory: object): void {
  if (!("ok" in theory)) return;
  throw new TypeError("Expected a theory; where `ok` is true, it is the `theory` of this.");
}
