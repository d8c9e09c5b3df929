import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/schema/generated/types.js";
import { STRENGTHS, VERDICTS } from "../../../src/schema/vocabulary.js";
import { anyEvidence, nearDate } from "../../support/arbitrary-theory.js";
import { weighEvidence } from "../../support/weigh-evidence.js";

const rank = (list: readonly Partial<Evidence>[], asOf?: string) => VERDICTS.indexOf(weighEvidence(list, asOf).verdict);
const groups = ["x", "y", "z"];

/** Every way to give each of some groups a grade on one side, or leave it out. */
function* sides(stance: "supports" | "opposes"): Generator<Partial<Evidence>[]> {
  for (let code = 0; code < 4 ** groups.length; code++) {
    yield groups.flatMap((group, i) => {
      const strength = STRENGTHS[(Math.floor(code / 4 ** i) % 4) - 1];
      return strength ? [{ stance, group, strength }] : [];
    });
  }
}

describe("one more item", () => {
  it("never lowers a verdict by its support or raises it by its opposition, in any case of three groups a side", () => {
    let cases = 0;
    for (const supporting of sides("supports")) {
      for (const opposing of sides("opposes")) {
        const before = rank([...supporting, ...opposing]);
        for (const group of [...groups, "new"]) {
          for (const strength of STRENGTHS) {
            const more = rank([...supporting, ...opposing, { stance: "supports", group, strength }]);
            const less = rank([...supporting, ...opposing, { stance: "opposes", group, strength }]);
            if (more < before || less > before) expect.fail(JSON.stringify([supporting, opposing, group, strength]));
            cases++;
          }
        }
      }
    }
    expect(cases).toBe(64 * 64 * 12);
  });

  it("of any kind moves a verdict only the way it points", () => {
    fc.assert(
      fc.property(fc.array(anyEvidence(["a"]), { maxLength: 6 }), anyEvidence(["a"]), (list, item) => {
        fc.pre(item.stance !== "mixed");
        const idle = item.stance === "inconclusive" || item.processTracing?.test === "smoking-gun";
        const [before, after] = [rank(list), rank([...list, item])];
        if (item.stance === "supports") expect(after).toBeGreaterThanOrEqual(before);
        else if (!idle) expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBe(before === rank([]) ? after : before);
      }),
    );
  });
});

describe("a verdict", () => {
  it("does not depend on the order of the evidence", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyEvidence(["a"]), { maxLength: 8 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length }),
              fc.option(nearDate, { nil: undefined }),
            ),
          ),
        ([list, shuffled, asOf]) => {
          const { verdict, support, opposition, dissent } = weighEvidence(list, asOf);
          // An item by itself is told apart by its id, which the shorthand takes from its place.
          expect(weighEvidence(shuffled, asOf)).toMatchObject({ verdict, support, opposition, dissent });
        },
      ),
    );
  });

  it("does not change when an item is listed twice", () => {
    fc.assert(
      fc.property(fc.array(anyEvidence(["a"]), { minLength: 1, maxLength: 8 }), fc.nat(), (list, nth) => {
        const item = list[nth % list.length]!;
        fc.pre(item.group !== undefined || item.source !== undefined);
        const { verdict, support, opposition } = weighEvidence(list);
        expect(weighEvidence([...list, item])).toMatchObject({ verdict, support, opposition });
      }),
    );
  });

  it("has items that carry it, unless it is untested", () => {
    fc.assert(
      fc.property(fc.array(anyEvidence(["a"]), { maxLength: 6 }), (list) => {
        const { verdict, carriedBy, sides } = weighEvidence(list);
        expect(carriedBy.flatMap((side) => sides[side]).length > 0).toBe(verdict !== "untested");
      }),
    );
  });
});
