import type { Draft } from "immer";
import type { Assumption } from "../../schema/assumption.js";
import type { TheoryDocument } from "../../schema/theory-document.js";
import { createProblem } from "../create-problem.js";
import { InvalidTheoryError } from "../errors.js";
import { listAssumptions } from "../list-assumptions.js";
import type { ProblemReason } from "../problem-reason.js";
import { quote } from "../quote.js";
import type { Theory, TheoryIds } from "../theory.js";
import { editTheory } from "./edit-theory.js";
import { findRegister, type IdIn, type Register, type UntypedRegister } from "./find-register.js";
import { requireId } from "./require-id.js";
import { restamp } from "./restamp.js";

/** The ids of a theory once one of them has another name, those of links along with their ends. */
export type WithRenamed<Ids extends TheoryIds, From extends string, To extends string> = {
  readonly [Role in keyof Ids]: Ids[Role] extends string ? RenamedId<Ids[Role], From, To> : Ids[Role];
};

type RenamedId<Id extends string, From extends string, To extends string> = string extends Id
  ? Id
  : Id extends From
    ? To
    : Id extends `${infer Start}->${infer End}`
      ? `${Start extends From ? To : Start}->${End extends From ? To : End}`
      : Id;

/**
 * Gives an element another id, everywhere: where it is defined, in every link, assumption, piece of evidence, review and
 * waiver that names it, and in the ids of links that lead from or to it. Its place among the others stays.
 *
 * Nothing else changes: verdicts and flags stay as they were, and what was attached or reviewed does not become suspect,
 * as a name means nothing. A link has no id of its own; rename its ends. Returns a new theory and leaves the given one as
 * it is. Where it has literal ids, those of strands, indicators, actors, places and principles are not among them: name
 * their register. Costs a check of the whole theory, linear in its size, or two where it holds fingerprints.
 *
 * @throws {UnknownIdError} when there is no such element
 * @throws {RangeError} when several registers have the id (a source and a piece of evidence may share one) and none is named,
 * or it is that of a link
 * @throws {TypeError} when the new id is no text
 * @throws {InvalidTheoryError} when the new id is taken, reserved or no id
 * @example
 * const renamed = renameId(handwashing, "washing", "washes");
 * [renamed.outcomes?.washes?.title, renamed.assumptions?.["lunch-long-enough"]?.on]
 * // => ["Pupils wash their hands with soap", "soap-at-hand->washes"]
 */
export function renameId<
  Ids extends TheoryIds,
  const From extends IdIn<Ids, Named>,
  const To extends string,
  Named extends Register | undefined = undefined,
>(
  theory: Theory<Ids>,
  from: From,
  to: To,
  options: { readonly register?: Named | undefined } = {},
): Theory<Named extends UntypedRegister ? Ids : WithRenamed<Ids, From, To>> {
  requireId(to);
  refuseLink(theory, from);
  const register = findRegister(theory, from, options.register);
  refuseTaken(theory, register, to);
  const renamed = editTheory(theory, (draft) => RENAMES[register](draft, createRenaming(from, to)));
  // Only these are in what a fingerprint can be of: a claim's own id, or an end of it.
  const { target } = createRenaming(from, to);
  const isOfClaims = NODES_AND_CLAIMS.has(register);
  const result = restamp(theory, renamed, (id) => (isOfClaims ? target(id) : id));
  // Every id is that of before, but for this one and the links at it.
  return result as Theory as ReturnType<typeof renameId<Ids, From, To, Named>>;
}

/** What its id is made of has a name that can be changed. */
function refuseLink(theory: TheoryDocument, id: string): void {
  const link = theory.links?.find(({ from, to }) => `${from}->${to}` === id);
  if (link === undefined) return;
  const ends = `${quote(link.from)} or ${quote(link.to)}`;
  throw new RangeError(`${quote(id)} is a link, which has no id of its own; rename an end of it: ${ends}.`);
}

const NODES_AND_CLAIMS: ReadonlySet<Register> = new Set(["interventions", "outcomes", "factors", "assumptions"]);

/** An id taken in the same register would swallow the other; any other is found by the check. */
function refuseTaken(theory: TheoryDocument, register: Register, to: string): void {
  const ids =
    register === "assumptions" ? listAssumptions(theory).map(({ id }) => id) : Object.keys(theory[register] ?? {});
  const isGroup = register === "sources" && Object.values(theory.evidence ?? {}).some(({ group }) => group === to);
  if (!ids.includes(to) && !isGroup) return;
  const reason: ProblemReason = ids.includes(to)
    ? { name: "taken-in", id: to, register }
    : { name: "taken-by-group", id: to };
  throw new InvalidTheoryError([createProblem("duplicate-id", { path: [register, to], reason })]);
}

type DraftDocument = Draft<TheoryDocument>;

interface Renaming {
  /** An id of the element's own kind. */
  readonly id: (id: string) => string;
  /** A target: an id, or a link with the id at an end. */
  readonly target: (target: string) => string;
}

function createRenaming(from: string, to: string): Renaming {
  const id = (given: string) => (given === from ? to : given);
  return { id, target: (target) => target.split("->").map(id).join("->") };
}

const RENAMES: { readonly [R in Register]: (draft: DraftDocument, renaming: Renaming) => void } = {
  interventions: /* @__PURE__ */ renameNode("interventions"),
  outcomes: /* @__PURE__ */ renameNode("outcomes"),
  factors: /* @__PURE__ */ renameNode("factors"),
  assumptions: (draft, { id, target }) => {
    draft.assumptions = renameParts(draft.assumptions, id);
    renameClaims(draft, target);
  },
  evidence: (draft, { id, target }) => {
    draft.evidence = renameKeys(draft.evidence, id);
    renameClaims(draft, target);
  },
  strands: (draft, { id }) => {
    draft.strands = renameKeys(draft.strands, id);
    for (const element of [...listNodes(draft), ...Object.values(draft.strands)]) {
      if ("strand" in element && element.strand !== undefined) element.strand = id(element.strand);
      if ("partOf" in element && element.partOf !== undefined) element.partOf = id(element.partOf);
    }
  },
  sources: (draft, { id }) => {
    draft.sources = renameKeys(draft.sources, id);
    for (const item of Object.values(draft.evidence ?? {})) {
      if (item.source !== undefined) item.source = id(item.source);
      // Items of a source are a group by its name, and others can have joined it.
      if (item.group !== undefined) item.group = id(item.group);
    }
    for (const measurement of listMeasurements(draft)) {
      if (measurement.source !== undefined) measurement.source = id(measurement.source);
    }
  },
  indicators: (draft, { id }) => {
    draft.indicators = renameKeys(draft.indicators, id);
    for (const outcome of Object.values(draft.outcomes ?? {})) {
      if (outcome.indicators !== undefined) outcome.indicators = outcome.indicators.map(id);
    }
  },
  actors: (draft, { id }) => {
    draft.actors = renameKeys(draft.actors, id);
    for (const node of listNodes(draft)) if (node.actors !== undefined) node.actors = node.actors.map(id);
  },
  places: (draft, { id }) => {
    draft.places = renameKeys(draft.places, id);
    for (const node of listNodes(draft)) if (node.places !== undefined) node.places = node.places.map(id);
    for (const measurement of listMeasurements(draft)) {
      if (measurement.place !== undefined) measurement.place = id(measurement.place);
    }
  },
  principles: (draft, { id }) => {
    draft.principles = renameKeys(draft.principles, id);
  },
};

function renameNode(register: "interventions" | "outcomes" | "factors") {
  return (draft: DraftDocument, { id, target }: Renaming) => {
    draft[register] = renameKeys<never>(draft[register] as never, id);
    for (const link of draft.links ?? []) {
      link.from = id(link.from);
      link.to = id(link.to);
    }
    renameTargets(draft.assumptions, target);
    renameClaims(draft, target);
  };
}

/** What names an assumption, a link or an element of any kind. */
function renameClaims(draft: DraftDocument, target: (id: string) => string): void {
  for (const item of Object.values(draft.evidence ?? {})) item.on = target(item.on);
  for (const entry of draft.reviews ?? []) entry.assumption = target(entry.assumption);
  for (const entry of draft.rewordings ?? []) entry.on = target(entry.on);
  for (const waiver of draft.waivers ?? []) if (waiver.on !== undefined) waiver.on = target(waiver.on);
}

function renameTargets(
  assumptions: { [id: string]: Draft<Assumption> } | undefined,
  target: (id: string) => string,
): void {
  for (const assumption of Object.values(assumptions ?? {})) {
    const { on } = assumption;
    if (on !== undefined) assumption.on = typeof on === "string" ? target(on) : on.map(target);
    renameTargets(assumption.parts, target);
  }
}

function renameParts(
  register: { [id: string]: Draft<Assumption> } | undefined,
  rename: (id: string) => string,
): { [id: string]: Draft<Assumption> } {
  for (const assumption of Object.values(register ?? {})) {
    if (assumption.parts !== undefined) assumption.parts = renameParts(assumption.parts, rename);
  }
  return renameKeys(register, rename);
}

function renameKeys<T>(register: { [id: string]: T } | undefined, rename: (id: string) => string): { [id: string]: T } {
  return Object.fromEntries(Object.entries(register ?? {}).map(([id, entry]) => [rename(id), entry]));
}

function listNodes({ interventions = {}, outcomes = {}, factors = {} }: DraftDocument) {
  return [...Object.values(interventions), ...Object.values(outcomes), ...Object.values(factors)];
}

function listMeasurements({ indicators = {} }: DraftDocument) {
  return Object.values(indicators).flatMap(({ baseline, targets = [], actuals = [] }) => [
    ...(baseline === undefined ? [] : [baseline]),
    ...targets,
    ...actuals,
  ]);
}
