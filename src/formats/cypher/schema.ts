import { requireOneOf } from "../../theory/require-one-of.js";
import { NODE_SPECS, RELATION_SPECS, type RelationSpec } from "./graph-spec.js";

/**
 * The engines that want something said of the graph before it is filled.
 *
 * @example
 * CYPHER_ENGINES.map((engine) => listCypherSchema(engine).length > 0)
 * // => [true, true]
 */
export const CYPHER_ENGINES = ["neo4j", "kuzu"] as const;
/** One of {@link CYPHER_ENGINES}. */
export type CypherEngine = (typeof CYPHER_ENGINES)[number];

/**
 * What an engine is told once, before the statements of `writeCypher`: for Neo4j that ids are unique, which makes `MERGE`
 * fast; for Kuzu the tables, without which it takes nothing. The same for every theory.
 *
 * @throws {RangeError} when it is none of {@link CYPHER_ENGINES}
 * @example
 * listCypherSchema("neo4j")[0]
 * // => "CREATE CONSTRAINT toc_theory IF NOT EXISTS FOR (n:Theory) REQUIRE n.id IS UNIQUE"
 * listCypherSchema("kuzu").at(-1) // => "CREATE REL TABLE IF NOT EXISTS WITHIN(FROM Strand TO Strand)"
 */
export function listCypherSchema(engine: CypherEngine): string[] {
  requireOneOf(engine, CYPHER_ENGINES, "an engine");
  if (engine === "neo4j")
    return Object.keys(NODE_SPECS).map(
      (label) => `CREATE CONSTRAINT toc_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  const nodes = Object.entries(NODE_SPECS).map(([label, properties]) => {
    const columns = properties.map(({ name, form }) => `${name} ${form === "flag" ? "BOOLEAN" : "STRING"}`);
    return `CREATE NODE TABLE IF NOT EXISTS ${label}(id STRING PRIMARY KEY, ${columns.join(", ")})`;
  });
  const relations = Object.values(RELATION_SPECS).map(({ type, ends, properties }: RelationSpec) => {
    const parts = [
      ...ends.map(([from, to]) => `FROM ${from} TO ${to}`),
      ...properties.map((property) => `${property.name} ${property.type}`),
    ];
    return `CREATE REL TABLE IF NOT EXISTS ${type}(${parts.join(", ")})`;
  });
  return [...nodes, ...relations];
}
