/** Without lists and objects that say nothing, and with one target for a list of one: they mean the same. */
export function omitNothings(value: unknown, key = "", depth = 0): unknown {
  if (Array.isArray(value)) {
    if (key === "on" && value.length === 1) return value[0];
    return value.map((item) => omitNothings(item, "", depth + 1));
  }
  if (typeof value !== "object" || value === null || key === "custom") return value;
  const entries = Object.entries(value).map(([name, child]) => [name, omitNothings(child, name, depth + 1)] as const);
  const isKept = (name: string, child: unknown) =>
    typeof child !== "object" ||
    child === null ||
    Object.keys(child).length > 0 ||
    name === "test" ||
    (depth === 0 && !["interventions", "outcomes", "factors"].includes(name));
  return Object.fromEntries(entries.filter(([name, child]) => isKept(name, child)));
}
