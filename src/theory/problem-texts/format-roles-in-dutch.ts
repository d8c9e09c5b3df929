import { joinWords } from "../../schema/join-words.js";
import type { IdRole } from "../references.js";

/** Several roles in words: `een interventie, uitkomst of factor`. */
export function formatRolesInDutch(roles: readonly IdRole[]): string {
  const names = roles.map((role) => NAMES[role]);
  return `een ${joinWords(names, "of")}`;
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
  principle: "uitgangspunt",
  node: "knoop",
  element: "onderdeel van de theorie",
};
