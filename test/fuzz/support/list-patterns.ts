import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A regular expression in the source. */
export interface Pattern {
  /** The file that it stands in, from the root of the repository. */
  readonly file: string;
  /** As it is written; of one that is put together, `new RegExp`. */
  readonly text: string;
  /** What it is where it is written out, and nothing where it is put together. */
  readonly literal?: { readonly source: string; readonly flags: string };
}

/** Lists all regular expressions in the files under a folder. */
export function listPatterns(folder: string): Pattern[] {
  const root = new URL("../../../", import.meta.url);
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).sort();
  return names
    .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      return listPatternsIn(file, readFileSync(new URL(file, root), "utf8"));
    });
}

/** Lists all regular expressions in a code. */
export function listPatternsIn(file: string, code: string): Pattern[] {
  const found: Pattern[] = [];
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const literal = { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
      found.push({ file, text: node.text, literal });
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText(parsed) === "RegExp") found.push({ file, text: "new RegExp" });
    if (isMadeByMethod(node)) found.push({ file, text: node.getText(parsed) });
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** These methods make a regular expression of a text. */
function isMadeByMethod(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [given] = node.arguments;
  const isMaking = /^(?:match|matchAll|search)$/.test(node.expression.name.text);
  return isMaking && given !== undefined && (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given));
}
