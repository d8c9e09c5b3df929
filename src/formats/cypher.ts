export { CYPHER_ENGINES, type CypherEngine, listCypherSchema } from "./cypher/schema.js";
export { type CypherScript, type CypherStatement, writeCypher } from "./cypher/write.js";
