/** What a reader has chosen: all of it stands in the address, so that it can be sent and gone back to. */
export interface PageState {
  /** The chosen node. */
  readonly node: string | undefined;
  /** The row to show: `a3`, `l12`, `s5`. */
  readonly row: string | undefined;
  /** What the diagram shows: the whole (`all`), only what leads to the chosen node (`up`), or a strand by id. */
  readonly view: string | undefined;
  /** The assumptions that are taken to fail. */
  readonly failed: readonly string[];
  /** The verdicts that are not shown. */
  readonly hidden: readonly string[];
  readonly source: string | undefined;
  readonly language: string | undefined;
}

const KEYS = { node: "n", row: "r", view: "v", source: "s", language: "l" } as const;
const LISTS = { failed: "w", hidden: "x" } as const;

/** Reads a state from the fragment of an address; what cannot be read is not there. */
export function readState(hash: string): PageState {
  const fragment = hash.replace(/^#/, "");
  // The links in the tables name a row alone, for pages without a script.
  const row = /^[nals]\d+$/.test(fragment) ? fragment : undefined;
  const given = new URLSearchParams(row === undefined ? fragment : "");
  const one = (key: string) => given.get(key) || undefined;
  return {
    node: one(KEYS.node),
    row: row ?? one(KEYS.row),
    view: one(KEYS.view),
    failed: [...new Set(given.getAll(LISTS.failed))],
    hidden: [...new Set(given.getAll(LISTS.hidden))],
    source: one(KEYS.source),
    language: one(KEYS.language),
  };
}

/** The fragment that stands for a state. */
export function writeState(state: PageState): string {
  const given = new URLSearchParams();
  for (const [name, key] of Object.entries(KEYS)) {
    const value = state[name as keyof typeof KEYS];
    if (value !== undefined) given.append(key, value);
  }
  for (const [name, key] of Object.entries(LISTS)) {
    for (const value of state[name as keyof typeof LISTS]) given.append(key, value);
  }
  const text = given.toString();
  return text === "" ? "#" : `#${text}`;
}
