/** Folders of the source whose tests are asked the same, and judged by the same mark. */
export interface Group {
  readonly name: string;
  readonly folders: readonly string[];
  /** The share of mutants that tests must notice. */
  readonly required: number;
  /** The tests that judge, as patterns. */
  readonly tests: readonly string[];
  /** Tests among these that do not judge. */
  readonly apart: readonly string[];
}

/** What decides, and what reads, writes and says it. */
export const GROUPS: readonly Group[] = [
  {
    name: "core",
    folders: ["src/limits", "src/schema", "src/theory", "src/graph", "src/analysis"],
    required: 0.85,
    tests: [
      "test/{limits,schema,theory,graph,analysis,corpus}/**/*.test.ts",
      "test/formats/{say-problem,format-problem,read}.test.ts",
      "test/render/{diff,explain,explain-next,pages}.test.ts",
      "test/render/{due,registers,findings}/*.test.ts",
    ],
    apart: [
      // It asks in processes of their own.
      "test/analysis/scale.test.ts",
      // These ask a long time how things are written, and not what.
      "test/render/registers/render-workbook.test.ts",
      "test/render/findings/reports.test.ts",
    ],
  },
  {
    name: "edges",
    folders: ["src/xml", "src/sheets", "src/language", "src/formats", "src/render", "src/entries", "src/cli"],
    required: 0.8,
    tests: [
      "test/{sheets,language,formats,render,cli,security,corpus}/**/*.test.ts",
      "test/examples/migration.test.ts",
      "test/docs/{iati,tables-page,architecture}.test.ts",
    ],
    apart: [
      // These start processes, a browser or compilers, which hear of no mutant.
      "test/cli/{process,record-processes,large-iati,report-pdf}.test.ts",
      "test/render/type-declaration.test.ts",
      // A database, and files of the greatest size: minutes, for what other tests ask as well.
      "test/formats/cypher/cypher.test.ts",
      "test/cli/report-formats.test.ts",
      "test/security/limits.test.ts",
    ],
  },
];

/** What is not mutated: code that is written by a program, and a script that runs in a browser. */
export const LEFT_OUT = [
  "src/examples/generated/",
  "src/schema/generated/",
  "src/theory/definition/generated/",
  "src/render/html/generated/",
  "src/render/html/page/",
];

/** The group that a file is in. */
export function groupOf(file: string): Group | undefined {
  return GROUPS.find(({ folders }) => folders.some((folder) => file === folder || file.startsWith(`${folder}/`)));
}
