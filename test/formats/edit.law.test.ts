import { diffArrays } from "diff";
import fc from "fast-check";
import { CORE_SCHEMA, dump } from "js-yaml";
import { expect, test } from "vitest";
import { editJson, editYaml, readJson, readYaml } from "../../src/entries/formats/document.js";
import { attachEvidence } from "../../src/theory/edit/attach-evidence.js";
import { recordReview } from "../../src/theory/edit/record-review.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory } from "../support/arbitrary-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

/** What a human being may write as a reason, and worse. */
const anyNote = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text) && !/\p{Cs}/u.test(text)),
  fc.constantFrom("yes", "2018", "~", "- a", "a: b", "x #y", " lead", "trail\n\n", "{", "'", "…"),
);

/** A theory in which what the verbs add to may be missing. */
const anyStart = fc
  .tuple(anyTheory, fc.subarray(["reviews", "evidence"]))
  .map(([theory, left]) => trust(Object.fromEntries(Object.entries(theory).filter(([key]) => !left.includes(key)))));

/** A verb or two at random on a theory's own assumptions. */
const anyEdit = fc
  .record({ pick: fc.nat(), note: anyNote, verb: fc.constantFrom("review", "evidence", "both", "twice") })
  .map(({ pick, note, verb }) => (theory: Theory): Theory => {
    const ids = listAssumptions(theory).map(({ id }) => id);
    const target = ids[pick % Math.max(1, ids.length)];
    if (target === undefined) return theory;
    const entry = {
      assumption: target,
      date: "2024",
      reviewer: "R",
      decision: "monitor",
      note,
      next: "2025-01",
    } as const;
    const reviewed = verb === "evidence" ? theory : recordReview(theory, entry);
    if (verb === "review") return reviewed;
    if (verb === "twice") return recordReview(reviewed, { ...entry, date: "2025" });
    return attachEvidence(reviewed, "new.one", { on: target, stance: "mixed", finding: note });
  });

const anyLayout = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  seqNoIndent: fc.boolean(),
  flowLevel: fc.constantFrom(-1, 0, 1, 2, 3),
  quoteStyle: fc.constantFrom("single", "double"),
  lineWidth: fc.constantFrom(-1, 40),
} as const);

const anyFrame = fc.record({
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.constantFrom("", "\uFEFF"),
  end: fc.constantFrom("", "\n", "\n\n"),
});

/** Puts comments and blank lines where the text still says the same with them. */
function sprinkle(text: string, places: readonly number[], read: (text: string) => { readonly ok: boolean }): string {
  let lines = text.split("\n");
  const before = JSON.stringify(read(text));
  for (const [i, place] of places.entries()) {
    const at = place % (lines.length + 1);
    const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
    const piece = [`${indent}# own line ${i}`, "", "# outer", `    # inner ${i}`][i % 4] ?? "";
    const added =
      i % 5 === 0
        ? lines.map((line, l) => (l === at && line !== "" ? `${line} # behind` : line))
        : [...lines.slice(0, at), piece, ...lines.slice(at)];
    if (JSON.stringify(read(added.join("\n"))) === before) lines = added;
  }
  return lines.join("\n");
}

/** Whether all characters of a text are in another, in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const sign of other) if (text.startsWith(sign, at)) at += sign.length;
  return at === text.length;
}

/** Checks that lines were added and none changed, but for one that got a comma, or brackets that were opened or filled. */
function expectOnlyAdded(before: string, after: string): void {
  const changes = diffArrays(before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/));
  const added = changes
    .filter((change) => change.added)
    .flatMap(({ value }) => value)
    .join("\n");
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value);
  expect(removed.length).toBeLessThanOrEqual(2);
  for (const line of removed) {
    const kept = line.replace(/ ?(\[\]|\{\})(?=(?:\s#.*)?$)/, "");
    expect(isWithin(kept, added), `${JSON.stringify(kept)} is not in ${JSON.stringify(added)}`).toBe(true);
  }
}

test("an edit of YAML says what the verb says, and leaves every line", () => {
  const read = (text: string) => readYaml(text);
  fc.assert(
    fc.property(
      anyStart,
      anyEdit,
      anyLayout,
      anyFrame,
      fc.array(fc.nat(), { maxLength: 12 }),
      (theory, edit, layout, { lineBreak, mark, end }, places) => {
        const written = dump(theory, { schema: CORE_SCHEMA, noRefs: true, ...layout }).trimEnd();
        const text = mark + (sprinkle(written, places, read).trimEnd() + end).replaceAll("\n", lineBreak);
        const edited = editYaml(text, edit);
        if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
        const again = readYaml(edited.text);
        expect(again.ok && JSON.stringify(again.theory)).toBe(JSON.stringify(edit(theory)));
        expectOnlyAdded(text, edited.text);
        expect(edited.text.endsWith(lineBreak)).toBe(text.endsWith(lineBreak));
        expect(edited.text.startsWith(mark)).toBe(true);
        const breaks = new Set(edited.text.match(/\r\n|\n|\r/g));
        breaks.delete(lineBreak);
        if (text.includes(lineBreak)) expect([...breaks]).toEqual([]);
      },
    ),
    { numRuns: runs(100) },
  );
});

test("an edit of JSON says what the verb says, and leaves every line", () => {
  fc.assert(
    fc.property(
      anyStart,
      anyEdit,
      fc.constantFrom(0, 1, 2, 4, "\t"),
      anyFrame,
      (theory, edit, indent, { lineBreak, mark, end }) => {
        const text = mark + (JSON.stringify(theory, null, indent) + end).replaceAll("\n", lineBreak);
        const edited = editJson(text, edit);
        if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
        const again = readJson(edited.text);
        expect(again.ok && JSON.stringify(again.theory)).toBe(JSON.stringify(edit(theory)));
        // Made anew from data the text would be the same: no other layout has crept in.
        expect(edited.text).toBe(mark + (JSON.stringify(edit(theory), null, indent) + end).replaceAll("\n", lineBreak));
      },
    ),
    { numRuns: runs(100) },
  );
});
