import type { Text, TheoryDocument } from "../../schema/generated/types.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import type { Account } from "../account-losses.js";
import { CSL_DATE, NAMES } from "../tables/csl-codecs.js";
import { NODE_SPECS, type NodeLabel, type PropertySpec, type RelationName } from "./graph-spec.js";

type Path = readonly (string | number)[];
type Row = { readonly [key: string]: string | boolean | null };

const KINDS = { interventions: "intervention", outcomes: "outcome", factors: "factor" } as const;

/** Makes the rows of each label and relationship of a theory, and tells the account what they carry. */
export class GraphBuilder {
  readonly #nodes = new Map<NodeLabel, Row[]>();
  readonly #relations = new Map<string, Row[]>();
  readonly #theory: TheoryDocument;
  readonly #account: Account;

  constructor(theory: TheoryDocument, account: Account) {
    this.#theory = theory;
    this.#account = account;
  }

  build(): { readonly nodes: ReadonlyMap<NodeLabel, Row[]>; readonly relations: ReadonlyMap<string, Row[]> } {
    const theory = this.#theory;
    this.#addNode("Theory", theory.id, theory, []);
    this.#account.carry("id");
    for (const [id, strand] of Object.entries(theory.strands ?? {})) {
      this.#addNode("Strand", id, strand, ["strands", id]);
      this.#relateTo("within", ["Strand", id], "Strand", strand.partOf, ["strands", id, "partOf"]);
    }
    for (const [register, kind] of Object.entries(KINDS)) {
      for (const [id, node] of Object.entries(theory[register as keyof typeof KINDS] ?? {})) {
        this.#addNode("Node", id, { ...node, kind }, [register, id]);
        this.#relateTo("inStrand", ["Node", id], "Strand", node.strand, [register, id, "strand"]);
      }
    }
    this.#addLinks();
    this.#addAssumptions();
    this.#addEvidence();
    for (const [id, source] of Object.entries(theory.sources ?? {}))
      this.#addNode("Source", id, source, ["sources", id]);
    return { nodes: this.#nodes, relations: this.#relations };
  }

  #addLinks(): void {
    for (const link of this.#theory.links ?? []) {
      const { from, to, sign = "+", feedback = false } = link;
      const id = `${from}->${to}`;
      const at = ["links", id];
      this.#addNode("Link", id, { ...link, sign }, at);
      this.#relate("leadsTo", ["Node", from], ["Node", to], { id, sign, feedback });
      this.#relateTo("from", ["Link", id], "Node", from, [...at, "from"]);
      this.#relateTo("to", ["Link", id], "Node", to, [...at, "to"]);
    }
  }

  #addAssumptions(): void {
    const places = new Map<string, Path>();
    const listed = listAssumptions(this.#theory);
    const parts = new Map(listed.map(({ id, assumption }) => [id, assumption]));
    for (const { id, assumption, partOf, on } of listed) {
      const above = partOf === null ? ["assumptions"] : [...(places.get(partOf) ?? []), "parts"];
      const at = [...above, id];
      places.set(id, at);
      this.#addNode("Assumption", id, assumption, at);
      this.#account.carry(...at, "on");
      for (const target of on) this.#relateToTarget(id, target, assumption.on === undefined);
      if (partOf === null) continue;
      const whole = parts.get(partOf);
      const needed = whole?.combine !== "any" || Object.keys(whole.parts ?? {}).length === 1;
      this.#relate("partOf", ["Assumption", id], ["Assumption", partOf], { needed });
    }
  }

  #relateToTarget(id: string, target: string, inherited: boolean): void {
    const label = target === WHOLE_THEORY ? "Theory" : target.includes("->") ? "Link" : "Node";
    const to = target === WHOLE_THEORY ? this.#theory.id : target;
    this.#relate("about", ["Assumption", id], [label, to], { inherited });
  }

  #addEvidence(): void {
    for (const [id, evidence] of Object.entries(this.#theory.evidence ?? {})) {
      const at = ["evidence", id];
      this.#addNode("Evidence", id, evidence, at);
      this.#relateTo("bearsOn", ["Evidence", id], evidence.on.includes("->") ? "Link" : "Assumption", evidence.on, [
        ...at,
        "on",
      ]);
      this.#relateTo("foundIn", ["Evidence", id], "Source", evidence.source, [...at, "source"]);
    }
  }

  /** A node with the properties of its label; those that are absent are null, as all rows have the same keys. */
  #addNode(label: NodeLabel, id: string, element: object, at: Path): void {
    const row: { [key: string]: string | boolean | null } = { id };
    for (const property of NODE_SPECS[label]) row[property.name] = this.#readProperty(property, element, at);
    this.#account.carry(...at, "id");
    append(this.#nodes, label, row);
  }

  #readProperty({ path, form }: PropertySpec, element: object, above: Path): string | boolean | null {
    let value: unknown = element;
    for (const key of path) value = (value as { readonly [key: string]: unknown } | undefined)?.[key];
    const at = [...above, ...path];
    if (form === "flag") value ??= false;
    // A plan of a test has properties of its own.
    if (value === undefined || (form === "plain" && typeof value === "object")) return null;
    if (form === "text") return this.#readText(value as Text, at);
    this.#account.carry(...at);
    if (form === "flag") return value as boolean;
    if (form === "list") return (value as readonly string[]).join("; ");
    if (form === "names") return String(NAMES.write(value));
    return form === "date" ? String(CSL_DATE.write(value)) : String(value);
  }

  /** The text in the language of the theory, else in the first that it is in. */
  #readText(text: Text, at: Path): string {
    if (typeof text === "string") {
      this.#account.carry(...at);
      return text;
    }
    const { language } = this.#theory;
    const chosen = Object.hasOwn(text, language) ? language : (Object.keys(text)[0] as string);
    this.#account.carry(...at, chosen);
    return text[chosen] as string;
  }

  #relateTo(
    name: RelationName,
    from: readonly [NodeLabel, string],
    label: NodeLabel,
    to: string | undefined,
    at: Path,
  ): void {
    if (to === undefined) return;
    this.#account.carry(...at);
    this.#relate(name, from, [label, to]);
  }

  #relate(
    name: RelationName,
    [fromLabel, from]: readonly [NodeLabel, string],
    [toLabel, to]: readonly [NodeLabel, string],
    properties: Row = {},
  ): void {
    append(this.#relations, `${name} ${fromLabel} ${toLabel}`, { from, to, ...properties });
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
