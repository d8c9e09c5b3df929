import { expect, test } from "vitest";
import type { Evidence } from "../../../src/schema/generated/types.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { editTheory } from "../../../src/theory/edit/edit-theory.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import { buildDocument } from "../../support/build-theory.js";

const theory = parseTheoryOrThrow(
  buildDocument({
    interventions: ["campaign"],
    outcomes: ["health"],
    links: ["campaign->health"],
    assumptions: { believed: { statement: "x", on: "campaign->health", parts: { heard: { statement: "y" } } } },
    evidence: { survey: { on: "believed" } },
    sources: { report: { type: "report" } },
  }),
);
const finding = { stance: "opposes", finding: "Few believed it" } as const;

test("returns a new theory with the evidence and leaves the old one as it was", () => {
  const before = structuredClone(theory);
  const next = attachEvidence(theory, "trial", { on: "heard", source: "report", ...finding });
  expect(next.evidence?.["trial"]).toMatchObject({ on: "heard", source: "report", ...finding });
  expect(Object.keys(next.evidence ?? {})).toEqual(["survey", "trial"]);
  expect(next).not.toBe(theory);
  expect(theory).toEqual(before);
});

test("shares what did not change, and copies what was given", () => {
  const given: Evidence = { on: "campaign->health", ...finding, scope: { place: "here" } };
  const next = attachEvidence(theory, "trial", given);
  Object.assign(given.scope ?? {}, { place: "elsewhere" });
  expect(next.evidence?.["trial"]?.scope?.place).toBe("here");
  expect(next.outcomes).toBe(theory.outcomes);
});

test("works on a theory without evidence, and on a frozen one", () => {
  const { evidence: _, ...bare } = theory;
  const next = attachEvidence(parseTheoryOrThrow(Object.freeze(bare)), "trial", { on: "believed", ...finding });
  expect(Object.keys(next.evidence ?? {})).toEqual(["trial"]);
});

test.each([
  [
    "trial",
    { on: "beleived" },
    'evidence.trial.on: "beleived" is not the id of an assumption or a link. Did you mean "believed"?',
  ],
  ["trial", { on: "health" }, 'evidence.trial.on: "health" is an outcome; expected the id of an assumption or a link.'],
  [
    "trial",
    { on: "believed", source: "raport" },
    'evidence.trial.source: "raport" is not the id of a source. Did you mean "report"?',
  ],
  ["survey", { on: "believed" }, 'evidence.survey: "survey" is already the id of a piece of evidence.'],
  ["health", { on: "believed" }, 'evidence.health: "health" is already the id of an outcome.'],
  ["a b", { on: "believed" }, 'evidence["a b"]: "a b" cannot be a key; expected an id'],
  ["__proto__", { on: "believed" }, 'evidence.__proto__: "__proto__" is a reserved word of JavaScript.'],
])("refuses %s on %j", (id, evidence, message) => {
  const before = structuredClone(theory);
  expect(() => attachEvidence(theory, id, { ...finding, ...evidence })).toThrow(message);
  expect(theory).toEqual(before);
});

test("editTheory re-checks what the recipe leaves", () => {
  expect(
    editTheory(theory, (draft) => {
      draft.title = "New";
    }).title,
  ).toBe("New");
  expect(() =>
    editTheory(theory, (draft) => {
      draft.links?.push({ from: "health", to: "nowhere" });
    }),
  ).toThrow('links[1].to: "nowhere" is not the id of an outcome.');
});
