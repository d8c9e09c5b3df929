import { COLLECTIONS, listDeepFields, type PartWithFields, spaceOf } from "../schema/fields.js";
import type { Assumption, TheoryDocument } from "../schema/generated/types.js";
import { WHOLE_THEORY } from "../schema/vocabulary.js";
import { createCache } from "./cache.js";
import { type Elements, UNKNOWN } from "./elements.js";
import { LinkTable } from "./link-table.js";
import { type ListedAssumption, readTargets } from "./list-assumptions.js";
import { findNearest } from "./nearest.js";
import type { ProblemList } from "./problem-list.js";
import type { Role } from "./references.js";
import { toLinkId } from "./to-link-id.js";
import { turnAround } from "./turn-around.js";

type Path = readonly (string | number)[];
type Loose = { readonly [key: string]: unknown };

/**
 * Finds what does not hold together in a document: unknown, duplicate and reserved ids, references to the wrong kind
 * of thing, links that lead nowhere or to themselves, strands within themselves.
 *
 * One pass, linear in the document. It passes over what has the wrong shape, so that a document with both kinds of
 * mistake has both reported. Returns what was looked up on the way, which is whole where there are no problems.
 */
export function checkIntegrity(document: unknown, problems: ProblemTaker): Elements {
  const theory = toRecord(document);
  const names = collectNames(theory, problems);
  // The path is made only for what is wrong: on a large theory that is most of the cost.
  const check = (reference: Reference, id: unknown, path: () => Path): number => {
    if (typeof id !== "string") return UNKNOWN;
    const number = reference.isInRegister ? UNKNOWN : findNumber(names, id);
    if (!isKnown(names, reference, id, number)) refuse(names, reference, id, path(), problems);
    return number;
  };
  const checkAll = (references: readonly Reference[], element: Loose, path: () => Path) => {
    for (const reference of references) {
      const value = element[reference.path[0]!];
      if (value !== undefined) checkAt(reference, value, 1, () => [...path(), reference.path[0]!]);
    }
  };
  const checkAt = (reference: Reference, value: unknown, depth: number, path: () => Path): void => {
    const key = reference.path[depth];
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) checkAt(reference, item, depth, () => [...path(), i]);
    } else if (key === undefined) check(reference, value, path);
    else checkAt(reference, toRecord(value)[key], depth + 1, () => [...path(), key]);
  };
  const checkRegister = (key: string) => {
    const references = REFERENCES.get(key) ?? [];
    if (references.length > 0)
      forEach(theory[key], (element, id, i) =>
        checkAll(references, element, () => [key, Array.isArray(theory[key]) ? i : id]),
      );
  };
  for (const [register] of NODE_REGISTERS) checkRegister(register);
  for (const [i, { from, to }] of names.loose) {
    check(LINK_FROM, from, () => ["links", i, "from"]);
    check(LINK_TO, to, () => ["links", i, "to"]);
  }
  checkRegister("links");
  const targets = checkTargets(names, check);
  const ofAssumptions = REFERENCES.get("assumptions") ?? [];
  if (ofAssumptions.length > 0) {
    for (const [i, { assumption }] of names.assumptions.entries()) {
      checkAll(ofAssumptions, assumption as unknown as Loose, () => pathTo(names.assumptions, names.wholes, i));
    }
  }
  const claims = new Int32Array(names.evidence.length);
  const ofEvidence = REFERENCES.get("evidence") ?? [];
  let item = 0;
  forEach(theory["evidence"], (evidence, id) => {
    claims[item++] = check(EVIDENCE_ON, evidence["on"], () => ["evidence", id, "on"]);
    checkAll(ofEvidence, evidence, () => ["evidence", id]);
    if (evidence["processTracing"] !== undefined) checkProcessTracing(evidence, ["evidence", id], problems);
  });
  forEach(theory["reviews"], (review, _, i) => {
    if (review["override"] !== undefined && review["note"] === undefined) {
      problems.add("missing-key", ["reviews", i, "note"], { name: "override-without-note" });
    }
  });
  for (const { key } of COLLECTIONS) if (!CHECKED_BEFORE.has(key)) checkRegister(key);
  checkStrands(theory, problems);
  const { nodes, firstOutcome, firstFactor, assumptions, wholes, firstLink, from, to } = names;
  return { nodes, firstOutcome, firstFactor, assumptions, wholes, ...targets, claims, firstLink, from, to };
}

/** What takes problems. */
type ProblemTaker = Pick<ProblemList, "add">;

/** For a theory that was checked: a list of problems would bring all their texts to a page that only asks questions. */
const UNTOLD: ProblemTaker = { add: () => undefined };

/** Returns the elements of a theory: those that its check left, or else found anew. Linear. */
export function getElements(theory: TheoryDocument): Elements {
  return elementsOf(theory);
}

/** Keeps the elements of a theory as long as the theory is, for the questions that mostly come after its check. */
export function keepElements(theory: TheoryDocument, elements: Elements): void {
  elementsOf.keep(theory, elements);
}

const elementsOf = /* @__PURE__ */ createCache((theory: TheoryDocument) => checkIntegrity(theory, UNTOLD));

/** A field that holds ids, and what they may be of. */
interface Reference {
  readonly path: readonly string[];
  readonly roles: readonly Role[];
  /** Whether it may name the whole theory as well. */
  readonly takesWhole: boolean;
  readonly takesList: boolean;
  /** Whether what it names stands in a register of its own, and so has no number. */
  readonly isInRegister: boolean;
}

function listReferences(part: PartWithFields): Reference[] {
  return listDeepFields(part).flatMap(({ path, refersTo, mayDangle, many, value }) => {
    if (refersTo === undefined || mayDangle) return [];
    return {
      path,
      roles: refersTo.filter((role) => role !== "theory"),
      takesWhole: refersTo.includes("theory"),
      takesList: many === "list" || value === "Target",
      isInRegister: refersTo.every((role) => spaceOf(role) !== "shared"),
    };
  });
}

function referenceAt(part: PartWithFields, key: string): Reference {
  return listReferences(part).find(({ path }) => path[0] === key) as Reference;
}

// These are checked by themselves, for the numbers of what they name.
const LINK_FROM = /* @__PURE__ */ referenceAt("Link", "from");
const LINK_TO = /* @__PURE__ */ referenceAt("Link", "to");
const ASSUMPTION_ON = /* @__PURE__ */ referenceAt("Assumption", "on");
const EVIDENCE_ON = /* @__PURE__ */ referenceAt("Evidence", "on");

const isNumbered = (key: string, field: string | undefined) =>
  (key === "links" && (field === "from" || field === "to")) ||
  ((key === "assumptions" || key === "evidence") && field === "on");

/** The other references of each register and list. */
const REFERENCES: ReadonlyMap<string, readonly Reference[]> = /* @__PURE__ */ groupReferences();

function groupReferences() {
  return new Map(
    COLLECTIONS.map(({ key, part }) => [
      key,
      listReferences(part).filter(({ path: [field] }) => !isNumbered(key, field)),
    ]),
  );
}

const CHECKED_BEFORE = new Set(["interventions", "outcomes", "factors", "links", "assumptions", "evidence"]);

type Check = (reference: Reference, id: unknown, path: () => Path) => number;

/** Checks what the assumptions are on, and lists it by number; a part that does not say has that of its whole. */
function checkTargets(names: Names, check: Check) {
  const { assumptions, wholes, firstLink } = names;
  const { length } = names.nodes;
  const onNodes: (readonly number[])[] = [];
  const onLinks: (readonly number[])[] = [];
  const isOnTheory = new Set<number>();
  for (let i = 0; i < assumptions.length; i++) {
    // Of a document that has not the right shape it can be anything.
    const on: unknown = assumptions[i]!.assumption.on;
    const whole = wholes[i]!;
    if (on === undefined && whole >= 0) {
      onNodes.push(onNodes[whole]!);
      onLinks.push(onLinks[whole]!);
      if (isOnTheory.has(whole)) isOnTheory.add(i);
      continue;
    }
    const only: unknown = Array.isArray(on) && on.length === 1 ? on[0] : on;
    const number = typeof only === "string" ? findNumber(names, only) : UNKNOWN;
    // Most are on one thing, which is there.
    if (number !== UNKNOWN && isKnown(names, ASSUMPTION_ON, only as string, number)) {
      onNodes.push(number < length ? [number] : NONE);
      onLinks.push(number < length ? NONE : [number - firstLink]);
      continue;
    }
    const given: readonly unknown[] = Array.isArray(on) ? on : [on];
    if (given.includes(WHOLE_THEORY)) isOnTheory.add(i);
    const path = () => [...pathTo(assumptions, wholes, i), "on"];
    const numbers = given.map((id, k) => check(ASSUMPTION_ON, id, () => (Array.isArray(on) ? [...path(), k] : path())));
    const each = [...new Set(numbers)];
    onNodes.push(each.filter((one) => one !== UNKNOWN && one < length));
    onLinks.push(each.filter((one) => one >= firstLink).map((one) => one - firstLink));
  }
  return { onNodes, onLinks, onTheory: [...isOnTheory] };
}

const NONE: readonly number[] = [];

/** Everything that has an id, by number: one map for the shared space but for links, and the registers as they are. */
interface Names
  extends Pick<Elements, "nodes" | "firstOutcome" | "firstFactor" | "assumptions" | "wholes" | "from" | "to"> {
  readonly evidence: readonly string[];
  readonly numbers: Map<string, number>;
  readonly firstLink: number;
  readonly links: LinkTable;
  /** The links that have an end that is not there or of the wrong kind, by their place. */
  readonly loose: readonly (readonly [place: number, link: Loose])[];
  /** Those of them that have ends at all, by id. */
  readonly broken: ReadonlyMap<string, { readonly from: string; readonly to: string; readonly place: number }>;
  /** What their ids would be if they were mended; found when it is first asked for. */
  readonly mended: () => ReadonlySet<string>;
  readonly registers: { readonly [R in Role]?: Loose };
}

const NODE_REGISTERS = [
  ["interventions", "intervention"],
  ["outcomes", "outcome"],
  ["factors", "factor"],
] as const;

const REGISTERS = ["strands", "sources", "indicators", "actors", "places", "principles"] as const;

function collectNames(theory: Loose, problems: ProblemTaker): Names {
  const numbers = new Map<string, number>();
  const nodes: string[] = [];
  const evidence: string[] = [];
  const firsts: number[] = [];
  const { assumptions, wholes } = listAssumptions(theory);
  for (const [register] of NODE_REGISTERS) {
    firsts.push(nodes.length);
    for (const id of keysOf(theory[register])) nodes.push(id);
  }
  for (const id of keysOf(theory["evidence"])) evidence.push(id);
  const ids = { nodes, assumptions, wholes, evidence };
  // Only where two ids are one, or one is reserved, is it told which: to ask of each whether it is taken costs as much again.
  if (!claimAll(numbers, ids)) claimEach(numbers, ids, firsts, problems);
  for (const register of REGISTERS) {
    for (const id of keysOf(theory[register])) refuseInherited(id, [register, id], problems);
  }
  const [, firstOutcome = 0, firstFactor = 0] = firsts;
  const firstLink = nodes.length + assumptions.length + evidence.length;
  const claimed = claimLinks(theory, { numbers, nodes, firstOutcome, firstFactor }, problems);
  const registers = {
    strand: toRecord(theory["strands"]),
    source: toRecord(theory["sources"]),
    indicator: toRecord(theory["indicators"]),
    actor: toRecord(theory["actors"]),
    place: toRecord(theory["places"]),
  };
  let found: ReadonlySet<string> | undefined;
  const mended = () => {
    found ??= listMended(names);
    return found;
  };
  const shared = { numbers, nodes, firstOutcome, firstFactor, assumptions, wholes, evidence, firstLink };
  const names: Names = { ...shared, ...claimed, mended, registers };
  return names;
}

type SharedIds = Pick<Names, "nodes" | "assumptions" | "wholes" | "evidence">;

/** Gives each id its number. Returns whether every id is one that can be had, and had once. */
function claimAll(numbers: Map<string, number>, { nodes, assumptions, evidence }: SharedIds): boolean {
  let number = 0;
  for (const id of nodes) numbers.set(id, number++);
  for (const { id } of assumptions) numbers.set(id, number++);
  for (const id of evidence) numbers.set(id, number++);
  const isReserved = [WHOLE_THEORY, ...Object.getOwnPropertyNames(Object.prototype)].some((id) => numbers.has(id));
  return numbers.size === number && !isReserved;
}

/** Gives each id its number, the first of those that are alike, and adds a problem for the others and for those that are reserved. */
function claimEach(
  numbers: Map<string, number>,
  { nodes, assumptions, wholes, evidence }: SharedIds,
  firsts: readonly number[],
  problems: ProblemTaker,
): void {
  numbers.clear();
  const roleAt = (number: number): Role => {
    if (number >= nodes.length) return number - nodes.length < assumptions.length ? "assumption" : "evidence";
    return NODE_REGISTERS[firsts.findLastIndex((first) => first <= number)]![1];
  };
  const claim = (id: string, number: number, path: () => Path) => {
    const earlier = numbers.get(id);
    if (id === WHOLE_THEORY) {
      problems.add("reserved-id", path(), { name: "reserved-for-whole", id });
    } else if (earlier !== undefined) {
      problems.add("duplicate-id", path(), { name: "taken-by", id, role: roleAt(earlier) });
    } else numbers.set(id, number);
    if (id in Object.prototype) refuseInherited(id, path(), problems);
  };
  for (const [node, id] of nodes.entries()) {
    claim(id, node, () => [NODE_REGISTERS[firsts.findLastIndex((first) => first <= node)]![0], id]);
  }
  for (const [i, { id }] of assumptions.entries()) claim(id, nodes.length + i, () => pathTo(assumptions, wholes, i));
  for (const [i, id] of evidence.entries()) {
    claim(id, nodes.length + assumptions.length + i, () => ["evidence", id]);
  }
}

function claimLinks(
  theory: Loose,
  names: Pick<Names, "numbers" | "nodes" | "firstOutcome" | "firstFactor">,
  problems: ProblemTaker,
): Pick<Names, "from" | "to" | "links" | "loose" | "broken"> {
  const { numbers, nodes, firstOutcome, firstFactor } = names;
  const given = Object.values(toList(theory["links"]));
  const from = new Int32Array(given.length).fill(UNKNOWN);
  const to = new Int32Array(given.length).fill(UNKNOWN);
  const links = new LinkTable(from, to);
  const loose: (readonly [number, Loose])[] = [];
  const broken = new Map<string, { readonly from: string; readonly to: string; readonly place: number }>();
  // Links mostly come with those from the same node, whose number need not be looked up again.
  let last: unknown;
  let lastNumber = UNKNOWN;
  for (let place = 0; place < given.length; place++) {
    const link = toRecord(given[place]);
    const { from: cause, to: effect } = link;
    if (cause !== last) {
      last = cause;
      const number = typeof cause === "string" ? numbers.get(cause) : undefined;
      lastNumber = number !== undefined && number < nodes.length ? number : UNKNOWN;
    }
    const number = typeof effect === "string" ? numbers.get(effect) : undefined;
    const target = number !== undefined && number < nodes.length ? number : UNKNOWN;
    from[place] = lastNumber;
    to[place] = target;
    const isWhole = lastNumber !== UNKNOWN && target >= firstOutcome && target < firstFactor;
    if (!isWhole) loose.push([place, link]);
    if (typeof cause !== "string" || typeof effect !== "string") continue;
    if (cause === effect) problems.add("self-link", ["links", place], { name: "self-link", id: cause });
    else if (isWhole ? !links.claim(place) : broken.has(`${cause}->${effect}`)) {
      problems.add("duplicate-link", ["links", place], { name: "repeated-link", link: `${cause}->${effect}` });
    } else if (!isWhole) broken.set(`${cause}->${effect}`, { from: cause, to: effect, place });
  }
  return { from, to, links, loose, broken };
}

/** Finds the number of an id in the shared space; {@link UNKNOWN} where there is none. */
function findNumber({ numbers, nodes, links, firstLink, broken }: Names, id: string): number {
  const number = numbers.get(id);
  if (number !== undefined) return number;
  const arrow = id.indexOf("->");
  if (arrow < 0) return UNKNOWN;
  const from = numbers.get(id.slice(0, arrow)) ?? UNKNOWN;
  const to = numbers.get(id.slice(arrow + 2)) ?? UNKNOWN;
  const areNodes = from !== UNKNOWN && from < nodes.length && to !== UNKNOWN && to < nodes.length;
  const place = (areNodes ? links.find(from, to) : undefined) ?? broken.get(id)?.place;
  return place === undefined ? UNKNOWN : firstLink + place;
}

function roleOf({ nodes, firstOutcome, firstFactor, assumptions, firstLink }: Names, number: number): Role | undefined {
  if (number === UNKNOWN) return undefined;
  if (number >= firstLink) return "link";
  if (number >= nodes.length) return number - nodes.length < assumptions.length ? "assumption" : "evidence";
  return number < firstOutcome ? "intervention" : number < firstFactor ? "outcome" : "factor";
}

function isEnd(names: Names, end: Reference, id: string): boolean {
  const role = roleOf(names, findNumber(names, id));
  return role !== undefined && end.roles.includes(role);
}

/** Ids that every plain object seems to have would be found where nobody put them. */
function refuseInherited(id: string, path: Path, problems: ProblemTaker): void {
  if (id in Object.prototype) {
    problems.add("reserved-id", path, { name: "reserved-word", id });
  }
}

function isKnown(names: Names, reference: Reference, id: string, number: number): boolean {
  const { roles } = reference;
  const register = registerFor(names.registers, roles);
  if (register !== undefined) return Object.hasOwn(register, id);
  const role = roleOf(names, number);
  return role === undefined ? reference.takesWhole && id === WHOLE_THEORY : roles.includes(role);
}

function registerFor(registers: Names["registers"], [role]: readonly Role[]): Loose | undefined {
  return role === undefined ? undefined : registers[role];
}

function refuse(names: Names, reference: Reference, id: string, path: Path, problems: ProblemTaker): void {
  const { roles } = reference;
  const register = registerFor(names.registers, roles);
  const found = roleOf(names, findNumber(names, id));
  if (register === undefined && found !== undefined) {
    problems.add("wrong-kind", path, { name: "id-of-other", id, role: found, roles });
    return;
  }
  const parts = id.split(",").map((part) => part.trim());
  const isThere = (part: string) =>
    register === undefined ? findNumber(names, part) !== UNKNOWN : Object.hasOwn(register, part);
  if (reference.takesList && parts.length > 1 && parts.every(isThere)) {
    problems.add("unknown-id", path, { name: "text-for-list", text: id, parts });
    return;
  }
  const word = roles.includes("link") ? toLinkId(id) : id;
  if (roles.includes("link") && names.mended().has(word)) return;
  const candidates = () => (register !== undefined ? Object.keys(register) : idsOf(names, roles));
  const link = roles.includes("link") && !isLink(names, word) ? turnAround(id) : undefined;
  if (link !== undefined && isLink(names, link)) {
    problems.add("unknown-id", path, { name: "other-way", id, link, roles }, { word: link, candidates });
    return;
  }
  problems.add("unknown-id", path, { name: "not-id-of", id, roles }, { word, candidates });
}

const isLink = (names: Names, id: string) => findNumber(names, id) >= names.firstLink && !names.broken.has(id);

/** The ids that would do; a link that is itself broken is no help. */
function* idsOf(names: Names, roles: readonly Role[]): Generator<string> {
  const { numbers, nodes, from, to, links } = names;
  for (const [id, number] of numbers) if (roles.includes(roleOf(names, number)!)) yield id;
  if (!roles.includes("link")) return;
  for (let link = 0; link < from.length; link++) {
    const [cause, effect] = [from[link]!, to[link]!];
    if (links.find(cause, effect) === link) yield `${nodes[cause]!}->${nodes[effect]!}`;
  }
}

/** How many broken links are looked at for what follows from them; for each the nearest ids are sought. */
const FOLLOWED = 25;

/**
 * The ids that broken links have when their ends are what was most likely meant. What refers to one of them is right: the
 * link is the mistake, and that has been told.
 */
function listMended(names: Names): Set<string> {
  const mend = (end: Reference, given: string) =>
    isEnd(names, end, given) ? given : findNearest(given, idsOf(names, end.roles));
  const first = [...names.broken.values()].slice(0, FOLLOWED);
  return new Set(first.map(({ from, to }) => `${mend(LINK_FROM, from)}->${mend(LINK_TO, to)}`));
}

/** A passed test speaks for the claim and a failed one against it; only a failed smoking gun may say nothing. */
function checkProcessTracing(evidence: Loose, path: Path, problems: ProblemTaker): void {
  const { test, result } = toRecord(evidence["processTracing"]);
  const stance = evidence["stance"];
  const fits =
    result === "passed"
      ? stance === "supports"
      : stance === "opposes" || (test === "smoking-gun" && stance === "inconclusive");
  if ((result !== "passed" && result !== "failed") || fits) return;
  problems.add("contradiction", [...path, "processTracing"], {
    name: "test-against-stance",
    result,
    test: String(test),
    stance: String(stance),
  });
}

function checkStrands(theory: Loose, problems: ProblemTaker): void {
  const strands = toRecord(theory["strands"]);
  /** How many strands each one is within. */
  const depths = new Map<string, number>();
  let isTooDeep = false;
  for (const start of Object.keys(strands)) {
    const trail = new Set<string>();
    let isRing = false;
    let id: unknown = start;
    while (typeof id === "string" && Object.hasOwn(strands, id) && !depths.has(id)) {
      if (trail.has(id)) {
        problems.add("ring", ["strands", id, "partOf"], { name: "strand-in-itself", strand: id });
        isRing = true;
        break;
      }
      trail.add(id);
      id = toRecord(strands[id])["partOf"];
    }
    let depth = depths.get(String(id)) ?? -1;
    for (const seen of [...trail].reverse()) {
      depth += 1;
      depths.set(seen, isRing ? 0 : depth);
      if (depth <= MAX_DEPTH || isTooDeep || isRing) continue;
      isTooDeep = true;
      problems.add("wrong-shape", ["strands", seen, "partOf"], { name: "strands-too-deep", most: MAX_DEPTH });
    }
  }
}

/** How deep parts of assumptions and strands may nest: a bound far beyond use, which keeps every later walk safe from stack overflow. */
export const MAX_DEPTH = 50;

/** Lists every assumption and part of a document, a whole before its parts, down to {@link MAX_DEPTH}. */
function listAssumptions(theory: Loose): Pick<Elements, "assumptions" | "wholes"> {
  const assumptions: ListedAssumption[] = [];
  const wholes: number[] = [];
  const collect = (register: unknown, whole: number, depth: number) => {
    const { id: partOf = null, on: inherited = NO_IDS } = assumptions[whole] ?? {};
    forEach(register, (assumption, id) => {
      const { on } = assumption;
      const targets = typeof on === "string" || Array.isArray(on) ? readTargets(on) : undefined;
      // Where the shape is another, there is a problem, and the list is not used.
      const listed = { id, assumption: assumption as unknown as Assumption, partOf, on: targets ?? inherited };
      const place = assumptions.push(listed) - 1;
      wholes.push(whole);
      if (assumption["parts"] !== undefined && depth < MAX_DEPTH) collect(assumption["parts"], place, depth + 1);
    });
  };
  collect(theory["assumptions"], UNKNOWN, 0);
  return { assumptions, wholes };
}

const NO_IDS: readonly string[] = [];

/** The path to an assumption in its document. */
function pathTo(assumptions: readonly ListedAssumption[], wholes: readonly number[], place: number): Path {
  const ids: string[] = [];
  for (let at = place; at >= 0; at = wholes[at]!) ids.unshift("parts", assumptions[at]!.id);
  return ["assumptions", ...ids.slice(1)];
}

function toRecord(value: unknown): Loose {
  // A plain reading of data whose shape is not yet known; every value is looked at before it is used.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** The items of a list or the values of a record, whichever it is; of anything else, nothing. */
function toList(value: unknown): object {
  return typeof value === "object" && value !== null ? value : [];
}

/** The keys of a record or the places in a list, whichever it is; of anything else, nothing. */
function keysOf(value: unknown): string[] {
  return Object.keys(toList(value));
}

/** Visits the entries of a record or the items of a list, whichever it is; of anything else, nothing. */
function forEach(value: unknown, visit: (item: Loose, key: string, index: number) => void): void {
  if (Array.isArray(value)) value.forEach((item, i) => void visit(toRecord(item), String(i), i));
  else for (const key of Object.keys(toRecord(value))) visit(toRecord((value as Loose)[key]), key, 0);
}
