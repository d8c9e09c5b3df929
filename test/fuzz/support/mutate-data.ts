import type { Link } from "../../../src/schema/generated/types.js";
import type { Theory } from "../../../src/theory/theory.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import type { Chance } from "./chance.js";
import { anyText } from "./mutate-text.js";
import { INHERITED, TOKENS } from "./tokens.js";

type Data = { [key: string]: unknown } | unknown[];

/** Plain data with values swapped, taken away, renamed or replaced by others of any kind. */
export function mutateData(data: unknown, chance: Chance): unknown {
  const mutated: unknown = structuredClone(data);
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const holders = listHolders(mutated);
    if (holders.length === 0) return anyData(chance, 3);
    mutateHolder(chance.pick(holders), holders, chance);
  }
  return mutated;
}

/** A theory with other texts, more arrows and more on them: strange, but one that is accepted more often than not. */
export function mutateTheory(theory: Theory, chance: Chance): unknown {
  const nodes = [theory.interventions, theory.factors, theory.outcomes].flatMap((each) => Object.keys(each ?? {}));
  const outcomes = Object.keys(theory.outcomes ?? {});
  const mutated = replaceTexts(theory, chance) as Record<string, unknown>;
  const links = new Map((theory.links ?? []).map((link) => [`${link.from}->${link.to}`, link]));
  for (let times = chance.below(12); times > 0 && outcomes.length > 0; times -= 1) {
    const [from, to] = [chance.pick(nodes), chance.pick(outcomes)];
    const more = { ...(chance.oneIn(3) && { sign: "-" }), ...(chance.oneIn(3) && { feedback: true }) };
    if (from !== to) links.set(`${from}->${to}`, { from, to, ...more } as Link);
  }
  if (links.size > 0) mutated["links"] = [...links.values()];
  const on = () => chance.pick([...nodes, ...links.keys(), "theory"]);
  const added = Array.from({ length: chance.below(5) }, (_, i) => [
    `added-${i}`,
    { statement: "s", on: [...new Set([on(), on()])] },
  ]);
  mutated["assumptions"] = { ...(mutated["assumptions"] ?? {}), ...Object.fromEntries(added) };
  return mutated;
}

/** Keys of what people write in words of their own. */
const WORDS =
  /^(title|name|description|note|statement|because|finding|falsifier|question|method|reason|owner|unit|URL)$/;

function replaceTexts(value: unknown, chance: Chance, key = ""): unknown {
  if (typeof value === "string") {
    if (!WORDS.test(key) || !chance.oneIn(4)) return value;
    return chance.oneIn(2) ? chance.pick(HOSTILE_TEXTS) : chance.oneIn(2) ? chance.pick(TOKENS) : anyText(chance);
  }
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, chance));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replaceTexts(child, chance, name)]));
}

/** Data of any shape, with keys that a theory has now and then. */
export function anyData(chance: Chance, depth: number): unknown {
  const kind = chance.below(depth > 0 ? 12 : 8);
  if (kind < 2) return chance.pick(TOKENS);
  if (kind === 2) return chance.pick(HOSTILE_TEXTS);
  if (kind === 3) return anyText(chance);
  if (kind < 8)
    return chance.pick<unknown>([null, true, false, 0, -1, 1.5, 1e308, Number.NaN, -0, "", undefined, 10n, []]);
  const length = chance.below(5);
  if (kind < 10) return Array.from({ length }, () => anyData(chance, depth - 1));
  const data = {};
  for (let i = 0; i < length; i += 1) put(data, chance.pick(TOKENS), anyData(chance, depth - 1));
  return data;
}

function mutateHolder(holder: Data, all: readonly Data[], chance: Chance): void {
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? "0" : chance.pick(keys);
  const value = Reflect.get(holder, key);
  switch (chance.below(7)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1:
      put(holder, chance.pick(INHERITED), value);
      break;
    case 2:
      put(holder, chance.pick(TOKENS), value);
      break;
    case 3: {
      const other = chance.pick(all);
      put(holder, key, structuredClone(Reflect.get(other, chance.pick([...Object.keys(other), "0"]))));
      break;
    }
    case 4:
      put(holder, key, structuredClone(chance.pick(all)));
      break;
    default:
      put(holder, key, chance.oneIn(2) ? chance.pick(TOKENS) : anyData(chance, 3));
  }
}

/** As an own property, whatever its name; a list has none but its items. */
function put(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return void holder.push(value);
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function listHolders(data: unknown): Data[] {
  const holders: Data[] = [];
  const ahead = [data];
  for (let value = ahead.pop(); value !== undefined && holders.length < 5000; value = ahead.pop()) {
    if (typeof value !== "object" || value === null) continue;
    holders.push(value as Data);
    ahead.push(...Object.values(value).filter((child) => typeof child === "object" && child !== null));
  }
  return holders;
}
