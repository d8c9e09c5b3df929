import type { Input } from "../input/open-input.js";
import type { Format } from "./format.js";
import { FORMATS } from "./index.js";
import { listByEnding } from "./list-by-ending.js";

/** The format that the content of an input shows, else the one whose files have its ending. */
export function guessFormat(input: Pick<Input, "name" | "isFolder" | "start">): Format | undefined {
  const readable = FORMATS.filter(({ read, isFolder = false }) => read !== undefined && isFolder === input.isFolder);
  const byEnding = listByEnding(input.name, readable);
  const isShown = ({ looksLike }: Format) => looksLike?.(input.start) ?? false;
  return byEnding.find(isShown) ?? readable.find(isShown) ?? byEnding[0] ?? guessFolder(input, readable);
}

function guessFolder({ isFolder }: Pick<Input, "isFolder">, [first]: readonly Format[]): Format | undefined {
  return isFolder ? first : undefined;
}
