import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCache } from "../../src/theory/cache.js";

describe("a cache", () => {
  it("finds once for each object, also where another says the same", () => {
    const asked: object[] = [];
    const sizeOf = createCache((list: readonly number[]) => {
      asked.push(list);
      return { size: list.length };
    });
    const [one, other] = [
      [1, 2],
      [1, 2],
    ];
    expect([sizeOf(one), sizeOf(one), sizeOf(other)]).toEqual([{ size: 2 }, { size: 2 }, { size: 2 }]);
    expect(sizeOf(one)).toBe(sizeOf(one));
    expect(asked).toEqual([one, other]);
    expect(asked[0]).toBe(one);
  });

  it("keeps what was found on another way", () => {
    const sizeOf = createCache((): { size: number } => {
      throw new Error("asked");
    });
    const list = [1];
    sizeOf.keep(list, { size: 1 });
    expect(sizeOf(list)).toEqual({ size: 1 });
  });

  it("keeps nothing where finding fails", () => {
    let tries = 0;
    const find = createCache(() => {
      tries += 1;
      if (tries === 1) throw new Error("at first");
      return { tries };
    });
    const of = {};
    expect(() => find(of)).toThrow("at first");
    expect(find(of)).toEqual({ tries: 2 });
  });
});

it("all caches are made by this module", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
    .filter((file) => /\bnew Weak(Map|Set|Ref)\b/.test(readFileSync(`src/${file}`, "utf8")));
  expect(files).toEqual(["theory/cache.ts"]);
});
