/** Knowledge flows one way: document, valid theory, derived graph, answers, pages. Each rule says what it keeps. */
const within = (folder) => `^src/${folder}/`;
const own = [
  "limits",
  "xml",
  "sheets",
  "schema",
  "theory",
  "graph",
  "analysis",
  "language",
  "formats",
  "render",
  "examples",
  "entries",
  "cli",
];
const only = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: within(folder) },
  to: { path: "^src/", pathNot: [folder, "limits", ...allowed].map(within) },
});

module.exports = {
  forbidden: [
    only("limits-know-nothing", "limits", [], "What bounds all work is below all that works."),
    only("xml-knows-limits", "xml", [], "Tags and texts are the same in every notation that is XML."),
    only("sheets-know-cells", "sheets", ["xml"], "A cell knows nothing of what is written in it."),
    only("schema-knows-nothing", "schema", [], "What a theory is on paper depends on nothing else of ours."),
    only("theory-on-schema", "theory", ["schema"], "A valid theory knows the document, not what is derived from it."),
    only("graph-on-theory", "graph", ["schema", "theory"], "The index is derived from a theory and asks no questions."),
    only(
      "analysis-on-graph",
      "analysis",
      ["schema", "theory", "graph"],
      "Answers are data; how to say them is for language.",
    ),
    only(
      "language-on-schema",
      "language",
      ["schema"],
      "What is said gets values, and knows nothing of what found them.",
    ),
    only(
      "formats-on-theory",
      "formats",
      ["xml", "sheets", "schema", "theory", "language"],
      "A notation is read into a theory and written from one.",
    ),
    only(
      "render-on-analysis",
      "render",
      ["sheets", "schema", "theory", "graph", "analysis", "language"],
      "Pages say what analysis found.",
    ),
    {
      name: "cli-by-the-front-door",
      comment: "What the command line needs, others need too: it uses public entries only, and the tables of words.",
      severity: "error",
      from: { path: within("cli") },
      to: {
        path: own.filter((folder) => !["language", "formats", "render", "entries", "cli"].includes(folder)).map(within),
        pathNot: "^src/schema/generated/theory\\.schema\\.json$",
      },
    },
    only("examples-are-theories", "examples", ["theory"], "An example is a theory like any other."),
    {
      name: "nobody-imports-the-entries",
      comment: "Entries re-export; inside, modules name each other. Only the command line stands outside.",
      severity: "error",
      from: { path: "^src/", pathNot: [within("cli")] },
      to: { path: ["^src/index\\.ts$", within("entries")] },
    },
    {
      name: "no-rings",
      comment: "A ring of modules has no first one to read.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "zod-by-one-door",
      comment: "Only the schemas and the one who explains their complaints know zod; the rest stays light.",
      severity: "error",
      from: { path: "^src/", pathNot: [within("schema"), "^src/theory/explain-shape\\.ts$"] },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "graphology-by-one-door",
      comment: "graphology is for handing a theory to its ecosystem; our own engine does without.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/graph/to-graph\\.ts$" },
      to: { path: "node_modules/graphology", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "node-in-the-cli-only",
      comment:
        "The library runs in browsers: files, clock and terminal belong to the command line. Images are drawn in Node only, with fonts from files.",
      severity: "error",
      from: { path: "^src/", pathNot: [within("cli"), within("render/fonts")] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      comment: "An import that resolves to nothing breaks when it is run.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.tools.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
