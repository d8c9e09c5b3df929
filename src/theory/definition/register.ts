/** Entries under any id, except that under a refused id only the reason will do. */
export type Register<Entry, Refused = unknown> = { readonly [id: string]: Entry } & Refused;
