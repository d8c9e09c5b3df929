import { fileURLToPath } from "node:url";
import ts from "typescript";
import { ENTRIES } from "./entries.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram(
  ENTRIES.map(({ source }) => root + source),
  options,
);

export const checker = program.getTypeChecker();

/** Each entry as the compiler sees it: its file, and what it exports, types included. */
export const TYPED_ENTRIES = ENTRIES.map(({ specifier, source }) => {
  const file = program.getSourceFile(root + source)!;
  return { specifier, file, exports: checker.getExportsOfModule(checker.getSymbolAtLocation(file)!) };
});
