import ts from "typescript";
import { expect } from "vitest";

/** What a snippet may import, by specifier, and what it finds in scope without importing it. */
export interface SnippetScope {
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly globals: Readonly<Record<string, unknown>>;
}

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

/**
 * Runs a snippet of documentation and compares what stands behind each `// =>` with the expression before it. Behind
 * the arrow stands a JavaScript value, which may run on over further comment lines; what `console.log` is given is
 * compared with the comment lines that follow the call.
 *
 * Returns the number of comparisons made, so that a snippet that shows nothing can be told from one that holds.
 */
export async function runSnippet(code: string, { modules, globals }: SnippetScope): Promise<number> {
  const file = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const lines: string[] = [];
  for (const [i, statement] of file.statements.entries()) {
    const after = code.slice(statement.end, file.statements[i + 1]?.getStart(file) ?? code.length);
    const expected = /^\s*\/\/ => ([\s\S]*?)(?=\n(?!\s*\/\/)|$)/.exec(after)?.[1]?.replace(/\n\s*\/\/ ?/g, "\n");
    lines.push(rewrite(statement, file, expected));
  }
  const printed: string[] = [];
  let comparisons = 0;
  const scope = {
    ...globals,
    $modules: modules,
    $same: (found: unknown, wanted: unknown) => {
      comparisons += 1;
      expect(found).toEqual(wanted);
    },
    $prints: (wanted: string) => {
      comparisons += 1;
      expect(printed.splice(0).join("\n").trimEnd()).toBe(wanted.trimEnd());
    },
    console: { log: (...values: unknown[]) => printed.push(values.map(String).join(" ")) },
  };
  const js = ts.transpileModule(lines.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  await new AsyncFunction(...Object.keys(scope), js.replace(/^export \{\};$/m, ""))(...Object.values(scope));
  return comparisons;
}

function rewrite(statement: ts.Statement, file: ts.SourceFile, expected: string | undefined): string {
  if (ts.isImportDeclaration(statement)) return rewriteImport(statement);
  const text = statement
    .getFullText(file)
    .replace(/^(\s*\/\/ =>.*(\n\s*\/\/.*)*)/, "")
    .replace(/^(\s*)export /, "$1");
  if (expected === undefined) return text;
  if (isPrint(statement)) return `${text}\n$prints(${JSON.stringify(expected)});`;
  if (!ts.isExpressionStatement(statement)) throw new Error(`A result stands behind what is no expression: ${text}`);
  return `$same(${statement.expression.getText(file)}, ${expected.trim().replace(/;$/, "")});`;
}

function isPrint(statement: ts.Statement): boolean {
  return /console\.log\(/.test(statement.getText());
}

function rewriteImport(statement: ts.ImportDeclaration): string {
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
  const { importClause } = statement;
  if (importClause === undefined || importClause.isTypeOnly) return "";
  const bindings = importClause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    return `const ${bindings.name.text} = $modules[${JSON.stringify(specifier)}];`;
  }
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error(`Use named imports of ${specifier}.`);
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text));
  return `const { ${names.join(", ")} } = $modules[${JSON.stringify(specifier)}];`;
}
