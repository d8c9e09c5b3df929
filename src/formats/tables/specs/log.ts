import { DECISIONS, VERDICTS } from "../../../schema/vocabulary.js";
import { DATE, named, PLAIN, REFERENCE, TEXT, WORDS } from "../codecs.js";
import { createField as field } from "../field.js";
import { listEntries } from "../list-rows.js";
import type { TableSpec } from "../table-spec.js";
import { by, fingerprint, note, on, required, requiredDate } from "./shared.js";

/** The tables of what was said of the theory afterwards. */
export const LOG_SPECS: readonly TableSpec[] = [
  {
    name: "reviews",
    nl: "toetsingen",
    list: (theory) => listEntries(theory, "reviews"),
    fields: [
      field("assumption", REFERENCE, "aanname", required),
      requiredDate,
      field("reviewer", PLAIN, "toetser", required),
      field("decision", named(DECISIONS), "besluit", required),
      note,
      field("next", DATE, "volgende"),
      field("override", named(VERDICTS), "eigen oordeel"),
      fingerprint,
    ],
  },
  {
    name: "rewordings",
    nl: "herformuleringen",
    list: (theory) => listEntries(theory, "rewordings"),
    fields: [
      on,
      requiredDate,
      by,
      field("moved", WORDS, "gewijzigd", required),
      field("fingerprint", PLAIN, "vingerafdruk", required),
      note,
    ],
  },
  {
    name: "waivers",
    nl: "ontheffingen",
    list: (theory) => listEntries(theory, "waivers"),
    fields: [
      field("code", PLAIN, "code", required),
      field("on", REFERENCE, "over"),
      field("reason", TEXT, "reden", required),
      by,
      requiredDate,
      field("until", DATE, "tot en met"),
    ],
  },
];
