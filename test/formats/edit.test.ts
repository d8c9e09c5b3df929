import { describe, expect, test } from "vitest";
import { editJson, editYaml } from "../../src/entries/formats/document.js";
import { editText, type Notation } from "../../src/formats/edit/edit-text.js";
import { outlineJson } from "../../src/formats/json/outline.js";
import { readJson } from "../../src/formats/json/read.js";
import { attachEvidence } from "../../src/theory/edit/attach-evidence.js";
import { editTheory } from "../../src/theory/edit/edit-theory.js";
import { recordReview } from "../../src/theory/edit/record-review.js";
import { renameElement } from "../../src/theory/edit/rename-element.js";
import type { Theory } from "../../src/theory/theory.js";

const HEAD = `format: theory-of-change/1
id: taps
title: Taps
language: en
outcomes: {health: {title: Health}}
assumptions: {soap: {statement: There is soap}}
`;
const STAMP = "fingerprint: 1:statement=22e6983756a8";

const accept = (theory: Theory) =>
  recordReview(theory, { assumption: "soap", date: "2024-05", reviewer: "A. B", decision: "monitor" });
const attach = (theory: Theory) => attachEvidence(theory, "e", { on: "soap", stance: "mixed", finding: "Some" });

/** The lines after the head, or the messages. */
function edit(tail: string, change: (theory: Theory) => Theory, head = HEAD): string {
  const edited = editYaml(head + tail, change);
  if (!edited.ok) return edited.problems.map(({ code, message }) => `${code}: ${message}`).join("\n");
  expect(edited.text.startsWith(head)).toBe(true);
  return edited.text.slice(head.length);
}

describe("an entry in YAML", () => {
  const entry = "reviews:\n  - assumption: soap\n    date: 2024-05\n    reviewer: A. B\n    decision: monitor\n";
  const row = `{assumption: soap, date: 2024-05, reviewer: A. B, decision: monitor, ${STAMP}}`;
  const old = "{assumption: soap, date: '2020', reviewer: R, decision: accept}";

  test.each<[string, string, string]>([
    ["a log that is not there", "", `${entry}    ${STAMP}\n`],
    ["an empty log", "reviews: [] # none yet\n# end\n", `${entry.replace(":", ": # none yet")}    ${STAMP}\n# end\n`],
    ["a log in brackets", `reviews: [${old}]\n`, `reviews: [${old}, ${row}]\n`],
    [
      "brackets with blanks",
      `reviews:\n  - ${old.replace("{", "{ ").replace("}", " }")}\n`,
      `reviews:\n  - ${old.replace("{", "{ ").replace("}", " }")}\n  - ${row.replace("{", "{ ").replace("}", " }")}\n`,
    ],
    ["a last comma", `reviews: [\n  ${old}, # one\n  ]\n`, `reviews: [\n  ${old}, # one\n  ${row},\n  ]\n`],
    [
      "no last comma",
      `reviews: [\n  ${old} # one\n  # two\n  ]\n`,
      `reviews: [\n  ${old}, # one\n  ${row}\n  # two\n  ]\n`,
    ],
    ["a comment within empty brackets", "reviews: [ # none\n  ]\n", `reviews: [ # none\n  ${row}]\n`],
    [
      "dashes under the key",
      `reviews:\n- ${old} # x\n  # more\n# next\nsources: {}`,
      `reviews:\n- ${old} # x\n  # more\n- ${row}\n# next\nsources: {}`,
    ],
    ["no end of line", `reviews:\n  - ${old}`, `reviews:\n  - ${old}\n  - ${row}`],
    [
      "blank lines between",
      `reviews:\n\n  - ${old}\n\n  - ${old}\n\nsources: {}\n`,
      `reviews:\n\n  - ${old}\n\n  - ${old}\n\n  - ${row}\n\nsources: {}\n`,
    ],
    ["an anchor that nothing uses", `reviews: &log\n  - ${old}\n`, `reviews: &log\n  - ${old}\n  - ${row}\n`],
    ["a tag", `reviews: !!seq\n  - ${old}\n`, `reviews: !!seq\n  - ${old}\n  - ${row}\n`],
    ["an end marker", `reviews:\n  - ${old}\n...\n`, `reviews:\n  - ${old}\n  - ${row}\n...\n`],
  ])("after %s", (_, tail, expected) => {
    expect(edit(tail, accept)).toBe(expected);
  });

  test("steps of four, flush lists, blank lines that count", () => {
    const tail =
      "evidence:\n    old:\n        on: soap\n        stance: mixed\n        finding: |+\n            x\n\nsources: {}\n";
    expect(edit(tail, attach)).toBe(
      tail.replace(
        "sources",
        `    e:\n        on: soap\n        stance: mixed\n        finding: Some\n        ${STAMP}\nsources`,
      ),
    );
    const flush = `links:\n- from: in\n  to: health\ninterventions: {in: {title: In}}\n`;
    expect(edit(flush, accept)).toBe(`${flush}${entry.replaceAll("\n  ", "\n")}  ${STAMP}\n`);
  });

  test("two edits at one place, the inner first", () => {
    expect(edit(`reviews:\n  - ${old}\n`, (theory) => attach(accept(theory)))).toBe(
      `reviews:\n  - ${old}\n  - ${row}\nevidence:\n  e:\n    on: soap\n    stance: mixed\n    finding: Some\n    ${STAMP}\n`,
    );
  });

  test("comments at every depth stay with what they are about", () => {
    const log = `reviews:\n  - ${old}\n\n    # on the entry\n\n  # on the log\n\n`;
    expect(edit(`${log}# on nothing\n`, (theory) => attach(accept(theory)))).toBe(
      `${log.trimEnd()}\n  - ${row}\nevidence:\n  e:\n    on: soap\n    stance: mixed\n    finding: Some\n    ${STAMP}\n\n# on nothing\n`,
    );
    const spaced = `sources:\n  a: {type: report}\n\n  # more\nactors: {}\n`;
    expect(edit(spaced, accept)).toBe(`${spaced}${entry}    ${STAMP}\n`);
  });

  test.each([
    ["explicit keys", `? reviews\n: - ${old}\n`, `  - ${row}\n`],
    ["an anchor on a key", `&k reviews:\n  - ${old}\n`, `  - ${row}\n`],
    [
      "a dash on a line of its own",
      "reviews:\n  -\n    assumption: soap\n    date: '2020'\n    reviewer: R\n    decision: accept\n",
      `${entry.slice(9)}    ${STAMP}\n`,
    ],
    ["a comment after a tab", `reviews:\n  - ${old}\t# x\n\t# y\n`, `  - ${row}\n`],
    [
      "text over several lines",
      "reviews:\n  - assumption: soap\n    date: '2020'\n    reviewer: R\n    decision: accept\n    note: some\n      long\n\n      text # c\n",
      `${entry.slice(9)}    ${STAMP}\n`,
    ],
  ])("after %s", (_, tail, added) => {
    expect(edit(tail, accept)).toBe(tail + added);
  });

  test("a long entry does not go on one line", () => {
    const note = "word ".repeat(40).trim();
    const change = (theory: Theory) =>
      recordReview(theory, { assumption: "soap", date: "2024", reviewer: "R", decision: "accept", note });
    expect(edit(`reviews:\n  - ${old}\n`, change)).toContain(`\n  - assumption: soap\n    date: '2024'\n`);
  });

  test("a text in JSON stays JSON", () => {
    const json = JSON.stringify(
      {
        format: "theory-of-change/1",
        id: "t",
        title: "T",
        language: "en",
        outcomes: { o: { title: "O" } },
        assumptions: { soap: { statement: "S" } },
      },
      null,
      2,
    );
    const edited = editYaml(json, accept);
    expect(edited).toEqual(editJson(json, accept));
    expect(edited.ok && JSON.parse(edited.text).reviews).toHaveLength(1);
  });
});

describe("a single value", () => {
  const title = (text: string) => (theory: Theory) =>
    editTheory(theory, (draft) => {
      draft.description = text;
    });
  test.each<[string, string, string]>([
    ["in double quotes", 'description: "old" # why\n', 'description: "new" # why\n'],
    ["in single quotes", "description: 'old'\n", "description: 'new'\n"],
    ["plain, over lines", "description: old\n  and long\nsources: {}\n", "description: new\nsources: {}\n"],
    [
      "in a block",
      "description: >- # why\n  old\n  and long\n\nsources: {}\n",
      "description: new # why\n\nsources: {}\n",
    ],
    ["in an indented block", "description: |2\n   old\nsources: {}\n", "description: new\nsources: {}\n"],
  ])("%s", (_, before, after) => {
    expect(edit(before, title("new"))).toBe(after);
  });
  test("in JSON", () => {
    const json =
      '{"format":"theory-of-change/1",\t"id": "t","title" : "T", "language":"en","outcomes":{"o":{"title":"O"}}}\r\n';
    const edited = editJson(json, (theory) =>
      editTheory(theory, (draft) => void Object.assign(draft, { title: 'say "x"' })),
    );
    expect(edited.ok && edited.text).toBe(json.replace('"T"', '"say \\"x\\""'));
  });
});

describe("what is refused, with nothing changed", () => {
  test.each<[string, string, (theory: Theory) => Theory, string]>([
    [
      "two documents",
      `---\n${HEAD}`,
      accept,
      "several-documents: the text holds more than one YAML document; put each theory in a file of its own.",
    ],
    [
      "an alias",
      "sources:\n  a: &a {type: report}\n  b: *a\n",
      accept,
      "syntax: this is not a theory in YAML: aliases (*name) are not part of the format; write the value out.",
    ],
    [
      "a log that is nothing",
      "reviews:\n",
      accept,
      "wrong-type: reviews: expected a list of an object with assumption, date, reviewer, decision; found nothing (null).",
    ],
    [
      "a merge key",
      "sources:\n  a: {type: report, <<: {title: x}}\n",
      accept,
      'unknown-key: sources.a["<<"]: "<<" is not a key here.',
    ],
    [
      "a removal",
      "description: x\n",
      (theory) => editTheory(theory, (draft) => void delete draft.description),
      "not-in-place: description: the edit takes something away here; in place, things are only added and single values changed.",
    ],
    [
      "a new name",
      "",
      (theory) => renameElement(theory, "soap", "soap2"),
      "not-in-place: assumptions.soap: the edit takes something away here; in place, things are only added and single values changed.",
    ],
  ])("%s", (_, tail, change, expected) => {
    expect(edit(tail, change)).toBe(expected);
  });
  test("the place of what is refused is named", () => {
    const edited = editYaml(HEAD, (theory) => renameElement(theory, "soap", "soap2"));
    expect(edited.ok ? [] : edited.problems[0]?.position).toEqual({ line: 6, column: 15 });
  });
  test("what an edit throws is thrown", () => {
    expect(() => editYaml(HEAD, (theory) => recordReview(theory, { assumption: "soop" } as never))).toThrow("soap");
  });
});

test("an edit that changes nothing changes nothing", () => {
  expect(edit("# x", (theory) => theory)).toBe("# x");
});

test("a notation that would say something else is not believed", () => {
  const text = JSON.stringify(
    JSON.parse(
      '{"format":"theory-of-change/1","id":"t","title":"T","language":"en","outcomes":{"o":{"title":"O"}},"assumptions":{"soap":{"statement":"S"}}}',
    ),
  );
  const careless: Notation = {
    read: readJson,
    outline: outlineJson,
    append: () => [{ start: text.length - 1, end: text.length - 1, text: ',"reviews":[]' }],
    replace: () => [],
  };
  expect(editText(text, accept, careless)).toMatchObject({
    ok: false,
    problems: [
      {
        code: "not-in-place",
        path: ["reviews"],
        message: "the layout of this text is such that the edit cannot be put in without changing what else it says.",
      },
    ],
  });
});
