import { createProblem } from "../../theory/create-problem.js";
import { listPatches, type Patch } from "../../theory/edit/list-patches.js";
import type { ParseResult } from "../../theory/parse.js";
import type { Problem, ProblemCode } from "../../theory/problem.js";
import type { Theory } from "../../theory/theory.js";
import { LineIndex } from "../line-index.js";
import { applySplices, type Splice } from "./splice.js";
import { findNode, type TextNode } from "./text-node.js";

/** Why a text was left alone: it is no theory, or the edit cannot be put into it in place. */
export type EditProblem = Omit<Problem, "code"> & { readonly code: ProblemCode | "not-in-place" };

/** What came of changing a theory within its text: the new text and what it says, or why the text was left alone. */
export type EditResult =
  | { readonly ok: true; readonly text: string; readonly theory: Theory }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/** What is added to the end of a map, under a key, or of a list. */
export interface Entry {
  readonly key?: string;
  readonly value: unknown;
}

/** The list or map that something is added to, and the values around it. */
export interface Place {
  readonly root: TextNode;
  readonly node: TextNode;
  /** What holds it. */
  readonly parent?: TextNode;
}

/** A notation whose texts can be changed in place. Texts have no byte order mark here. */
export interface Notation {
  readonly read: (text: string) => ParseResult;
  readonly outline: (text: string) => TextNode;
  /** Adds to the end of a list or a map. */
  readonly append: (text: string, place: Place, entries: readonly Entry[]) => readonly Splice[];
  /** Puts another value in the place of a single one. */
  readonly replace: (text: string, node: TextNode, value: unknown) => readonly Splice[];
}

const MARK = "\uFEFF";

/** Carries out an edit of a theory in the text that it was read from, by changing as little of the text as can be. */
export function editText(text: string, edit: (theory: Theory) => Theory, notation: Notation): EditResult {
  const before = notation.read(text);
  if (!before.ok) return before;
  const after = edit(before.theory);
  const patches = listPatches(before.theory, after);
  const mark = text.startsWith(MARK) ? MARK : "";
  const body = text.slice(mark.length);
  const root = notation.outline(body);
  const refused = patches.find((patch) => !isInPlace(patch, root));
  if (refused !== undefined) return refuse(refused, root, body);
  const splices = [...groupAdded(patches)].flatMap(([parent, entries]) => {
    const place = findNode(root, JSON.parse(parent));
    return place === undefined ? [] : notation.append(body, { root, ...place }, entries);
  });
  for (const { op, path, value } of patches) {
    const found = op === "replace" ? findNode(root, path) : undefined;
    if (found !== undefined) splices.push(...notation.replace(body, found.node, value));
  }
  const edited = mark + applySplices(body, splices);
  // Whatever the layout of the text was: what it says now is what the edit made of the theory, or nothing is changed.
  const again = notation.read(edited);
  if (again.ok && JSON.stringify(again.theory) === JSON.stringify(after)) {
    return { ok: true, text: edited, theory: again.theory };
  }
  const reason = { name: "layout-in-the-way" } as const;
  return { ok: false, problems: [createProblem("not-in-place", { path: patches[0]?.path ?? [], reason })] };
}

/** Additions, and single values in the place of others, leave all else where it was. */
function isInPlace({ op, path }: Patch, root: TextNode): boolean {
  if (op === "remove") return false;
  const found = findNode(root, op === "add" ? path.slice(0, -1) : path);
  return found !== undefined && (found.node.kind === "value") === (op === "replace");
}

/** What is added, by the path of the map or list that it is added to. */
function groupAdded(patches: readonly Patch[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const { op, path, value } of patches) {
    if (op !== "add") continue;
    const parent = JSON.stringify(path.slice(0, -1));
    const key = path.at(-1);
    const entries = groups.get(parent) ?? [];
    entries.push({ value, ...(typeof key === "string" && { key }) });
    groups.set(parent, entries);
  }
  return groups;
}

function refuse({ op, path }: Patch, root: TextNode, text: string): EditResult {
  const reason = { name: op === "remove" ? "takes-away" : "replaces-more" } as const;
  const at = findNode(root, path);
  const position = at && new LineIndex(text).positionAt(at.child?.start ?? at.node.start);
  return { ok: false, problems: [createProblem("not-in-place", { path, reason, position })] };
}
