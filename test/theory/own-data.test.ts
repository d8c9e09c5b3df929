import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachEvidence, editTheory, recordReview } from "../../src/entries/edit.js";
import { readJson } from "../../src/formats/json/read.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { writeYaml } from "../../src/formats/yaml/write.js";
import { diffTheories, listFindings, reviewTheory } from "../../src/index.js";
import { isChecked } from "../../src/theory/checked.js";
import { defineTheory } from "../../src/theory/define-theory.js";
import { addAssumption } from "../../src/theory/edit/add-assumption.js";
import { applyPatches } from "../../src/theory/edit/apply-patches.js";
import { removeElement } from "../../src/theory/edit/remove-element.js";
import { renameElement } from "../../src/theory/edit/rename-element.js";
import { parseTheory, parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory } from "../support/arbitrary-theory.js";
import { buildDocument } from "../support/build-theory.js";
import { fullDocument } from "../support/full-document.js";

type Loose = { [key: string]: unknown };

const small = () =>
  structuredClone(
    buildDocument({
      interventions: ["campaign"],
      outcomes: ["awareness", "health"],
      links: ["campaign->awareness", "awareness->health"],
      assumptions: { believed: "awareness->health" },
      evidence: { survey: { on: "believed" } },
    }),
  ) as unknown as Loose & { outcomes: Loose; evidence: { survey: Loose }; assumptions: Loose };
const messages = (data: unknown) => {
  const result = parseTheory<unknown>(data);
  return result.ok ? [] : result.problems.map(({ code, message }) => `${code} | ${message}`);
};

/** Every object and list within a value, itself included. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}
const isDeeplyFrozen = (value: unknown) => [...objectsIn(value)].every((object) => Object.isFrozen(object));
const shared = (a: unknown, b: unknown) => {
  const ofA = new Set(objectsIn(a));
  return [...objectsIn(b)].filter((object) => ofA.has(object));
};
const answers = (theory: Theory) =>
  JSON.stringify([theory, reviewTheory(theory), listFindings(theory, { asOf: "2024" })]);

/** Takes values out of an object at random, turns others, and puts in new ones. */
function disturb(value: object, dice: readonly number[]): void {
  const objects = [...objectsIn(value)] as Loose[];
  for (const die of dice) {
    const object = objects[die % objects.length]!;
    const keys = Object.keys(object);
    const key = keys[die % Math.max(1, keys.length)] ?? "0";
    if (die % 3 === 0 && !Array.isArray(object)) delete object[key];
    else object[key] = die % 3 === 1 ? "opposes" : { title: "new" };
  }
}

describe("what is given stays the caller's", () => {
  it("whatever is done to it between questions, no answer changes, and parsing again sees what it is now", () => {
    fc.assert(
      fc.property(anyTheory, fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 8 }), (drawn, dice) => {
        const data = structuredClone<object>(drawn);
        const theory = parseTheoryOrThrow<unknown>(data);
        const before = answers(theory);
        expect(isDeeplyFrozen(theory)).toBe(true);
        expect(shared(data, theory)).toEqual([]);
        disturb(data, dice);
        expect(answers(theory)).toBe(before);
        const again = parseTheory<unknown>(data);
        const expected = parseTheory<unknown>(JSON.parse(JSON.stringify(data)));
        expect(again.ok).toBe(expected.ok);
        if (again.ok && expected.ok) expect(answers(again.theory)).toBe(answers(expected.theory));
      }),
    );
  });

  it("evidence that is turned after the parsing turns the verdict of the next parsing only", () => {
    const data = small();
    const verdictOf = (theory: Theory) => reviewTheory(theory).assumptions[0]?.verdict;
    data.evidence.survey["strength"] = "strong";
    const first = parseTheoryOrThrow<unknown>(data);
    const asRead = verdictOf(first);
    data.evidence.survey["stance"] = "opposes";
    expect(verdictOf(first)).toBe(asRead);
    expect(verdictOf(parseTheoryOrThrow<unknown>(data))).not.toBe(asRead);
  });

  it("is neither frozen nor marked", () => {
    const data = small();
    parseTheoryOrThrow<unknown>(data);
    expect([...objectsIn(data)].some((object) => Object.isFrozen(object))).toBe(false);
    expect(isChecked(data)).toBe(false);
  });

  it("also when it is given to a verb or put in by a recipe", () => {
    const theory = parseTheoryOrThrow<unknown>(small());
    const scope = { place: "Ede" };
    const item = { on: "believed", stance: "supports", finding: "F", scope } as const;
    const attached = attachEvidence(theory, "more", item) as Theory;
    const outcome = { title: "Wealth" };
    const edited = editTheory(theory, (draft) => {
      draft.outcomes = { ...draft.outcomes, wealth: outcome };
    });
    const patched = applyPatches(theory, [{ op: "add", path: ["outcomes", "wealth"], value: outcome }]);
    scope.place = "elsewhere";
    outcome.title = "something else";
    expect(attached.evidence?.["more"]?.scope?.place).toBe("Ede");
    expect(edited.outcomes?.["wealth"]?.title).toBe("Wealth");
    expect(patched.outcomes?.["wealth"]?.title).toBe("Wealth");
  });
});

describe("what is returned is frozen at every level", () => {
  const full = parseTheoryOrThrow<unknown>(fullDocument);
  const ofReader = (result: ReturnType<typeof readJson>) => {
    if (!result.ok) throw new Error("not read");
    return result.theory;
  };

  it.each<[string, () => Theory]>([
    ["parseTheory", () => full],
    ["defineTheory", () => defineTheory(fullDocument as never) as Theory],
    ["readJson", () => ofReader(readJson(JSON.stringify(fullDocument)))],
    ["readYaml", () => ofReader(readYaml(writeYaml(full)))],
    ["editTheory", () => editTheory(full, (draft) => Object.assign(draft, { title: "Other" }) as never)],
    [
      "attachEvidence",
      () => attachEvidence(full, "new", { on: "believed", stance: "supports", finding: "F" }) as Theory,
    ],
    ["addAssumption", () => addAssumption(full, "new", { statement: "S" }, { partOf: "believed" }) as Theory],
    ["removeElement", () => removeElement(full, "survey", { withDependents: true })],
    ["renameElement", () => renameElement(full, "believed", "heard-of") as Theory],
    [
      "recordReview",
      () => recordReview(full, { assumption: "believed", date: "2024", reviewer: "R", decision: "accept" } as never),
    ],
    ["applyPatches", () => applyPatches(full, [{ op: "replace", path: ["title"], value: { en: "T" } }])],
  ])("by %s", (_, make) => {
    const theory = make();
    expect(isDeeplyFrozen(theory)).toBe(true);
    expect(isChecked(theory)).toBe(true);
  });

  it("and a theory parsed again is that theory", () => {
    expect(parseTheoryOrThrow(full)).toBe(full);
  });

  it("an edit shares what it left as it was", () => {
    const edited = editTheory(full, (draft) => Object.assign(draft, { title: "Other" }) as never);
    expect(edited.outcomes).toBe(full.outcomes);
    expect(diffTheories(full, edited).changes).toHaveLength(1);
  });

  it("a copy of a theory is no theory, whatever has made it", () => {
    for (const copy of [{ ...full }, structuredClone(full), Object.create(full), JSON.parse(JSON.stringify(full))]) {
      expect(() => reviewTheory(copy)).toThrow("Expected a theory; found an object that was not checked.");
    }
  });
});

describe("odd data gives a right answer or a clear error", () => {
  it("an object in two places is in both", () => {
    const title = { en: "Same", nl: "Zelfde" };
    const data = { ...small(), title, outcomes: { awareness: { title }, health: { title } } };
    const theory = parseTheoryOrThrow<unknown>(data);
    title.en = "Other";
    expect(theory.outcomes?.["health"]?.title).toEqual({ en: "Same", nl: "Zelfde" });
  });

  it("objects within themselves are refused, wherever they are", () => {
    const ring: Loose = { statement: "s" };
    ring["parts"] = { again: ring };
    expect(messages({ ...small(), assumptions: { ring } })[0]).toContain("parts are nested more than 50 deep");
    const data = small();
    data["self"] = data;
    expect(messages(data)).toEqual(['unknown-key | self: "self" is not a key here.']);
    const text: Loose = {};
    text["en"] = text;
    expect(messages({ ...small(), title: text })[0]).toMatch(/^wrong-type \| title/);
    const list: unknown[] = [];
    list.push(list, list);
    expect(messages({ ...small(), links: list })[0]).toMatch(/^too-large \| the theory: the same objects/);
  });

  it("a frozen document is read as any other, and so is one without prototypes", () => {
    const data = small();
    for (const object of [...objectsIn(data)]) Object.freeze(object);
    const bare = JSON.parse(JSON.stringify(data), (_, value) =>
      typeof value === "object" && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value,
    );
    const theory = parseTheoryOrThrow<unknown>(data);
    expect(theory).not.toBe(data);
    expect(JSON.stringify(parseTheoryOrThrow(bare))).toBe(JSON.stringify(theory));
  });

  it("a getter is read once", () => {
    const data = small();
    let reads = 0;
    Object.defineProperty(data, "title", { enumerable: true, get: () => `Title ${++reads}` });
    const theory = parseTheoryOrThrow<unknown>(data);
    expect([theory.title, theory.title, reads]).toEqual(["Title 1", "Title 1", 1]);
  });

  it("what cannot be read is told with its place", () => {
    const data = small();
    Object.defineProperty(data.outcomes["health"], "title", {
      enumerable: true,
      get: () => {
        throw new Error("the database is closed");
      },
    });
    expect(messages(data)).toEqual(["bad-value | outcomes.health.title: cannot be read: the database is closed"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(messages({ ...small(), outcomes: proxy })[0]).toMatch(/^bad-value \| outcomes: cannot be read: /);
  });

  class Outcome {
    readonly title = "Health";
  }
  it.each<[string, unknown, string]>([
    ["an instance of a class", new Outcome(), "an instance of Outcome"],
    ["a date", new Date(0), "an instance of Date"],
    ["a map", new Map([["title", "Health"]]), "an instance of Map"],
    ["an object with inherited keys", Object.create({ title: "Health" }), "an instance of Object"],
    ["a function", () => "Health", "the function"],
    ["a symbol", Symbol("health"), "the symbol Symbol(health)"],
    ["a big number", 10n, "the bigint 10"],
  ])("%s is refused", (_, health, found) => {
    const [first, ...more] = messages({ ...small(), outcomes: { awareness: { title: "A" }, health } });
    expect(first).toContain("wrong-type | outcomes.health: expected an object with title; found ");
    expect(first).toContain(found);
    expect(more).toEqual([]);
  });

  it("a hole in a list is refused at its place", () => {
    const links = new Array(2);
    links[1] = { from: "campaign", to: "awareness" };
    expect(messages({ ...small(), links, assumptions: {}, evidence: {} })[0]).toMatch(/^missing-key \| links\[0\]/);
    expect(messages({ ...small(), links: new Array(2 ** 32 - 1) })[0]).toMatch(/^too-large/);
  });

  it("what is undefined, or has a symbol for a key, is not there", () => {
    const data = { ...small(), description: undefined, [Symbol("mine")]: { a: 1 } };
    const theory = parseTheoryOrThrow<unknown>(data);
    expect(Reflect.ownKeys(theory).filter((key) => typeof key === "string")).not.toContain("description");
    expect(JSON.parse(JSON.stringify(theory))).toStrictEqual({ ...theory });
  });

  it("a key __proto__ is refused and pollutes nothing", () => {
    const data = JSON.parse(JSON.stringify(small()).replace('"health":{', '"__proto__":{"polluted":true},"health":{'));
    expect(messages(data).length).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
