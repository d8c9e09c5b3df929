import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Conversion } from "../conversion.js";
import { GraphBuilder } from "./graph-builder.js";
import { NODE_SPECS, type NodeLabel, RELATION_SPECS } from "./graph-spec.js";

/** A statement of openCypher with its parameters, as drivers take them. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: { readonly rows: readonly { readonly [key: string]: string | boolean | null }[] };
}

/** What fills a graph database, in this order. */
export interface CypherScript {
  readonly statements: readonly CypherStatement[];
}

/**
 * Writes a theory as statements of openCypher, for Neo4j and the engines that speak its language. No text of the theory
 * stands in a statement, all are parameters: nothing that anybody wrote can be read as a command.
 *
 * A link is a `LEADS_TO` between two nodes, to walk along, and a node `Link`, for assumptions and evidence to be about.
 * Statements `MERGE`, so running them again changes nothing, and running those of a later version updates; what has gone
 * from the theory stays. {@link listCypherSchema} is what some engines want first. Texts stand in the language of the
 * theory.
 *
 * @example
 * const { output } = writeCypher(handwashing);
 * output.statements.map(({ text }) => text.slice(0, 53))[1]
 * // => "UNWIND $rows AS row MERGE (n:Strand {id: row.id}) SET"
 * output.statements[1]?.parameters.rows.map(({ id, title }) => [id, title])
 * // => [["facilities", "Water and soap"], ["learning", "Learning to wash"]]
 */
export function writeCypher(theory: TheoryDocument): Conversion<CypherScript> {
  requireDocument(theory);
  const account = new Account();
  const { nodes, relations } = new GraphBuilder(theory, account).build();
  const statements: CypherStatement[] = [];
  for (const [label, properties] of Object.entries(NODE_SPECS)) {
    const rows = nodes.get(label as NodeLabel) ?? [];
    const set = properties.map(({ name }) => `n.${name} = row.${name}`).join(", ");
    if (rows.length > 0)
      statements.push({ text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET ${set}`, parameters: { rows } });
  }
  for (const [name, { type, ends, properties }] of Object.entries(RELATION_SPECS)) {
    for (const [from, to] of ends) {
      const rows = relations.get(`${name} ${from} ${to}`) ?? [];
      const set = properties.map((property) => `r.${property.name} = row.${property.name}`).join(", ");
      const text = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) MERGE (a)-[r:${type}]->(b)`;
      if (rows.length > 0) statements.push({ text: set === "" ? text : `${text} SET ${set}`, parameters: { rows } });
    }
  }
  return { output: { statements }, losses: account.close(theory, "no-place", "the graph has no place for it.") };
}
