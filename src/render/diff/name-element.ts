import type { Text } from "../../schema/generated/types.js";
import type { DiffKind } from "../../theory/diff/change.js";
import type { Theory } from "../../theory/theory.js";
import { cut, type Names } from "../name-elements.js";

/** How wide the name of an element may be. */
const WIDTH = 160;

/** Names an element of any kind, as far as it has a name other than its id. */
export function nameElement(theory: Theory, kind: DiffKind, id: string, names: Names): string {
  return cut(NAMES[kind](theory, id, names), WIDTH);
}

interface Named {
  readonly title?: Text;
  readonly name?: Text;
  readonly code?: string;
}

type Naming = (theory: Theory, id: string, names: Names) => string;

const node: Naming = (_, id, names) => names.node(id);

/** Names what stands in a register by its code and its title or name. */
const registered =
  (register: "strands" | "indicators" | "principles" | "actors" | "places"): Naming =>
  (theory, id, { read }) => {
    const elements: { readonly [id: string]: Named } | undefined = theory[register];
    const found = own(elements, id);
    const title = found?.title ?? found?.name;
    return [found?.code, title === undefined ? id : read(title)].filter(Boolean).join(" ");
  };

const NAMES: { readonly [K in DiffKind]: Naming } = {
  theory: (theory, _, { read }) => read(theory.title),
  strand: /* @__PURE__ */ registered("strands"),
  intervention: node,
  outcome: node,
  factor: node,
  link: (_, id, names) => names.target(id, WIDTH - 4),
  assumption: (_, id, names) => names.assumption(id),
  evidence: (theory, id, { read }) => {
    const found = own(theory.evidence, id);
    return found === undefined ? id : read(found.finding);
  },
  source: (_, id, names) => names.source(id),
  indicator: /* @__PURE__ */ registered("indicators"),
  actor: /* @__PURE__ */ registered("actors"),
  place: /* @__PURE__ */ registered("places"),
  principle: /* @__PURE__ */ registered("principles"),
  review: (theory, id, names) => {
    const found = theory.reviews?.[placeOf(id)];
    return found === undefined ? id : `${found.date}, ${found.reviewer}: ${names.assumption(found.assumption)}`;
  },
  rewording: (theory, id, names) => {
    const found = theory.rewordings?.[placeOf(id)];
    if (found === undefined) return id;
    const { on, date, by } = found;
    return `${date}, ${by}: ${names.isAssumption(on) ? names.assumption(on) : names.target(on, WIDTH - 4)}`;
  },
  waiver: (theory, id) => {
    const found = theory.waivers?.[placeOf(id)];
    return found === undefined ? id : [found.code, found.on].filter(Boolean).join(" ");
  },
};

/** The place in a list that an id such as `reviews[2]` stands for. */
function placeOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0]);
}

function own<T>(register: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return register !== undefined && Object.hasOwn(register, id) ? register[id] : undefined;
}
