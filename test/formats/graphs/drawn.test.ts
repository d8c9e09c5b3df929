import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GraphResult, listDrawingLosses, readDot, readMermaid } from "../../../src/entries/formats/graphs.js";
import { renderDot, renderMermaid } from "../../../src/entries/render/pictures.js";
import type { Theory } from "../../../src/theory/theory.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { runs } from "../../support/runs.js";

const read = (result: GraphResult) => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const codes = ({ losses }: GraphResult) => losses.map(({ code }) => code);
const linksOf = (result: GraphResult) =>
  read(result).links?.map(({ from, to, sign = "+", because }) => `${from}${sign}${to}${because ? ` ${because}` : ""}`);

describe("Mermaid", () => {
  const mermaid = (...lines: string[]) =>
    readMermaid(["flowchart LR", ...lines].join("\n"), { title: "M", language: "en" });

  test.each([
    ["A --> B", ["A+B"]],
    ["A-->B-->C", ["A+B", "B+C"]],
    ["A & B --> C & D", ["A+C", "A+D", "B+C", "B+D"]],
    ["A -->|why| B", ["A+B why"]],
    ["A -- why so --> B", ["A+B why so"]],
    ["A--why-->B", ["A+B why"]],
    ["A -. why .-> B", ["A+B why"]],
    ["A == why ==> B", ["A+B why"]],
    ["A --x B", ["A-B"]],
    ["A -- why --x B", ["A-B why"]],
    ["A -.-> B; B ==> C", ["A+B", "B+C"]],
    ["A --- B", ["A+B"]],
    ["A ----> B", ["A+B"]],
    ["A -->|○ untested| B", ["A+B"]],
    ['A["x; --> y"] --> B', ["A+B"]],
    ["A --> B %% a remark", ["A+B"]],
    ["A:::red --> B:::blue", ["A+B"]],
  ])("%s", (line, links) => {
    const result = mermaid(line);
    expect(linksOf(result)).toEqual(links);
    expect(codes(result).filter((code) => code !== "guessed-kind")).toEqual([]);
  });

  test.each([
    ["A[Text]", "Text"],
    ["A(Text)", "Text"],
    ["A([Text])", "Text"],
    ["A[[Text]]", "Text"],
    ["A[(Text)]", "Text"],
    ["A((Text))", "Text"],
    ["A(((Text)))", "Text"],
    ["A{Text}", "Text"],
    ["A>Text]", "Text"],
    ["A[/Text/]", "Text"],
    ['A["a [b] #quot;c#quot; #9829;"]', 'a [b] "c" ♥'],
    ["A[a<br>b]", "a b"],
  ])("%s is called %s", (line, title) => {
    expect(read(mermaid(`${line} --> B`)).interventions).toEqual({ A: { title } });
  });

  test("takes subgraphs for strands, a hexagon for a factor, and a title from its front", () => {
    const text =
      '---\ntitle: "Water"\n---\nflowchart TD\n subgraph one ["First things"]\n  A --> B\n end\n C{{Drought}} --x B\n style A fill:#fff\n classDef x fill:#000\n click A "javascript:alert(1)"';
    const theory = read(readMermaid(text));
    expect(theory.title).toBe("Water");
    expect(theory.strands).toEqual({ "first-things": { title: "First things" } });
    expect(theory.interventions).toEqual({ A: { title: "A", strand: "first-things" } });
    expect(theory.factors).toEqual({ C: { title: "Drought" } });
  });

  test("tells of what it does not understand, with its line", () => {
    const result = mermaid("A --> B", "B ??? C", "-->", "B -->");
    expect(result.losses.filter(({ code }) => code === "not-understood")).toMatchObject([
      { message: 'line 3: "??? C" is not understood; it is left out.', position: { line: 3 } },
      { message: 'line 4: "-->" is not understood; it is left out.', position: { line: 4 } },
      { message: 'line 5: "-->" is not understood; it is left out.', position: { line: 5 } },
    ]);
  });

  test.each(["", "pie title X", "sequenceDiagram\nA->>B: hi", "flowchart LR", "%% nothing"])(
    "%j is refused",
    (text) => {
      expect(readMermaid(text).ok).toBe(false);
    },
  );
});

describe("DOT", () => {
  test("is read with clusters, chains, groups and signs", () => {
    const result = readDot(
      'strict digraph "G" { label="Water"; node [shape=box]; subgraph cluster_a { label=Taps; t [label="Build\\ntaps"] }\n t -> {w h} -> i [label=hence color=red]; d [shape=octagon label=Drought]; d -> w [arrowhead=tee]; x:n -> i }',
      { language: "en" },
    );
    const theory = read(result);
    expect(theory.title).toBe("Water");
    expect(theory.interventions?.["t"]).toEqual({ title: "Build taps", strand: "Taps" });
    expect(theory.factors).toEqual({ d: { title: "Drought" } });
    expect(linksOf(result)).toEqual(["t+w hence", "t+h hence", "w+i hence", "h+i hence", "d-w", "x+i"]);
    expect(codes(result).filter((code) => code !== "guessed-kind")).toEqual([]);
  });

  test.each([
    ["", undefined],
    ["digraph {\n a -> ", { line: 2, column: 7 }],
    ["graph { a -- b }", undefined],
    [`digraph {${"{".repeat(20_000)}${"}".repeat(20_000)}}`, undefined],
    ["not a graph", { line: 1, column: 1 }],
  ])("%j is refused", (text, position) => {
    const result = readDot(text.length > 1000 ? text : text);
    expect(result.ok).toBe(false);
    if (position !== undefined) expect(result.ok || result.problems[0]?.position).toEqual(position);
  });
});

const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.lorem()).filter((text) => /\S/.test(text));

test.each([
  ["DOT", renderDot, readDot],
  ["Mermaid", renderMermaid, readMermaid],
] as const)("what we draw in %s is read as as many nodes and the same links", (_, render, readDrawn) => {
  fc.assert(
    fc.property(anyDocument(anyText), (theory) => {
      const nodes = (one: Theory) =>
        [one.interventions, one.outcomes, one.factors].reduce((sum, all) => sum + Object.keys(all ?? {}).length, 0);
      const result = readDrawn(render(theory), { title: "T" });
      if (nodes(theory) === 0) return;
      const drawn = read(result);
      expect(nodes(drawn)).toBe(nodes(theory));
      expect(drawn.links?.length ?? 0).toBe(theory.links?.length ?? 0);
      const count = (one: Theory) => one.links?.filter(({ sign }) => sign === "-").length ?? 0;
      expect(count(drawn)).toBe(count(theory));
    }),
    { numRuns: runs(40) },
  );
});

test.each([
  ["dot", renderDot],
  ["mermaid", renderMermaid],
] as const)("everything of a theory is in the drawing in %s or in the losses", async (notation, render) => {
  const tell = (theory: Theory) => ({
    text: render(theory, { lang: "en" }),
    losses: listDrawingLosses(theory, { lang: "en", notation }),
  });
  expect(await findUnaccounted(fullDocument, tell)).toEqual([]);
});
