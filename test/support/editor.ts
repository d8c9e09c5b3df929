import { fileURLToPath } from "node:url";
import ts from "typescript";

/** An editor with one file open, as far as a language service sees it. */
export interface Editor {
  /** The words offered at the bar (`|`) in a text. */
  complete(text: string): string[];
  /** What is shown over the word behind the bar. */
  hover(text: string): string;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** Opens a file of `test/types` that is not on disk; every text begins with the same lines. */
export function openEditor(beginning: string): Editor {
  const file = fileURLToPath(new URL("../types/open-in-editor.ts", import.meta.url));
  let content = "";
  let version = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "1"),
    getScriptSnapshot: (name) => {
      const text = name === file ? content : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const show = (text: string) => {
    const cursor = text.indexOf("|");
    content = `${beginning}\n${text.slice(0, cursor)}${text.slice(cursor + 1)}`;
    version += 1;
    return beginning.length + 1 + cursor;
  };
  return {
    complete: (text) => (service.getCompletionsAtPosition(file, show(text), {})?.entries ?? []).map(({ name }) => name),
    hover: (text) => ts.displayPartsToString(service.getQuickInfoAtPosition(file, show(text))?.displayParts),
  };
}
