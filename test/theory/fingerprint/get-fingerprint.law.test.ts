import fc from "fast-check";
import { expect, test } from "vitest";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { listMovedFields } from "../../../src/theory/fingerprint/list-moved-fields.js";
import { buildTheory } from "../../support/build-theory.js";

const words = fc.array(fc.constantFrom("speed", "rises", " ", "\n", "né", "ne\u0301", '"', ",", ":"), { maxLength: 4 });
const text = words.map((list) => `x${list.join("")}`);
const plain = (value: string) => value.normalize("NFC").replace(/\s+/g, " ").trim();

test("two claims have one fingerprint only when they say the same in every field", () => {
  fc.assert(
    fc.property(fc.tuple(text, text), fc.tuple(text, text), ([statement, falsifier], [other, otherFalsifier]) => {
      const build = (statement: string, falsifier: string) =>
        buildTheory({ outcomes: ["a"], assumptions: { claim: { statement, falsifier, on: "a" } } });
      const before = build(statement, falsifier);
      const after = build(other, otherFalsifier);
      const moved = [
        ...(plain(statement) === plain(other) ? [] : ["statement"]),
        ...(plain(falsifier) === plain(otherFalsifier) ? [] : ["falsifier"]),
      ];
      expect(listMovedFields(after, "claim", getFingerprint(before, "claim"))).toEqual(moved);
      expect(getFingerprint(after, "claim") === getFingerprint(before, "claim")).toBe(moved.length === 0);
    }),
  );
});
