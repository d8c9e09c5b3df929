import type { TheoryDocument } from "../schema/generated/types.js";
import { requireDocument } from "../theory/require-theory.js";

/**
 * Writes the TypeScript declaration of a theory that is kept as data, so that a program which imports it knows its ids.
 *
 * Put it beside the file, as `theory.d.json.ts` for `theory.json`, and set `allowArbitraryExtensions`: TypeScript then
 * takes the types of the import from it. `parseTheory` of the import has the literal ids of links too, and
 * `defineTheory` checks the file. Ids, references and chosen values are literal; texts, dates and numbers are not, so
 * that editing a sentence changes no type. Deterministic, in document order.
 *
 * @example
 * writeTypeDeclaration(parseTheoryOrThrow({
 *   format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
 *   outcomes: { health: { title: "Fewer children fall ill", level: "impact" } },
 * }))
 * // => `// The types of a theory; written by a program, do not edit.
 * // declare const theory: {
 * //   readonly format: "theory-of-change/1";
 * //   readonly id: string;
 * //   readonly title: string;
 * //   readonly language: string;
 * //   readonly outcomes: { readonly health: { readonly title: string; readonly level: "impact" } };
 * // };
 * // export = theory;
 * // `
 */
export function writeTypeDeclaration(theory: TheoryDocument): string {
  requireDocument(theory);
  return `${BANNER}\ndeclare const theory: ${typeOf(theory, "", "")};\nexport = theory;\n`;
}

const BANNER = "// The types of a theory; written by a program, do not edit.";

/** The keys whose texts are ids or one of a few words; after a key, a member that is so there only. */
const LITERAL = new Set(
  [
    "format level needs sign kind role importance combine test for",
    "stance design strength scale value target interest match measured result access type direction decision override",
    "moved from to on strand partOf actors places place indicators source assumption waivers.code",
  ].flatMap((keys) => keys.split(" ")),
);

function typeOf(value: unknown, key: string, indent: string): string {
  if (value === null) return "null";
  if (typeof value === "string") return LITERAL.has(key) ? JSON.stringify(value) : "string";
  if (typeof value !== "object") return typeof value;
  const within = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => typeOf(item, key, within));
    return `readonly ${enclose("[]", ",", items, indent)}`;
  }
  const entries = Object.entries(value).map(([name, item]) => {
    const there = `${key}.${name}`;
    return `readonly ${nameOf(name)}: ${typeOf(item, LITERAL.has(there) ? there : name, within)}`;
  });
  return enclose("{}", ";", entries, indent);
}

/** Puts members between brackets: on one line where they fit, else each on its own. */
function enclose(brackets: "[]" | "{}", separator: string, members: readonly string[], indent: string): string {
  if (members.length === 0) return brackets;
  const [open, close] = brackets;
  const line = members.join(`${separator} `);
  if (line.length < 90 && !line.includes("\n")) return open === "[" ? `[${line}]` : `{ ${line} }`;
  return `${open}${members.map((member) => `\n${indent}  ${member}${separator}`).join("")}\n${indent}${close}`;
}

function nameOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
