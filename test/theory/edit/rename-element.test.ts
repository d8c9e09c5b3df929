import { describe, expect, it } from "vitest";
import { renameElement } from "../../../src/theory/edit/rename-element.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";
import { trust } from "../../support/trust.js";

const full: Theory = parseTheoryOrThrow<unknown>(fullDocument);

/** The document as text with a word put in the place of another, wherever it stands as an id. */
const replaced = (from: string, to: string) =>
  JSON.parse(JSON.stringify(full).replace(new RegExp(`(?<=["]|->)${from}(?=["]|->)`, "g"), to));

describe("renameElement", () => {
  it.each([
    ["campaign", "radio"],
    ["awareness", "knowing"],
    ["rain", "storm"],
    ["believed", "trusted"],
    ["loud", "clear"],
    ["survey", "study"],
    ["reach", "extent"],
    ["school", "class"],
    ["village", "town"],
    ["inclusion", "all-in"],
  ])("gives %s another name wherever it stands, and changes nothing else", (from, to) => {
    const { assumptions, ...rest } = renameElement(full, from, to) as Theory;
    const wanted = replaced(from, to);
    // A word that is also a kind of assumption stays one.
    if (from === "reach") wanted.assumptions.believed.kind = "reach";
    expect({ ...rest, assumptions }).toStrictEqual(wanted);
    expect(JSON.stringify({ ...full, ...rest, assumptions })).toBe(JSON.stringify({ ...full, ...wanted }));
  });

  it("tells collections apart where they share an id", () => {
    expect(() => renameElement(full, "heard", "told")).toThrow(
      '"heard" is in assumptions and in indicators; name the collection.',
    );
    const renamed: Theory = renameElement(full, "heard", "told", { collection: "indicators" });
    expect(renamed.outcomes?.["awareness"]?.indicators).toEqual(["told"]);
    expect(renamed.reviews?.[0]?.assumption).toBe("heard");
    expect(
      (renameElement(full, "heard", "told", { collection: "assumptions" }) as Theory).reviews?.[0]?.assumption,
    ).toBe("told");
  });

  it("takes the groups of a source along", () => {
    const grouped: Theory = trust({ ...full, evidence: { a: { ...full.evidence!["trial"]!, group: "report" } } });
    expect((renameElement(grouped, "report", "paper") as Theory).evidence?.["a"]?.group).toBe("paper");
    expect(() => renameElement(full, "report", "team")).toThrow('"team" is already the name of a group of evidence');
  });

  it("carries fingerprints over, those that fitted and those that did not", () => {
    const stale = getFingerprint(full, "believed").replace(/statement=\w+/, "statement=000000000000");
    const stamped = parseTheoryOrThrow<unknown>({
      ...full,
      evidence: {
        ...full.evidence,
        trial: { ...full.evidence!["trial"], fingerprint: getFingerprint(full, "awareness->health") },
      },
      reviews: [
        { ...full.reviews![0], assumption: "believed", fingerprint: getFingerprint(full, "believed") },
        { ...full.reviews![0], assumption: "believed", fingerprint: stale },
        { ...full.reviews![0], assumption: "believed", fingerprint: "1:old" },
      ],
    });
    const renamed: Theory = renameElement(stamped, "awareness", "knowing");
    const after = getFingerprint(renamed, "believed");
    expect(after).not.toBe(getFingerprint(full, "believed"));
    expect(renamed.reviews?.map((entry) => entry.fingerprint)).toEqual([
      after,
      after.replace(/statement=\w+/, "statement=000000000000"),
      "1:old",
    ]);
    expect(renamed.evidence?.["trial"]?.fingerprint).toBe(getFingerprint(renamed, "knowing->health"));
  });

  it.each([
    ["campaign", "campaign->awareness", "radio->awareness"],
    ["awareness", "campaign->awareness", "campaign->radio"],
    ["rain", "rain->health", "radio->health"],
    ["believed", "believed", "radio"],
    ["village", "believed", "believed"],
  ])("carries all that %s is in the fingerprint of", (from, claim, after) => {
    const stamp = getFingerprint(full, claim);
    const stamped = parseTheoryOrThrow<unknown>({
      ...full,
      evidence: { trial: { ...full.evidence!["trial"], on: claim, fingerprint: stamp } },
      rewordings: [{ ...full.rewordings![0], on: claim, fingerprint: stamp }],
    });
    const renamed: Theory = renameElement(stamped, from, "radio");
    const { trial } = renamed.evidence!;
    const [reworded] = renamed.rewordings!;
    expect([trial!.on, reworded!.on]).toEqual([after, after]);
    expect([trial!.fingerprint, reworded!.fingerprint]).toEqual(Array(2).fill(getFingerprint(renamed, after)));
  });

  it.each([
    ["awarenes", "x", 'Did you mean "awareness"?'],
    [
      "campaign->awareness",
      "x",
      '"campaign->awareness" is a link, which has no id of its own; rename an end of it: "campaign" or "awareness".',
    ],
    ["awareness", "health", '"health" is already an id in outcomes'],
    ["awareness", "campaign", '"campaign" is already the id of an intervention'],
    ["loud", "believed", '"believed" is already an id in assumptions'],
    ["awareness", "theory", '"theory" is reserved'],
    ["awareness", "a b", "cannot be a key"],
    ["awareness", "__proto__", "reserved"],
  ])("refuses %s to %s", (from, to, message) => {
    expect(() => renameElement(full, from, to)).toThrow(message);
  });
});
