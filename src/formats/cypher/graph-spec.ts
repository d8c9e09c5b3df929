import { listDeepFields, listFields, type PartWithFields } from "../../schema/fields.js";
import { LABELS } from "../../schema/generated/labels.js";

/** A property of nodes: its name in the graph, and where an element of a theory has it. */
export interface PropertySpec {
  readonly name: string;
  readonly path: readonly string[];
  /** Texts stand in the language of the theory; a list is one text; a flag is false where it is absent. */
  readonly form: "text" | "plain" | "list" | "names" | "date" | "flag";
}

/** The form of a value; `plain` where it is not told here. A list of objects has none. */
const FORMS: { readonly [value: string]: PropertySpec["form"] } = { Text: "text", boolean: "flag", SourceDate: "date" };

/** A word of the query language cannot be the name of a property. */
const NAMES: { readonly [key: string]: string } = { group: "groupName" };

/** The properties of a part, one for each field that is no relationship and not rare. */
function propertiesOf(part: PartWithFields): PropertySpec[] {
  return listDeepFields(part).flatMap(({ path, value, many, refersTo, mayDangle, isWithinMany }) => {
    const isRelation = (refersTo !== undefined && mayDangle === undefined) || many === "register";
    const isObject = Object.hasOwn(LABELS, value) && FORMS[value] === undefined;
    const isNames = value === "SourceName" && many === "list";
    const isRare = LABELS[part][path[0] ?? ""]?.isRare === true;
    // A test can be a word as well as a plan.
    const hasNoForm = isObject && !isNames && value !== "TestPlan";
    const isWithinOther = path.length > 1 && FORMS[holdsAt(part, path[0])] !== undefined;
    if (isRelation || hasNoForm || isRare || isWithinMany || isWithinOther) return [];
    const form = isNames ? "names" : many === "list" ? "list" : (FORMS[value] ?? "plain");
    return [{ name: toName(path), path, form }];
  });
}

function holdsAt(part: PartWithFields, key: string | undefined): string {
  return listFields(part).find((field) => field.key === key)?.value ?? "";
}

/** The keys as one name: `testQuestion`, `containerTitle`. */
function toName(path: readonly string[]): string {
  const name = path.join("-").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return NAMES[name] ?? name;
}

const KIND: PropertySpec = { name: "kind", path: ["kind"], form: "plain" };

/** The labels of nodes and their properties, besides `id`, which all have. Outcomes have every field of a node. */
export const NODE_SPECS = {
  Theory: propertiesOf("TheoryDocument").filter(({ name }) => name !== "id" && name !== "format"),
  Strand: propertiesOf("Strand"),
  Node: [KIND, ...propertiesOf("Outcome")],
  Link: propertiesOf("Link"),
  Assumption: propertiesOf("Assumption"),
  Evidence: propertiesOf("Evidence"),
  Source: propertiesOf("Source"),
} as const satisfies { readonly [label: string]: readonly PropertySpec[] };
/** A label of nodes. */
export type NodeLabel = keyof typeof NODE_SPECS;

/** A property of a relationship. */
interface RelationProperty {
  readonly name: string;
  readonly type: "STRING" | "BOOLEAN";
}

/** What leads from which label to which. */
export interface RelationSpec {
  readonly type: string;
  readonly ends: readonly (readonly [from: NodeLabel, to: NodeLabel])[];
  readonly properties: readonly RelationProperty[];
}

const relation = (type: string, ends: RelationSpec["ends"], ...properties: RelationProperty[]) => ({
  type,
  ends,
  properties,
});

/** The relationships. */
export const RELATION_SPECS = {
  leadsTo: relation(
    "LEADS_TO",
    [["Node", "Node"]],
    ...([
      { name: "id", type: "STRING" },
      { name: "sign", type: "STRING" },
      { name: "feedback", type: "BOOLEAN" },
    ] as const),
  ),
  from: relation("FROM_NODE", [["Link", "Node"]]),
  to: relation("TO_NODE", [["Link", "Node"]]),
  about: relation(
    "ABOUT",
    [
      ["Assumption", "Link"],
      ["Assumption", "Node"],
      ["Assumption", "Theory"],
    ],
    { name: "inherited", type: "BOOLEAN" },
  ),
  partOf: relation("PART_OF", [["Assumption", "Assumption"]], { name: "needed", type: "BOOLEAN" }),
  bearsOn: relation("BEARS_ON", [
    ["Evidence", "Assumption"],
    ["Evidence", "Link"],
  ]),
  foundIn: relation("FOUND_IN", [["Evidence", "Source"]]),
  inStrand: relation("IN_STRAND", [["Node", "Strand"]]),
  within: relation("WITHIN", [["Strand", "Strand"]]),
} as const satisfies { readonly [name: string]: RelationSpec };
/** The name of a relationship. */
export type RelationName = keyof typeof RELATION_SPECS;
