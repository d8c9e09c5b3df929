import {
  COLLECTIONS,
  type Collection,
  type FieldLabel,
  type IdSpace,
  listFields,
  type PartWithFields,
  spaceOf,
} from "../../schema/fields.js";
import { LABELS } from "../../schema/generated/labels.js";
import { oneOf, REFERENCE, WORD } from "./codecs.js";
import { columnsOf } from "./columns.js";
import { createField, type Field } from "./field.js";
import {
  listAssumptionRows,
  listEntries,
  listLinks,
  listNodes,
  listRatings,
  listRegister,
  listSearches,
  listTheory,
  listValues,
} from "./list-rows.js";
import type { TableName, TableSpec } from "./table-spec.js";

const ID = createField("@id", WORD, "id");

/** The column of a table of its own that says which element a row belongs to. */
const owner = (en: string, nl: string, space: IdSpace) =>
  createField("@of", REFERENCE, nl, { en, isRequired: true, space });

const NODE_KIND = createField(
  "@kind",
  oneOf({
    intervention: ["intervention", "interventie", "activity", "activiteit", "input"],
    outcome: ["outcome", "uitkomst", "doelstelling", "resultaat", "result", "effect"],
    factor: ["factor", "outside cause", "externe factor"],
  }),
  "soort",
  { isRequired: true, others: ["type"] },
);

const VALUE_KIND = createField(
  "@kind",
  oneOf({
    baseline: ["baseline", "nulmeting", "beginwaarde"],
    target: ["target", "streefwaarde", "doel"],
    actual: ["actual", "realisatie", "gemeten"],
  }),
  "soort",
  { isRequired: true, others: ["type"] },
);

const PART_OF = createField("@partOf", REFERENCE, "deel van", { others: ["onderdeel van"], space: "shared" });
const TEST = createField("@test", oneOf({ intended: ["intended", "beoogd"], plan: ["plan"] }), "toets");

/** The table of one register or list, whose rows are its elements. */
function tableOf({ key, kind, part, isList }: Collection): TableSpec {
  const { nl, alsoCalled } = LABELS.TheoryDocument[key] as FieldLabel;
  const name = listFields(part).find(({ isName }) => isName);
  return {
    name: key as TableName,
    nl,
    others: alsoCalled.slice(1),
    ...(!isList && { ids: { space: spaceOf(kind as never), from: name?.key ?? "title" } }),
    list: (theory) => (isList ? listEntries(theory, key as "reviews") : listRegister(theory, key as "evidence")),
    fields: isList ? columnsOf(part) : [ID, ...columnsOf(part)],
  };
}

const collection = (key: string) => COLLECTIONS.find((one) => one.key === key) as Collection;

/** The columns of a part, with more of them put in before one. */
function columnsWith(part: PartWithFields, before: string, ...more: Field[]): Field[] {
  const columns = columnsOf(part);
  const at = columns.findIndex(({ path }) => path.join(".") === before);
  return [...columns.slice(0, at), ...more, ...columns.slice(at)];
}

const THEORY: TableSpec = {
  name: "theory",
  nl: "theorie",
  list: listTheory,
  // A row that says only some of it says something.
  fields: columnsOf("TheoryDocument")
    .filter(({ path: [key] }) => key !== "format")
    .map((field) => ({ ...field, isRequired: false })),
};

const NODES: TableSpec = {
  name: "nodes",
  nl: "stappen",
  others: ["steps", "elements", "elementen", "knopen"],
  ids: { space: "shared", from: "title" },
  list: listNodes,
  // Outcomes have every field that the other nodes have.
  fields: [NODE_KIND, ID, ...columnsOf("Outcome")],
};

const ASSUMPTIONS: TableSpec = {
  ...tableOf(collection("assumptions")),
  list: listAssumptionRows,
  fields: [
    ID,
    ...columnsWith("Assumption", "combine", PART_OF).flatMap((field) =>
      field.path.join(".") === "test.question" ? [TEST, field] : [field],
    ),
  ],
};

const SEARCHES: TableSpec = {
  name: "searches",
  nl: "zoekacties",
  list: listSearches,
  fields: [owner("assumption", "aanname", "shared"), ...columnsOf("Search")],
};

const RATINGS: TableSpec = {
  name: "ratings",
  nl: "waarderingen",
  list: listRatings,
  fields: [owner("evidence", "bewijs", "shared"), ...columnsOf("Rating")],
};

const INDICATORS: TableSpec = {
  ...tableOf(collection("indicators")),
  // The first value has a row beside the others, in the table of values.
  fields: [ID, ...columnsOf("Indicator").filter(({ path: [key] }) => key !== "baseline")],
};

const VALUES: TableSpec = {
  name: "values",
  nl: "waarden",
  others: ["measurements", "metingen"],
  list: listValues,
  fields: [owner("indicator", "indicator", "indicator"), VALUE_KIND, ...columnsOf("Measurement")],
};

/** What stands in the place of a register, or after it. */
const SPECIAL: { readonly [key: string]: readonly TableSpec[] } = {
  interventions: [NODES],
  outcomes: [],
  factors: [],
  links: [{ ...tableOf(collection("links")), list: listLinks }],
  assumptions: [ASSUMPTIONS, SEARCHES],
  evidence: [tableOf(collection("evidence")), RATINGS],
  indicators: [INDICATORS, VALUES],
};

/** The kinds of tables, in the order in which they are written. */
export const TABLE_SPECS: readonly TableSpec[] = [
  THEORY,
  ...COLLECTIONS.flatMap((one) => SPECIAL[one.key] ?? [tableOf(one)]),
];
