import fc from "fast-check";
import { expect, test } from "vitest";
import { toCanonicalJson } from "../../../src/theory/fingerprint/canonical-json.js";

test("sorts keys by their UTF-16 code units and writes numbers as RFC 8785 shows", () => {
  expect(toCanonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\u{1f600}": 4, "\ufb33": 5, a: { z: [], b: {} } })).toBe(
    `{"\\r":2,"1":3,"a":{"b":{},"z":[]},"\u20ac":1,"\u{1f600}":4,"\ufb33":5}`,
  );
  expect(toCanonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0, null, true])).toBe(
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0,null,true]",
  );
  expect(toCanonicalJson({ here: "x", gone: undefined })).toBe('{"here":"x"}');
});

test("says the same whatever the order of the keys, and can be read back", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const turned = (part: unknown): unknown => {
        if (Array.isArray(part)) return part.map(turned);
        if (typeof part !== "object" || part === null) return part;
        return Object.fromEntries(
          Object.entries(part)
            .reverse()
            .map(([key, member]) => [key, turned(member)]),
        );
      };
      const text = toCanonicalJson(value as never);
      expect(toCanonicalJson(turned(value) as never)).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
