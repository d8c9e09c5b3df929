import { WHOLE_THEORY } from "../schema/vocabulary.js";
import { findNearest } from "./nearest.js";
import type { ProblemList } from "./problem-list.js";
import { REFERENCES, type Reference, type Role } from "./references.js";
import { toLinkId } from "./to-link-id.js";
import { turnAround } from "./turn-around.js";

type Path = readonly (string | number)[];
type Loose = { readonly [key: string]: unknown };

/**
 * Finds what does not hold together in a document: unknown, duplicate and reserved ids, references to the wrong kind
 * of thing, links that lead nowhere or to themselves, strands within themselves.
 *
 * One pass, linear in the document. It passes over what has the wrong shape, so that a document with both kinds of
 * mistake has both reported.
 */
export function checkIntegrity(document: unknown, problems: ProblemList): void {
  const theory = toRecord(document);
  const assumptions = listAssumptions(theory);
  const names = collectNames(theory, assumptions, problems);
  // The path is made only for what is wrong: on a large theory that is most of the cost.
  const check = (reference: Reference, id: unknown, path: () => Path) => {
    if (typeof id === "string" && !isKnown(names, reference, id)) refuse(names, reference, id, path(), problems);
  };
  const checkAll = (reference: Reference, ids: unknown, path: () => Path) => {
    if (!Array.isArray(ids)) check(reference, ids, path);
    else for (const [i, id] of ids.entries()) check(reference, id, () => [...path(), i]);
  };
  for (const [register] of NODE_REGISTERS) {
    forEach(theory[register], (node, id) => {
      check("node.strand", node["strand"], () => [register, id, "strand"]);
      checkAll("node.actors", node["actors"], () => [register, id, "actors"]);
      checkAll("node.places", node["places"], () => [register, id, "places"]);
      checkAll("outcome.indicators", node["indicators"], () => [register, id, "indicators"]);
    });
  }
  forEach(theory["links"], (link, _, i) => {
    check("link.from", link["from"], () => ["links", i, "from"]);
    check("link.to", link["to"], () => ["links", i, "to"]);
  });
  for (const { assumption, path } of assumptions) checkAll("assumption.on", assumption["on"], () => [...path, "on"]);
  forEach(theory["evidence"], (evidence, id) => {
    check("evidence.on", evidence["on"], () => ["evidence", id, "on"]);
    check("evidence.source", evidence["source"], () => ["evidence", id, "source"]);
    checkProcessTracing(evidence, ["evidence", id], problems);
  });
  forEach(theory["reviews"], (review, _, i) => {
    check("review.assumption", review["assumption"], () => ["reviews", i, "assumption"]);
    if (review["override"] !== undefined && review["note"] === undefined) {
      problems.add("missing-key", ["reviews", i, "note"], { name: "override-without-note" });
    }
  });
  forEach(theory["rewordings"], (rewording, _, i) => {
    check("rewording.on", rewording["on"], () => ["rewordings", i, "on"]);
  });
  forEach(theory["indicators"], (indicator, id) => {
    for (const { measurement, path } of measurementsOf(indicator, ["indicators", id])) {
      check("measurement.place", measurement["place"], () => [...path, "place"]);
      check("measurement.source", measurement["source"], () => [...path, "source"]);
    }
  });
  checkStrands(theory, check, problems);
}

/** Every id by its role: one map for the shared space, the registers as they are. */
interface Names {
  readonly shared: Map<string, Role>;
  /** The links with an end that is not there or of the wrong kind, by id. */
  readonly broken: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
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

function collectNames(theory: Loose, assumptions: readonly Located[], problems: ProblemList): Names {
  const shared = new Map<string, Role>();
  const claim = (id: string, role: Role, path: () => Path) => {
    const earlier = shared.get(id);
    if (id === WHOLE_THEORY) {
      problems.add("reserved-id", path(), { name: "reserved-for-whole", id });
    } else if (earlier !== undefined) {
      problems.add("duplicate-id", path(), { name: "taken-by", id, role: earlier });
    } else shared.set(id, role);
    refuseInherited(id, path, problems);
  };
  for (const [register, role] of NODE_REGISTERS) {
    forEach(theory[register], (_, id) => claim(id, role, () => [register, id]));
  }
  for (const { id, path } of assumptions) claim(id, "assumption", () => path);
  forEach(theory["evidence"], (_, id) => claim(id, "evidence", () => ["evidence", id]));
  for (const register of REGISTERS) {
    forEach(theory[register], (_, id) => refuseInherited(id, () => [register, id], problems));
  }
  const broken = claimLinks(theory, shared, problems);
  const registers = {
    strand: toRecord(theory["strands"]),
    source: toRecord(theory["sources"]),
    indicator: toRecord(theory["indicators"]),
    actor: toRecord(theory["actors"]),
    place: toRecord(theory["places"]),
  };
  let found: ReadonlySet<string> | undefined;
  const mended = () => {
    found ??= listMended(shared, broken);
    return found;
  };
  return { shared, broken, mended, registers };
}

function claimLinks(theory: Loose, shared: Map<string, Role>, problems: ProblemList): Names["broken"] {
  const broken = new Map<string, { readonly from: string; readonly to: string }>();
  forEach(theory["links"], ({ from, to }, _, i) => {
    if (typeof from !== "string" || typeof to !== "string") return;
    const id = `${from}->${to}`;
    if (from === to) {
      problems.add("self-link", ["links", i], { name: "self-link", id: from });
    } else if (shared.has(id)) {
      problems.add("duplicate-link", ["links", i], { name: "repeated-link", link: id });
    } else {
      shared.set(id, "link");
      if (!isEnd(shared, "link.from", from) || !isEnd(shared, "link.to", to)) broken.set(id, { from, to });
    }
  });
  return broken;
}

function isEnd(shared: ReadonlyMap<string, Role>, end: "link.from" | "link.to", id: string): boolean {
  const role = shared.get(id);
  return role !== undefined && (REFERENCES[end] as readonly Role[]).includes(role);
}

/** Ids that every plain object seems to have would be found where nobody put them. */
function refuseInherited(id: string, path: () => Path, problems: ProblemList): void {
  if (id in Object.prototype) {
    problems.add("reserved-id", path(), { name: "reserved-word", id });
  }
}

function isKnown({ shared, registers }: Names, reference: Reference, id: string): boolean {
  const roles: readonly Role[] = REFERENCES[reference];
  const register = registerFor(registers, roles);
  if (register !== undefined) return Object.hasOwn(register, id);
  const role = shared.get(id);
  return role === undefined ? reference === "assumption.on" && id === WHOLE_THEORY : roles.includes(role);
}

function registerFor(registers: Names["registers"], [role]: readonly Role[]): Loose | undefined {
  return role === undefined ? undefined : registers[role];
}

/** References that are one id or a list of them. */
const TAKES_LISTS: ReadonlySet<Reference> = new Set([
  "assumption.on",
  "node.actors",
  "node.places",
  "outcome.indicators",
]);

function refuse(
  { shared, broken, mended, registers }: Names,
  reference: Reference,
  id: string,
  path: Path,
  problems: ProblemList,
): void {
  const roles: readonly Role[] = REFERENCES[reference];
  const register = registerFor(registers, roles);
  const found = shared.get(id);
  if (register === undefined && found !== undefined) {
    problems.add("wrong-kind", path, { name: "id-of-other", id, role: found, roles });
    return;
  }
  const parts = id.split(",").map((part) => part.trim());
  const isKnown = (part: string) => (register === undefined ? shared.has(part) : Object.hasOwn(register, part));
  if (TAKES_LISTS.has(reference) && parts.length > 1 && parts.every(isKnown)) {
    problems.add("unknown-id", path, { name: "text-for-list", text: id, parts });
    return;
  }
  const word = roles.includes("link") ? toLinkId(id) : id;
  if (roles.includes("link") && mended().has(word)) return;
  const candidates = () => (register !== undefined ? Object.keys(register) : idsOf(shared, roles, broken));
  const link = roles.includes("link") && !isLink(shared, broken, word) ? turnAround(id) : undefined;
  if (link !== undefined && isLink(shared, broken, link)) {
    problems.add("unknown-id", path, { name: "other-way", id, link, roles }, { word: link, candidates });
    return;
  }
  problems.add("unknown-id", path, { name: "not-id-of", id, roles }, { word, candidates });
}

const isLink = (shared: Names["shared"], broken: Names["broken"], id: string) =>
  shared.get(id) === "link" && !broken.has(id);

/** The ids that would do; a link that is itself broken is no help. */
function* idsOf(shared: ReadonlyMap<string, Role>, roles: readonly Role[], broken: Names["broken"]): Generator<string> {
  for (const [id, role] of shared) if (roles.includes(role) && !broken.has(id)) yield id;
}

/** How many broken links are looked at for what follows from them; for each the nearest ids are sought. */
const FOLLOWED = 25;

/**
 * The ids that broken links have when their ends are what was most likely meant. What refers to one of them is right: the
 * link is the mistake, and that has been told.
 */
function listMended(shared: ReadonlyMap<string, Role>, broken: Names["broken"]): Set<string> {
  const mend = (end: "link.from" | "link.to", given: string) =>
    isEnd(shared, end, given) ? given : findNearest(given, idsOf(shared, REFERENCES[end], broken));
  const first = [...broken.values()].slice(0, FOLLOWED);
  return new Set(first.map(({ from, to }) => `${mend("link.from", from)}->${mend("link.to", to)}`));
}

/** A passed test speaks for the claim and a failed one against it; only a failed smoking gun may say nothing. */
function checkProcessTracing(evidence: Loose, path: Path, problems: ProblemList): void {
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

function checkStrands(
  theory: Loose,
  check: (reference: Reference, id: unknown, path: () => Path) => void,
  problems: ProblemList,
): void {
  const strands = toRecord(theory["strands"]);
  const settled = new Set<string>();
  forEach(strands, (strand, start) => {
    check("strand.partOf", strand["partOf"], () => ["strands", start, "partOf"]);
    const trail = new Set<string>();
    let id: unknown = start;
    while (typeof id === "string" && Object.hasOwn(strands, id) && !settled.has(id)) {
      if (trail.has(id)) {
        problems.add("ring", ["strands", id, "partOf"], { name: "strand-in-itself", strand: id });
        break;
      }
      trail.add(id);
      id = toRecord(strands[id])["partOf"];
    }
    for (const seen of trail) settled.add(seen);
  });
}

/** How deep parts may nest: a bound far beyond use, which keeps every later walk safe from stack overflow. */
export const MAX_DEPTH = 50;

interface Located {
  readonly id: string;
  readonly assumption: Loose;
  readonly path: Path;
}

/** Every assumption and part of a document, a whole before its parts, down to {@link MAX_DEPTH}. */
function listAssumptions(theory: Loose): Located[] {
  const found: Located[] = [];
  const collect = (register: unknown, path: Path) => {
    forEach(register, (assumption, id) => {
      const at = [...path, id];
      found.push({ id, assumption, path: at });
      if (at.length <= 2 * MAX_DEPTH) collect(assumption["parts"], [...at, "parts"]);
    });
  };
  collect(theory["assumptions"], ["assumptions"]);
  return found;
}

function* measurementsOf(indicator: Loose, path: Path): Generator<{ measurement: Loose; path: Path }> {
  if (indicator["baseline"] !== undefined) {
    yield { measurement: toRecord(indicator["baseline"]), path: [...path, "baseline"] };
  }
  for (const key of ["targets", "actuals"]) {
    const list = indicator[key];
    if (!Array.isArray(list)) continue;
    for (const [i, item] of list.entries()) yield { measurement: toRecord(item), path: [...path, key, i] };
  }
}

function toRecord(value: unknown): Loose {
  // A plain reading of data whose shape is not yet known; every value is looked at before it is used.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** Visits the entries of a record or the items of a list, whichever it is; of anything else, nothing. */
function forEach(value: unknown, visit: (item: Loose, key: string, index: number) => void): void {
  if (Array.isArray(value)) value.forEach((item, i) => void visit(toRecord(item), String(i), i));
  else for (const key of Object.keys(toRecord(value))) visit(toRecord((value as Loose)[key]), key, 0);
}
