import { describe, expect, it } from "vitest";
import { listDependents, removeElement } from "../../../src/theory/edit/remove-element.js";
import { InUseError } from "../../../src/theory/errors.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";

const full: Theory = parseTheoryOrThrow<unknown>(fullDocument);
const without = (id: string) => removeElement(full, id, { withDependents: true });

describe("removeElement", () => {
  it("takes away what nothing hangs on", () => {
    expect(removeElement(full, "trial").evidence).toEqual({ survey: full.evidence!["survey"] });
    expect(removeElement(full, "inclusion").principles).toEqual({});
    expect(full.principles).toHaveProperty("inclusion");
  });

  it("refuses what something hangs on, and says what", () => {
    expect(() => removeElement(full, "heard", { collection: "assumptions" })).toThrow(InUseError);
    expect(() => removeElement(full, "heard", { collection: "assumptions" })).toThrow('On "heard" hang reviews[0].');
  });

  it("takes links along with a node, and what is about them stays without it", () => {
    expect(listDependents(full, "awareness")).toEqual([
      { at: "campaign->awareness", fate: "goes" },
      { at: "awareness->health", fate: "goes" },
      { at: "health->awareness", fate: "goes" },
      { at: "assumptions.believed.on", fate: "stays" },
      { at: "evidence.trial", fate: "goes" },
      { at: "rewordings[0]", fate: "goes" },
    ]);
    const next = without("awareness");
    expect(next.links?.map(({ from, to }) => `${from}->${to}`)).toEqual(["rain->health", "campaign->cost"]);
    expect(next.assumptions?.["believed"]).not.toHaveProperty("on");
    expect(next.assumptions?.["believed"]?.parts).toEqual(full.assumptions?.["believed"]?.parts);
  });

  it("takes parts, evidence and reviews along with an assumption", () => {
    expect(listDependents(full, "believed")).toEqual([
      { at: "evidence.survey", fate: "goes" },
      { at: "reviews[0]", fate: "goes" },
    ]);
    expect(Object.keys(without("believed").assumptions ?? {})).toEqual(["lasting"]);
    expect(removeElement(full, "loud").assumptions?.["believed"]?.parts?.["heard"]?.parts).toEqual({});
  });

  it("takes away one reference of several, and a list that is left empty", () => {
    const next = without("campaign->awareness");
    expect(next.assumptions?.["believed"]?.on).toEqual(["awareness"]);
    expect(without("school").interventions?.["campaign"]).not.toHaveProperty("actors");
    expect(without("report").evidence?.["survey"]).not.toHaveProperty("source");
    expect(without("report").indicators?.["heard"]?.baseline).not.toHaveProperty("source");
    expect(without("goal").strands?.["reach"]).not.toHaveProperty("partOf");
  });

  it("knows the collection where several have the id", () => {
    expect(() => removeElement(full, "heard")).toThrow("name the collection");
    expect(removeElement(full, "heard", { collection: "indicators", withDependents: true }).indicators).toEqual({});
    expect(() => removeElement(full, "heard", { collection: "outcome" as "outcomes" })).toThrow(
      /"outcome" is not a collection; expected one of .*outcomes/s,
    );
    expect(() => removeElement(full, "nothing")).toThrow('"nothing" is not the id of an element');
    expect(() => removeElement(full, "report", { collection: "outcomes" })).toThrow(
      '"report" is a source; expected the id of an element in outcomes.',
    );
  });

  it("leaves no theory without a node", () => {
    const one = parseTheoryOrThrow<unknown>({
      format: "theory-of-change/1",
      id: "t",
      title: "T",
      language: "en",
      outcomes: { a: { title: "A" } },
    });
    expect(() => removeElement(one, "a")).toThrow("has no interventions, outcomes or factors");
  });
});
