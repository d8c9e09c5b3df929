import { createProblem } from "../../theory/create-problem.js";
import type { Problem } from "../../theory/problem.js";
import { LineIndex } from "../line-index.js";
import type { TextNode } from "./text-node.js";

/** How many are told; who has more repairs these first. */
const REPORTED = 100;

/** Lists the keys of a text that their map already has, each with the line on which it stands first. */
export function listRepeatedKeys(root: TextNode, text: string): Problem[] {
  const problems: Problem[] = [];
  const lines = new LineIndex(text);
  const visit = ({ kind, children }: TextNode, path: readonly (string | number)[]) => {
    const seen = new Map<string, number>();
    for (const [i, { key, start, value }] of children.entries()) {
      if (problems.length >= REPORTED) return;
      const at = [...path, key ?? i];
      if (kind === "map" && key !== undefined) {
        const first = seen.get(key);
        if (first === undefined) seen.set(key, start);
        else {
          const position = lines.positionAt(start);
          const { line, column } = lines.positionAt(first);
          const reason = { name: "repeated-key", key, line, ...(line === position.line && { column }) } as const;
          problems.push(createProblem("duplicate-key", { path: at, reason, position }));
        }
      }
      visit(value, at);
    }
  };
  visit(root, []);
  return problems;
}
