/**
 * Brings a message of any TypeScript into one form: the members of a union in alphabetical order, the type arguments of
 * what is not an id left out, and the innermost line of a nested message.
 */
export function normalizeMessage(code: number, message: string): { readonly code: number; readonly message: string } {
  // A missing key is told within "not assignable to parameter" up to TypeScript 6, and by itself in 7.
  const isNested = code === 2345 && /\n\s*Property '\w+' is missing/.test(message);
  const line = (isNested ? message.split("\n").at(-1) : message.split("\n")[0]) ?? "";
  return {
    code: isNested ? 2741 : code,
    message: line.trim().replace(/'((?:[^'"]|"(?:[^"\\]|\\.)*")*)'/g, (_, type: string) => `'${normalizeType(type)}'`),
  };
}

function normalizeType(type: string): string {
  return splitUnion(type).map(normalizeMember).sort().join(" | ");
}

function normalizeMember(member: string): string {
  const [, left] = /^(\w*(?:Spec|Definition))</.exec(member) ?? [];
  if (left !== undefined) return `${left}<…>`;
  const [, name, args = ""] = /^(\w+)<(.*)>$/.exec(member) ?? [];
  return name === undefined ? member : `${name}<${normalizeType(args)}>`;
}

/** Splits at the bars that stand between members, not within them. */
function splitUnion(type: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let member = "";
  for (const [token] of type.matchAll(/"(?:[^"\\]|\\.)*"| \| |=>|./gs)) {
    if ("<{[(".includes(token)) depth += 1;
    if (">}])".includes(token)) depth -= 1;
    if (token === " | " && depth === 0) {
      members.push(member);
      member = "";
    } else member += token;
  }
  return [...members, member];
}
