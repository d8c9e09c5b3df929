import type { Assumption, Measurement, TheoryDocument } from "../../schema/generated/types.js";
import type { Loose } from "./field.js";
import type { TableRow } from "./table-spec.js";

type Path = readonly (string | number)[];

/** The rows of a register of elements by id. */
export function listRegister(theory: TheoryDocument, register: keyof TheoryDocument): TableRow[] | undefined {
  const elements = theory[register] as { readonly [id: string]: object } | undefined;
  return elements && Object.entries(elements).map(([id, element]) => toRow([register, id], element, { "@id": id }));
}

/** The rows of a list. */
export function listEntries(theory: TheoryDocument, key: "reviews" | "rewordings" | "waivers"): TableRow[] | undefined {
  return theory[key]?.map((element, i) => toRow([key, i], element));
}

/** The nodes, with what each is. */
export function listNodes(theory: TheoryDocument): TableRow[] | undefined {
  const registers = (["interventions", "outcomes", "factors"] as const).filter((register) => theory[register]);
  if (registers.length === 0) return undefined;
  return registers.flatMap((register) =>
    Object.entries(theory[register] ?? {}).map(([id, node]) =>
      toRow([register, id], node, { "@kind": register.slice(0, -1), "@id": id }),
    ),
  );
}

/** The links, which go by their ends. */
export function listLinks({ links }: TheoryDocument): TableRow[] | undefined {
  return links?.map((link) => toRow(["links", `${link.from}->${link.to}`], link));
}

/** The assumptions, each before its parts. */
export function listAssumptionRows({ assumptions }: TheoryDocument): TableRow[] | undefined {
  return assumptions && [...walkAssumptions(assumptions, ["assumptions"])].map(({ row }) => row);
}

/** Where evidence on assumptions was looked for. */
export function listSearches({ assumptions }: TheoryDocument): TableRow[] | undefined {
  if (assumptions === undefined) return undefined;
  return [...walkAssumptions(assumptions, ["assumptions"])].flatMap(({ id, assumption: { searched = [] }, row }) =>
    searched.map((search, i) => toRow([...row.at, "searched", i], search, { "@of": id })),
  );
}

/** The ratings of evidence. */
export function listRatings({ evidence }: TheoryDocument): TableRow[] | undefined {
  if (evidence === undefined) return undefined;
  return Object.entries(evidence).flatMap(([id, { ratings = [] }]) =>
    ratings.map((rating, i) => toRow(["evidence", id, "ratings", i], rating, { "@of": id })),
  );
}

/** The values of indicators. */
export function listValues({ indicators }: TheoryDocument): TableRow[] | undefined {
  if (indicators === undefined) return undefined;
  return Object.entries(indicators).flatMap(([id, { baseline, targets = [], actuals = [] }]) => {
    const at = ["indicators", id];
    const toValue = (kind: string, path: Path) => (value: Measurement, i: number) =>
      toRow(kind === "baseline" ? path : [...path, i], value, { "@of": id, "@kind": kind });
    return [
      ...(baseline === undefined ? [] : [baseline]).map(toValue("baseline", [...at, "baseline"])),
      ...targets.map(toValue("target", [...at, "targets"])),
      ...actuals.map(toValue("actual", [...at, "actuals"])),
    ];
  });
}

/** What is said of the theory as a whole. */
export function listTheory(theory: TheoryDocument): TableRow[] {
  return [toRow([], theory)];
}

interface Walked {
  readonly id: string;
  readonly assumption: Assumption;
  readonly row: TableRow;
}

function* walkAssumptions(
  register: { readonly [id: string]: Assumption },
  path: Path,
  whole?: string,
): Generator<Walked> {
  for (const [id, assumption] of Object.entries(register)) {
    const { test, ...rest } = assumption;
    const at = [...path, id];
    const said = {
      "@id": id,
      ...(whole !== undefined && { "@partOf": whole }),
      ...(test !== undefined && { "@test": test === "intended" ? test : "plan" }),
    };
    const element = typeof test === "object" ? { ...rest, test } : rest;
    yield { id, assumption, row: toRow(at, element, said) };
    if (assumption.parts !== undefined) yield* walkAssumptions(assumption.parts, [...at, "parts"], id);
  }
}

function toRow(at: Path, element: object, said: Loose = {}): TableRow {
  return { at, element: { ...(element as Loose), ...said } };
}
