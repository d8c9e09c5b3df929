/** A property of nodes: its name in the graph, and where an element of a theory has it. */
export interface PropertySpec {
  readonly name: string;
  readonly path: readonly string[];
  /** Texts stand in the language of the theory; a list is one text; a flag is false where it is absent. */
  readonly form: "text" | "plain" | "list" | "names" | "date" | "flag";
}

const property =
  (form: PropertySpec["form"]) =>
  (name: string, path: readonly string[] = [name]): PropertySpec => ({ name, path, form });
const text = property("text");
const plain = property("plain");
const flag = property("flag");

const rest = [plain("locator"), text("note")];
const named = [text("title"), text("description"), plain("code")];

/** The labels of nodes and their properties, besides `id`, which all have. */
export const NODE_SPECS = {
  Theory: [text("title"), text("description"), plain("language"), plain("asOf")],
  Strand: [...named, ...rest],
  Node: [plain("kind"), ...named, plain("level"), plain("needs"), property("list")("sdg"), ...rest],
  Link: [plain("sign"), flag("feedback"), text("because"), ...rest],
  Assumption: [
    ...[text("statement"), plain("kind"), plain("role"), plain("importance"), plain("combine"), flag("exhaustive")],
    ...[text("falsifier"), plain("owner"), plain("reviewEvery"), plain("shelfLife")],
    plain("test"),
    ...[text("testQuestion", ["test", "question"]), text("testMethod", ["test", "method"])],
    ...[plain("testOwner", ["test", "owner"]), plain("testDue", ["test", "due"])],
    text("testInforms", ["test", "informs"]),
    ...rest,
  ],
  Evidence: [
    ...[plain("stance"), text("finding"), plain("date"), plain("design"), plain("strength"), plain("interest")],
    // GROUP is a word of some engines.
    ...[plain("measured"), plain("access"), plain("shelfLife"), plain("groupName", ["group"])],
    ...[plain("withdrawnFrom", ["withdrawn", "date"]), text("withdrawnBecause", ["withdrawn", "reason"])],
    ...[plain("fingerprint"), ...rest],
  ],
  Source: [
    ...[plain("type"), plain("title"), property("names")("author"), property("date")("issued")],
    ...[plain("publisher"), plain("URL"), plain("DOI")],
  ],
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
