import type { IdRole } from "../references.js";

/** Several roles in words: `een interventie, uitkomst of factor`. */
export function formatRolesInDutch(roles: readonly IdRole[]): string {
  const names = roles.map((role) => NAMES[role]);
  const last = names.at(-1) ?? "niets";
  return `een ${names.length < 2 ? last : `${names.slice(0, -1).join(", ")} of ${last}`}`;
}

const NAMES: { readonly [R in IdRole]: string } = {
  intervention: "interventie",
  outcome: "uitkomst",
  factor: "factor",
  link: "verband",
  assumption: "aanname",
  evidence: "stuk bewijs",
  strand: "spoor",
  source: "bron",
  indicator: "indicator",
  actor: "actor",
  place: "plaats",
  node: "knoop",
  element: "onderdeel van de theorie",
};
