import { WHOLE_THEORY } from "../schema/vocabulary.js";
import type { ProblemList } from "./problem-list.js";
import { formatRoles, REFERENCES, type Reference, ROLE_NAMES, type Role } from "./references.js";

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
  const names = collectNames(theory, problems);
  const check = (reference: Reference, id: unknown, path: Path) => checkReference(names, reference, id, path, problems);

  for (const [register, nodes] of nodeRegisters(theory)) {
    for (const [id, node] of entries(nodes)) {
      check("node.strand", node["strand"], [register, id, "strand"]);
      checkEach("node.actors", node["actors"], [register, id, "actors"], check);
      checkEach("node.places", node["places"], [register, id, "places"], check);
      checkEach("outcome.indicators", node["indicators"], [register, id, "indicators"], check);
    }
  }
  for (const [i, link] of list(theory["links"])) {
    check("link.from", link["from"], ["links", i, "from"]);
    check("link.to", link["to"], ["links", i, "to"]);
  }
  for (const { assumption, path } of assumptionsWithin(theory)) {
    if (Array.isArray(assumption["on"])) checkEach("assumption.on", assumption["on"], [...path, "on"], check);
    else check("assumption.on", assumption["on"], [...path, "on"]);
  }
  for (const [id, evidence] of entries(theory["evidence"])) {
    check("evidence.on", evidence["on"], ["evidence", id, "on"]);
    check("evidence.source", evidence["source"], ["evidence", id, "source"]);
    checkProcessTracing(evidence, ["evidence", id], problems);
  }
  for (const [i, review] of list(theory["reviews"])) {
    check("review.assumption", review["assumption"], ["reviews", i, "assumption"]);
  }
  for (const [id, indicator] of entries(theory["indicators"])) {
    for (const { measurement, path } of measurementsOf(indicator, ["indicators", id])) {
      check("measurement.place", measurement["place"], [...path, "place"]);
      check("measurement.source", measurement["source"], [...path, "source"]);
    }
  }
  checkStrands(theory, check, problems);
}

/** Every id by its role: one map for the shared space, the registers as they are. */
interface Names {
  readonly shared: Map<string, Role>;
  readonly registers: { readonly [R in Role]?: Loose };
}

function collectNames(theory: Loose, problems: ProblemList): Names {
  const shared = new Map<string, Role>();
  const claim = (id: string, role: Role, path: Path) => {
    const earlier = shared.get(id);
    if (id === WHOLE_THEORY) {
      problems.add(
        "reserved-id",
        path,
        `"${id}" is reserved: in \`on\` it stands for the whole theory. Use another id.`,
      );
    } else if (earlier !== undefined) {
      problems.add("duplicate-id", path, `${JSON.stringify(id)} is already the id of ${ROLE_NAMES[earlier]}.`);
    } else shared.set(id, role);
  };
  for (const [register, nodes, role] of nodeRegisters(theory)) {
    for (const id of Object.keys(toRecord(nodes))) claim(id, role, [register, id]);
  }
  for (const { id, path } of assumptionsWithin(theory)) claim(id, "assumption", path);
  for (const id of Object.keys(toRecord(theory["evidence"]))) claim(id, "evidence", ["evidence", id]);
  claimLinks(theory, shared, problems);
  const registers = {
    strand: toRecord(theory["strands"]),
    source: toRecord(theory["sources"]),
    indicator: toRecord(theory["indicators"]),
    actor: toRecord(theory["actors"]),
    place: toRecord(theory["places"]),
  };
  for (const key of ["strands", "sources", "indicators", "actors", "places", "principles"])
    refuseReserved(theory, key, problems);
  for (const key of ["interventions", "outcomes", "factors", "evidence"]) refuseReserved(theory, key, problems);
  for (const { id, path } of assumptionsWithin(theory)) refuseInherited(id, path, problems);
  return { shared, registers };
}

function claimLinks(theory: Loose, shared: Map<string, Role>, problems: ProblemList): void {
  for (const [i, { from, to }] of list(theory["links"])) {
    if (typeof from !== "string" || typeof to !== "string") continue;
    const id = `${from}->${to}`;
    if (from === to)
      problems.add("self-link", ["links", i], `a link cannot lead from ${JSON.stringify(from)} to itself.`);
    else if (shared.has(id)) {
      problems.add(
        "duplicate-link",
        ["links", i],
        `there is already a link ${id}. Put both mechanisms in one link's \`because\`.`,
      );
    } else shared.set(id, "link");
  }
}

function refuseReserved(theory: Loose, key: string, problems: ProblemList): void {
  for (const id of Object.keys(toRecord(theory[key]))) refuseInherited(id, [key, id], problems);
}

/** Ids that every plain object seems to have would be found where nobody put them. */
function refuseInherited(id: string, path: Path, problems: ProblemList): void {
  if (id in Object.prototype) {
    problems.add("reserved-id", path, `${JSON.stringify(id)} is a reserved word of JavaScript. Use another id.`);
  }
}

function checkReference(names: Names, reference: Reference, id: unknown, path: Path, problems: ProblemList): void {
  if (typeof id !== "string") return;
  const roles: readonly Role[] = REFERENCES[reference];
  if (reference === "assumption.on" && id === WHOLE_THEORY) return;
  const [role] = roles;
  const register = role === undefined ? undefined : names.registers[role];
  if (register !== undefined ? Object.hasOwn(register, id) : roles.includes(names.shared.get(id) as Role)) return;
  const found = names.shared.get(id);
  if (register === undefined && found !== undefined) {
    problems.add(
      "wrong-kind",
      path,
      `${JSON.stringify(id)} is ${ROLE_NAMES[found]}; expected the id of ${formatRoles(roles)}.`,
    );
    return;
  }
  problems.add("unknown-id", path, `${JSON.stringify(id)} is not the id of ${formatRoles(roles)}.`, {
    word: id,
    candidates: () => (register !== undefined ? Object.keys(register) : idsOf(names.shared, roles)),
  });
}

function* idsOf(shared: ReadonlyMap<string, Role>, roles: readonly Role[]): Generator<string> {
  for (const [id, role] of shared) if (roles.includes(role)) yield id;
}

function checkEach(
  reference: Reference,
  ids: unknown,
  path: Path,
  check: (reference: Reference, id: unknown, path: Path) => void,
): void {
  if (Array.isArray(ids)) for (const [i, id] of ids.entries()) check(reference, id, [...path, i]);
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
  problems.add(
    "contradiction",
    [...path, "processTracing"],
    `a ${result} test ${result === "passed" ? "supports" : "opposes"} the claim, but the stance is ${JSON.stringify(stance)}.`,
  );
}

function checkStrands(
  theory: Loose,
  check: (reference: Reference, id: unknown, path: Path) => void,
  problems: ProblemList,
): void {
  const strands = toRecord(theory["strands"]);
  const settled = new Set<string>();
  for (const [start, strand] of entries(strands)) {
    check("strand.partOf", strand["partOf"], ["strands", start, "partOf"]);
    const trail = new Set<string>();
    let id: unknown = start;
    while (typeof id === "string" && Object.hasOwn(strands, id) && !settled.has(id)) {
      if (trail.has(id)) {
        problems.add("ring", ["strands", id, "partOf"], `strand ${JSON.stringify(id)} is part of itself.`);
        break;
      }
      trail.add(id);
      id = toRecord(strands[id])["partOf"];
    }
    for (const seen of trail) settled.add(seen);
  }
}

/** How deep parts may nest: a bound far beyond use, which keeps every later walk safe from stack overflow. */
export const MAX_DEPTH = 50;

/** Every assumption and part of a document, a whole before its parts, down to {@link MAX_DEPTH}. */
function* assumptionsWithin(theory: Loose): Generator<{ id: string; assumption: Loose; path: Path }> {
  const stack = entries(theory["assumptions"])
    .map(([id, assumption]) => ({ id, assumption, path: ["assumptions", id] as Path }))
    .reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    if (next.path.length > 2 * MAX_DEPTH) continue;
    const parts = entries(next.assumption["parts"]);
    for (const [id, assumption] of parts.reverse()) stack.push({ id, assumption, path: [...next.path, "parts", id] });
  }
}

function* measurementsOf(indicator: Loose, path: Path): Generator<{ measurement: Loose; path: Path }> {
  if (indicator["baseline"] !== undefined) {
    yield { measurement: toRecord(indicator["baseline"]), path: [...path, "baseline"] };
  }
  for (const key of ["targets", "actuals"]) {
    for (const [i, measurement] of list(indicator[key])) yield { measurement, path: [...path, key, i] };
  }
}

function nodeRegisters(theory: Loose): [string, unknown, Role][] {
  return [
    ["interventions", theory["interventions"], "intervention"],
    ["outcomes", theory["outcomes"], "outcome"],
    ["factors", theory["factors"], "factor"],
  ];
}

function toRecord(value: unknown): Loose {
  // A plain reading of data whose shape is not yet known; every value is looked at before it is used.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function entries(value: unknown): [string, Loose][] {
  return Object.entries(toRecord(value)).map(([key, item]) => [key, toRecord(item)]);
}

function list(value: unknown): [number, Loose][] {
  return Array.isArray(value) ? value.map((item, i) => [i, toRecord(item)]) : [];
}
