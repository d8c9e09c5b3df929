import { describe, expect, it, test } from "vitest";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import { addAssumption } from "../../../src/theory/edit/add-assumption.js";
import { addLink } from "../../../src/theory/edit/add-link.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { editTheory } from "../../../src/theory/edit/edit-theory.js";
import { recordReview } from "../../../src/theory/edit/record-review.js";
import { recordRewording } from "../../../src/theory/edit/record-rewording.js";
import { renameElement } from "../../../src/theory/edit/rename-element.js";
import { InvalidTheoryError, NotRewordedError, UnknownIdError } from "../../../src/theory/errors.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { buildDocument } from "../../support/build-theory.js";
import { trust } from "../../support/trust.js";

const theory: Theory = parseTheoryOrThrow(
  buildDocument({
    interventions: ["campaign"],
    outcomes: { health: {}, wealth: {} },
    links: ["campaign->health", "health->wealth"],
    assumptions: { believed: { statement: "x", on: "campaign->health", parts: { heard: { statement: "y" } } } },
  }),
);
const entry = { assumption: "believed", date: "2024-05", reviewer: "Ann", decision: "accept" } as const;
const reword = (of: Theory) =>
  editTheory(of, (draft) => {
    draft.assumptions!["believed"]!.statement = "z";
  });
const suspectsOf = (of: Theory) =>
  reviewTheory(of)
    .assumptions.filter(({ flags }) => flags.includes("suspect"))
    .map(({ id }) => id);

describe("recordReview", () => {
  it("adds an entry with the fingerprint of what was reviewed, and keeps the others", () => {
    const once = recordReview(theory, entry);
    const twice = recordReview(once, { ...entry, date: "2025", note: "still" });
    expect(twice.reviews).toEqual([
      { ...entry, fingerprint: getFingerprint(theory, "believed") },
      { ...entry, date: "2025", note: "still", fingerprint: getFingerprint(theory, "believed") },
    ]);
    expect(theory.reviews).toBeUndefined();
    expect(twice.reviews?.[0]).toBe(once.reviews?.[0]);
  });

  it.each([
    [
      { assumption: "beleived" },
      'reviews[0].assumption: "beleived" is not the id of an assumption. Did you mean "believed"?',
    ],
    [{ assumption: "campaign->health" }, '"campaign->health" is a link; expected the id of an assumption.'],
    [{ override: "supported" as const }, "reviews[0].note: missing; an override needs its reason."],
    [{ date: "2024-05-01T10:00" }, "reviews[0].date: expected a date: 2018, 2018-10 or 2018-10-05"],
    [{ date: "2023-02-29" }, "reviews[0].date: expected a date"],
    [{ decision: "acept" as never }, 'Did you mean "accept"?'],
  ])("refuses %j", (change, message) => {
    expect(() => recordReview(theory, { ...entry, ...change })).toThrow(message);
  });
});

describe("recordRewording", () => {
  const who = { on: "believed", date: "2024-06", by: "Bo" };
  const stamped = recordReview(
    attachEvidence(theory, "e", { on: "believed", stance: "supports", finding: "f" }),
    entry,
  );

  it("says which texts were changed, settles what was suspect, and leaves every stamp as it was", () => {
    const changed = reword(stamped);
    expect(suspectsOf(changed)).toEqual(["believed"]);
    const accepted = recordRewording(changed, { ...who, note: "shorter" });
    expect(accepted.rewordings).toEqual([
      { ...who, moved: ["statement"], fingerprint: getFingerprint(changed, "believed"), note: "shorter" },
    ]);
    expect(suspectsOf(accepted)).toEqual([]);
    expect([accepted.evidence, accepted.reviews]).toEqual([stamped.evidence, stamped.reviews]);
  });

  it("can follow on another, and is void once the words change again", () => {
    const once = recordRewording(reword(stamped), who);
    const again = editTheory(once, (draft) => {
      draft.assumptions!["believed"]!.falsifier = "nobody does";
    });
    expect(suspectsOf(again)).toEqual(["believed"]);
    expect(recordRewording(again, who).rewordings?.[1]?.moved).toEqual(["falsifier"]);
    expect(suspectsOf(recordRewording(again, who))).toEqual([]);
  });

  it("is possible for a link whose end is called otherwise", () => {
    const on = attachEvidence(theory, "e", { on: "health->wealth", stance: "supports", finding: "f" });
    const changed = editTheory(on, (draft) => {
      draft.outcomes!["wealth"]!.title = "Better incomes";
    });
    expect(recordRewording(changed, { ...who, on: "health->wealth" }).rewordings?.[0]?.moved).toEqual(["to"]);
  });

  it("is refused where nothing was changed, where more than words was, and of what is not there", () => {
    expect(() => recordRewording(stamped, who)).toThrow(NotRewordedError);
    expect(() => recordRewording(stamped, who)).toThrow('"believed" is worded as it was');
    expect(() => recordRewording(reword(theory), who)).toThrow(
      '"believed" has no evidence or review with a fingerprint, so no change of its words can be seen; there is nothing to accept.',
    );
    expect(() => recordRewording(recordReview(theory, entry), who)).toThrow('"believed" is worded as it was');
    expect(() => recordRewording(recordReview(theory, { ...entry, assumption: "heard" }), who)).toThrow(
      '"believed" has no evidence or review with a fingerprint',
    );
    const moved = editTheory(reword(stamped), (draft) => {
      draft.assumptions!["believed"]!.on = "health->wealth";
    });
    expect(() => recordRewording(moved, who)).toThrow(
      '"believed" has changed in more than words (statement, on); that asks for a review.',
    );
    expect(() => recordRewording(stamped, { ...who, on: "beleived" })).toThrow('Did you mean "believed"?');
    expect(() => recordRewording(reword(stamped), { ...who, date: "soon" })).toThrow(
      "rewordings[0].date: expected a date",
    );
  });
});

test("attachEvidence does not put an item in the place of another", () => {
  const item = { on: "heard", stance: "supports", finding: "f" } as const;
  const problem = expect.objectContaining({ code: "duplicate-id", path: ["evidence", "e"] });
  expect(() => attachEvidence(attachEvidence(theory, "e", item) as Theory, "e", item)).toThrow(
    expect.objectContaining({ problems: [problem] }),
  );
});

test("attachEvidence keeps a fingerprint that is given, and stamps with that of the claim otherwise", () => {
  const item = { on: "heard", stance: "supports", finding: "f" } as const;
  expect(attachEvidence(theory, "e", item).evidence?.["e"]?.fingerprint).toBe(getFingerprint(theory, "heard"));
  expect(attachEvidence(theory, "e", { ...item, fingerprint: "1:x" }).evidence?.["e"]?.fingerprint).toBe("1:x");
});

describe("addAssumption", () => {
  it("adds after the others, or as the last part of one at any depth", () => {
    const next = addAssumption(theory, "cheap", { statement: "It is cheap", on: ["health", "campaign->health"] });
    expect(Object.keys(next.assumptions ?? {})).toEqual(["believed", "cheap"]);
    const deep = addAssumption(next, "loud", { statement: "It is loud" }, { partOf: "heard" });
    expect(deep.assumptions?.["believed"]?.parts?.["heard"]?.parts).toEqual({ loud: { statement: "It is loud" } });
    expect(theory.assumptions?.["cheap"]).toBeUndefined();
  });

  it("finds the whole in any of several assumptions", () => {
    const two = addAssumption(addAssumption(theory, "cheap", { statement: "s" }), "near", { statement: "s" });
    const next = addAssumption(two, "now", { statement: "s" }, { partOf: "near" });
    expect(next.assumptions?.["near"]?.parts).toEqual({ now: { statement: "s" } });
    expect(Object.isFrozen(next.assumptions)).toBe(true);
  });

  it("does not put one in the place of another", () => {
    const problem = expect.objectContaining({ code: "duplicate-id", path: ["assumptions", "believed"] });
    expect(() => addAssumption(theory, "believed", { statement: "s" })).toThrow(
      expect.objectContaining({ problems: [problem] }),
    );
  });

  it("refuses an id that is taken and a place that is not there", () => {
    const text = { statement: "s" };
    expect(() => addAssumption(theory, "heard", text)).toThrow('"heard" is already the id of an assumption');
    expect(() => addAssumption(theory, "health", text)).toThrow('"health" is already the id of an outcome');
    expect(() => addAssumption(theory, "a b", text)).toThrow("cannot be a key");
    expect(() => addAssumption(theory, "loud", text, { partOf: "herd" })).toThrow(
      '"herd" is not the id of an assumption. Did you mean "heard"?',
    );
    expect(() => addAssumption(theory, "loud", { ...text, on: "campain" })).toThrow('Did you mean "campaign"?');
  });
});

describe("addLink", () => {
  it("adds the first", () => {
    const { links: _, assumptions: __, ...rest } = theory;
    const link = { from: "campaign", to: "health" };
    expect((addLink(trust(rest), link) as Theory).links).toEqual([link]);
  });

  it("adds at the end of the list", () => {
    const next = addLink(theory, { from: "campaign", to: "wealth", sign: "-" });
    expect(next.links?.at(-1)).toEqual({ from: "campaign", to: "wealth", sign: "-" });
    expect(theory.links).toHaveLength(2);
  });

  it("refuses what no link can be", () => {
    expect(() => addLink(theory, { from: "campaign", to: "health" })).toThrow("there is already a link");
    expect(() => addLink(theory, { from: "health", to: "campaign" as never })).toThrow('"campaign" is an intervention');
  });
});

describe("what a caller without types may give", () => {
  const wrong = (value: unknown) => value as never;

  it.each([5, null, {}, ["believed"], 10n, Object.create(null)])("is told when it is no id (%#)", (assumption) => {
    expect(() => recordReview(theory, wrong({ ...entry, assumption }))).toThrow(InvalidTheoryError);
    expect(() => recordRewording(theory, wrong({ on: assumption, date: "2024", by: "A" }))).toThrow(UnknownIdError);
    expect(() => attachEvidence(theory, "e", wrong({ on: assumption, stance: "supports", finding: "f" }))).toThrow(
      InvalidTheoryError,
    );
  });

  it.each([5, null, undefined, {}, ["believed"]])("is no new id (%#)", (id) => {
    const refused = /^.+ is no id; expected text, such as "water-lasts"\.$/;
    expect(() => addAssumption(theory, wrong(id), { statement: "s" })).toThrow(refused);
    expect(() => attachEvidence(theory, wrong(id), { on: "believed", stance: "supports", finding: "f" })).toThrow(
      refused,
    );
    expect(() => renameElement(theory, "believed", wrong(id))).toThrow(refused);
  });

  it("is told when it has no form in JSON", () => {
    const ring: { [key: string]: unknown } = {};
    ring["ring"] = ring;
    for (const note of [10n, ring]) {
      expect(() => recordReview(theory, wrong({ ...entry, note }))).toThrow(InvalidTheoryError);
      expect(() => addAssumption(theory, "more", wrong({ statement: "s", note }))).toThrow(InvalidTheoryError);
    }
  });
});
