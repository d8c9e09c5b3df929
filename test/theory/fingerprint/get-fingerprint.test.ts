import { createHash } from "node:crypto";
import { describe, expect, it, test } from "vitest";
import { UnknownIdError } from "../../../src/theory/errors.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { listMovedFields } from "../../../src/theory/fingerprint/list-moved-fields.js";
import type { Theory } from "../../../src/theory/theory.js";
import { buildTheory } from "../../support/build-theory.js";
import { fullDocument } from "../../support/full-document.js";
import { trust } from "../../support/trust.js";

const full = trust(fullDocument);

/** The document with some keys changed, found by path from the top. */
function change(path: readonly (string | number)[], value: unknown): Theory {
  const copy = structuredClone(fullDocument) as never;
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as never, copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return trust(copy);
}

const moved = (id: string, path: readonly (string | number)[], value: unknown) =>
  listMovedFields(change(path, value), id, getFingerprint(full, id));

test("is a version and, for each field that is there, the start of a SHA-256 over canonical JSON", () => {
  const theory = buildTheory({ outcomes: ["a", "b"], links: ["a->b"], assumptions: { claim: "a->b" } });
  const digest = (field: string, value: unknown) =>
    createHash("sha256")
      .update(JSON.stringify(["1", "assumption", field, value]))
      .digest("hex")
      .slice(0, 12);
  expect(getFingerprint(theory, "claim")).toBe(
    `1:statement=${digest("statement", { en: "claim" })};on=${digest("on", ["a->b"])}`,
  );
});

describe("an assumption", () => {
  const at = ["assumptions", "believed"] as const;

  it.each([
    ["statement", ["statement"], "The message is trusted"],
    ["statement", ["statement"], { en: "The message is believed", nl: "De boodschap wordt geloofd" }],
    ["on", ["on"], "awareness"],
    ["falsifier", ["falsifier"], undefined],
    ["parts", ["parts", "seen"], { statement: "It is seen" }],
    ["combine", ["combine"], "any"],
    ["exhaustive", ["exhaustive"], false],
  ])("moves in its %s", (field, path, value) => {
    expect(moved("believed", [...at, ...path], value)).toEqual([field]);
  });

  it.each<[readonly string[], unknown]>([
    [["note"], "another"],
    [["locator"], undefined],
    [["owner"], "nobody"],
    [["kind"], "context"],
    [["role"], "facilitating"],
    [["importance"], "low"],
    [["test"], "intended"],
    [["searched"], []],
    [["reviewEvery"], "P5Y"],
    [["statement"], { en: "The  message\n  is believed " }],
    [["on"], ["awareness", "campaign->awareness"]],
    [["combine"], undefined],
    [["parts", "heard", "statement"], "It can be heard"],
    [["parts"], Object.fromEntries(Object.entries(fullDocument.assumptions!["believed"]!.parts!).reverse())],
  ])("does not move in its %s", (path, value) => {
    expect(moved("believed", [...at, ...path], value)).toEqual([]);
  });

  it("moves where its whole does, when it takes from there what it is on", () => {
    expect(moved("heard", [...at, "on"], "awareness")).toEqual(["on"]);
    expect(moved("loud", [...at, "on"], "awareness")).toEqual([]);
  });
});

describe("a link", () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ["from", ["interventions", "campaign", "title"], "A campaign on the radio"],
    ["to", ["outcomes", "awareness", "title"], "Knowledge"],
    ["because", ["links", 0, "because"], "it says so"],
    ["sign", ["links", 0, "sign"], "-"],
  ])("moves in its %s", (field, path, value) => {
    expect(moved("campaign->awareness", path, value)).toEqual([field]);
  });

  it.each<[readonly (string | number)[], unknown]>([
    [["links", 0, "note"], "another"],
    [["links", 0, "sign"], undefined],
    [["links", 0, "feedback"], true],
    [["interventions", "campaign", "description"], "another"],
  ])("does not move with %s", (path, value) => {
    expect(moved("campaign->awareness", path, value)).toEqual([]);
  });
});

describe("evidence and nodes", () => {
  it.each<[string, string, readonly string[], unknown]>([
    ["survey", "stance", ["evidence", "survey", "stance"], "opposes"],
    ["survey", "finding", ["evidence", "survey", "finding"], "Half believed it"],
    ["survey", "scope", ["evidence", "survey", "scope", "match"], "direct"],
    ["survey", "withdrawn", ["evidence", "survey", "withdrawn"], undefined],
    ["awareness", "title", ["outcomes", "awareness", "title"], "Knowledge"],
    ["awareness", "level", ["outcomes", "awareness", "level"], "impact"],
    ["awareness", "needs", ["outcomes", "awareness", "needs"], undefined],
    ["campaign", "description", ["interventions", "campaign", "description"], undefined],
    ["rain", "title", ["factors", "rain", "title"], "Storm"],
  ])("%s moves in its %s", (id, field, path, value) => {
    expect(moved(id, path, value)).toEqual([field]);
  });

  it("do not move with a note, a label or a fingerprint", () => {
    expect(moved("survey", ["evidence", "survey", "note"], "another")).toEqual([]);
    expect(moved("survey", ["evidence", "survey", "fingerprint"], "1:x")).toEqual([]);
    expect(moved("health", ["outcomes", "health", "needs"], undefined)).toEqual([]);
    expect(moved("awareness", ["outcomes", "awareness", "indicators"], [])).toEqual([]);
  });
});

describe("what cannot be compared", () => {
  it.each(["1:abc", "", "2:statement=0123456789ab", "1:statement=0123456789AB", "1:statement=0123456789ab;", "1:"])(
    "is not taken on trust: %j",
    (text) => {
      expect(listMovedFields(full, "believed", text)).toEqual(["fingerprint"]);
    },
  );

  it("is told apart from another kind of element", () => {
    expect(listMovedFields(full, "awareness", getFingerprint(full, "heard"))).toEqual(["title", "level", "needs"]);
  });

  it("has no id", () => {
    expect(() => getFingerprint(full, "beleived")).toThrow(UnknownIdError);
    expect(() => getFingerprint(full, "beleived")).toThrow('Did you mean "believed"?');
    expect(() => getFingerprint(full, "report")).toThrow(
      '"report" is a source; expected the id of an assumption, a link, a piece of evidence or a node.',
    );
    expect(() => listMovedFields(full, "nothing", "1:x")).toThrow(UnknownIdError);
  });
});
