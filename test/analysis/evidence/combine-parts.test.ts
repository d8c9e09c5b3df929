import { describe, expect, it } from "vitest";
import { combineParts, type Decomposition } from "../../../src/analysis/evidence/combine-parts.js";
import { VERDICTS, type Verdict } from "../../../src/schema/vocabulary.js";

const ALL = { combine: "all" } as const;
const WHOLE = { combine: "all", exhaustive: true } as const;
const ANY = { combine: "any" } as const;
const EITHER = { combine: "any", exhaustive: true } as const;

type Case = [Verdict, Verdict[], Verdict];

describe("parts that are all needed", () => {
  it.each([
    ["supported", ["refuted"], "contested"],
    ["supported", ["refuted", "challenged"], "contested"],
    ["supported", ["challenged"], "challenged"],
    ["supported", ["contested", "challenged"], "challenged"],
    ["supported", ["contested"], "contested"],
    ["supported", ["untested", "insufficient"], "supported"],
    ["insufficient", ["refuted"], "refuted"],
    ["untested", ["contested"], "contested"],
    ["untested", ["refuted", "supported"], "refuted"],
    ["untested", ["supported"], "untested"],
    ["untested", ["insufficient"], "untested"],
    ["insufficient", ["supported"], "insufficient"],
    ["contested", ["challenged"], "challenged"],
    ["challenged", ["contested"], "challenged"],
    ["refuted", ["supported"], "refuted"],
  ] as Case[])("own evidence %s and parts %j: %s", (own, parts, verdict) => {
    expect(combineParts(own, parts, ALL).verdict).toBe(verdict);
    expect(combineParts(own, parts)).toEqual(combineParts(own, parts, ALL));
  });

  it.each([
    ["supported", ["supported", "untested"], "insufficient"],
    ["supported", ["supported", "insufficient"], "insufficient"],
    ["supported", ["contested", "untested"], "contested"],
    ["supported", ["refuted", "untested"], "contested"],
    ["untested", ["supported", "untested"], "untested"],
    ["insufficient", ["supported", "untested"], "insufficient"],
    ["untested", ["supported", "supported"], "supported"],
    ["insufficient", ["supported"], "supported"],
    ["contested", ["supported"], "contested"],
    ["refuted", ["supported"], "refuted"],
  ] as Case[])("and exhaustive: own evidence %s and parts %j: %s", (own, parts, verdict) => {
    expect(combineParts(own, parts, WHOLE).verdict).toBe(verdict);
  });
});

describe("parts of which one suffices", () => {
  it.each([
    ["untested", ["refuted", "supported"], "supported"],
    ["untested", ["refuted", "challenged"], "challenged"],
    ["untested", ["refuted"], "refuted"],
    ["untested", ["challenged", "untested"], "untested"],
    ["untested", ["contested", "insufficient"], "insufficient"],
    ["insufficient", ["supported", "refuted"], "supported"],
    ["insufficient", ["contested"], "insufficient"],
    ["supported", ["refuted"], "supported"],
    ["contested", ["supported"], "contested"],
    ["refuted", ["supported"], "refuted"],
  ] as Case[])("own evidence %s and parts %j: %s", (own, parts, verdict) => {
    expect(combineParts(own, parts, ANY).verdict).toBe(verdict);
  });

  it.each([
    ["supported", ["refuted", "refuted"], "contested"],
    ["supported", ["refuted", "challenged"], "challenged"],
    ["supported", ["refuted", "untested"], "insufficient"],
    ["supported", ["refuted", "supported"], "supported"],
    ["insufficient", ["refuted", "supported"], "supported"],
    ["insufficient", ["refuted", "contested"], "contested"],
    ["contested", ["refuted"], "refuted"],
    ["untested", ["challenged", "untested"], "untested"],
  ] as Case[])("and exhaustive: own evidence %s and parts %j: %s", (own, parts, verdict) => {
    expect(combineParts(own, parts, EITHER).verdict).toBe(verdict);
  });
});

describe("what carries the verdict", () => {
  it.each([
    ["its own evidence, where no part holds it down", "challenged", ["contested", "supported"], ALL, true, []],
    [
      "the parts that hold it down the most",
      "supported",
      ["challenged", "contested", "challenged"],
      ALL,
      false,
      [0, 2],
    ],
    ["both, where they agree", "challenged", ["supported", "challenged"], ALL, true, [1]],
    ["parts that leave it open", "supported", ["supported", "untested"], WHOLE, false, [1]],
    ["parts that establish it", "untested", ["supported", "supported"], WHOLE, false, [0, 1]],
    ["both, where parts establish what is supported", "supported", ["supported"], WHOLE, true, [0]],
    ["its own evidence and the part that contradicts it", "supported", ["challenged", "refuted"], ALL, true, [1]],
    ["the best alternative", "untested", ["refuted", "contested"], ANY, false, [1]],
    ["the alternative that lifts it", "insufficient", ["refuted", "supported"], ANY, false, [1]],
    ["nothing, where it is untested", "untested", ["untested", "supported"], WHOLE, false, []],
    ["nothing, where its best alternative is untested", "untested", ["untested", "refuted"], ANY, false, []],
    ["its own evidence, where it has no parts", "contested", [], WHOLE, true, []],
    ["nothing, where it has nothing", "untested", [], WHOLE, false, []],
  ] as [string, Verdict, Verdict[], Decomposition, boolean, number[]][])(
    "%s",
    (_, own, parts, decomposition, carries, at) => {
      expect(combineParts(own, parts, decomposition)).toMatchObject({ own: carries, parts: at });
    },
  );
});

describe("failed parts", () => {
  it.each([
    [
      "are refuted or challenged",
      "supported",
      ["refuted", "challenged", "contested", "untested", "supported"],
      ALL,
      [0, 1],
    ],
    ["also hold down what is as bad by itself", "challenged", ["challenged"], ALL, [0]],
    ["are not those better than the claim's own evidence", "refuted", ["challenged"], ALL, []],
    ["are not alternatives to a better one", "untested", ["refuted", "supported"], ANY, []],
    ["are the best alternatives, if these failed", "untested", ["challenged", "refuted", "challenged"], ANY, [0, 2]],
    ["are not alternatives that hold nothing down", "supported", ["refuted"], ANY, []],
    ["are all alternatives, if there are no others", "supported", ["refuted", "refuted"], EITHER, [0, 1]],
  ] as [string, Verdict, Verdict[], Decomposition, number[]][])("%s", (_, own, parts, decomposition, failed) => {
    expect(combineParts(own, parts, decomposition).failed).toEqual(failed);
  });
});

describe("contradictions", () => {
  it.each([
    ["supported, with a refuted part that it needs", "supported", ["supported", "refuted"], ALL, [1]],
    ["supported, with a challenged part that it needs", "supported", ["challenged"], ALL, []],
    ["not yet supported, with a refuted part that it needs", "insufficient", ["refuted"], ALL, []],
    ["supported, with a refuted alternative", "supported", ["refuted"], ANY, []],
    ["supported, with no alternative that is not refuted", "supported", ["refuted"], EITHER, [0]],
    ["refuted, with a supported alternative", "refuted", ["contested", "supported"], ANY, [1]],
    ["challenged, with a supported alternative", "challenged", ["supported"], ANY, []],
    ["refuted, with parts that establish it", "refuted", ["supported", "supported"], WHOLE, [0, 1]],
    ["refuted, with supported parts that do not", "refuted", ["supported", "supported"], ALL, []],
  ] as [string, Verdict, Verdict[], Decomposition, number[]][])("%s", (_, own, parts, decomposition, inconsistent) => {
    expect(combineParts(own, parts, decomposition).inconsistent).toEqual(inconsistent);
  });
});

describe("a change for the better", () => {
  const pairs = VERDICTS.flatMap((a) => VERDICTS.map((b) => [a, b] as const));
  const decompositions = [ALL, WHOLE, ANY, EITHER];
  const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
  const name = ({ combine, exhaustive }: Decomposition) => (exhaustive ? `exhaustive ${combine}` : combine);

  // The rule that a contradiction is `contested` and a challenged part no more than `challenged` gives this corner.
  it("in a part never lowers the whole, but for one corner: supported, a part no longer refuted, and one challenged", () => {
    for (const decomposition of decompositions) {
      for (const own of VERDICTS) {
        for (const [part, other] of pairs) {
          for (const better of VERDICTS.slice(rank(part) + 1)) {
            const before = combineParts(own, [part, other], decomposition).verdict;
            const after = combineParts(own, [better, other], decomposition).verdict;
            const corner =
              own === "supported" &&
              part === "refuted" &&
              (decomposition.combine === "all"
                ? other !== "refuted" && [better, other].includes("challenged")
                : decomposition === EITHER && other === "refuted" && better === "challenged");
            expect(rank(after) < rank(before), `${name(decomposition)}: ${own}, ${part} to ${better}, ${other}`).toBe(
              corner,
            );
            if (corner) expect([before, after]).toEqual(["contested", "challenged"]);
          }
        }
      }
    }
  });

  it("in its own evidence never lowers the whole, but for one corner: evidence against what only had failed alternatives", () => {
    const corners = new Set<string>();
    for (const decomposition of decompositions) {
      for (const [own, better] of pairs.filter(([a, b]) => rank(a) < rank(b))) {
        for (const [part, other] of pairs) {
          const before = combineParts(own, [part, other], decomposition).verdict;
          const after = combineParts(better, [part, other], decomposition).verdict;
          if (rank(after) < rank(before))
            corners.add(`${name(decomposition)}: ${own} to ${better}: ${before} to ${after}`);
        }
      }
    }
    expect([...corners]).toEqual([
      "any: challenged to untested: challenged to refuted",
      "any: contested to untested: contested to refuted",
      "any: contested to untested: contested to challenged",
    ]);
  });
});
