import type { CypherEngine } from "../../entries/formats/graphs.js";
import type { Format } from "./format.js";

/** Statements that fill a graph database. */
export const cypher: Format = {
  name: "cypher",
  about: "statements of openCypher for a graph database, as JSON",
  extensions: [".cypher.json"],
  settings: {
    schema: { about: "put before them what this engine is told first", values: ["neo4j", "kuzu"] },
  },
  write: async (theory, { settings }) => {
    const { listCypherSchema, writeCypher } = await import("../../entries/formats/graphs.js");
    const { output, losses } = writeCypher(theory);
    // The values are among those of the settings above.
    const engine = settings["schema"] as CypherEngine | undefined;
    const schema = engine === undefined ? [] : listCypherSchema(engine).map((text) => ({ text, parameters: {} }));
    const script = { statements: [...schema, ...output.statements] };
    return { output: `${JSON.stringify(script, null, 1)}\n`, losses };
  },
};
