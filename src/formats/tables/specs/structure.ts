import { DATE, oneOf, PLAIN, REFERENCE, REFERENCES, TEXT, WORD, WORDS, YES_NO } from "../codecs.js";
import { createField as field } from "../field.js";
import { listLinks, listNodes, listRegister, listTheory } from "../list-rows.js";
import type { TableSpec } from "../table-spec.js";
import { ALL_OR_ANY, code, description, id, locator, note, required, title } from "./shared.js";

const KINDS = oneOf({
  intervention: ["intervention", "interventie", "activity", "activiteit", "input"],
  outcome: ["outcome", "uitkomst", "doelstelling", "resultaat", "result", "effect"],
  factor: ["factor", "outside cause", "externe factor"],
});
const LEVEL = oneOf({
  output: ["output", "prestatie"],
  intermediate: ["intermediate", "tussendoel", "tussentijds"],
  "long-term": ["long-term", "lange termijn", "langetermijn"],
  impact: ["impact"],
});
/** In words, as a lone sign is a formula to a spreadsheet. */
const SIGN = oneOf({ "+": ["positive", "positief", "plus"], "-": ["negative", "negatief", "min", "minus", "−"] });

/** The tables of the theory itself: its strands, nodes and links. */
export const STRUCTURE_SPECS: readonly TableSpec[] = [
  {
    name: "theory",
    nl: "theorie",
    list: listTheory,
    fields: [
      field("id", WORD, "id"),
      field("title", TEXT, "titel", { others: ["naam", "name"] }),
      description,
      field("language", oneOf({ nl: ["nl", "Nederlands", "Dutch"], en: ["en", "English", "Engels"] }), "taal"),
      field("asOf", DATE, "per", { others: ["peildatum", "date", "datum"] }),
      field("$schema", PLAIN, "schema", { en: "$schema", isRare: true }),
    ],
  },
  {
    name: "strands",
    nl: "sporen",
    ids: { space: "strands", from: "title" },
    list: (theory) => listRegister(theory, "strands"),
    fields: [id, title, field("partOf", REFERENCE, "onderdeel van"), code, description, locator, note],
  },
  {
    name: "nodes",
    nl: "stappen",
    others: ["steps", "elements", "elementen", "knopen"],
    ids: { space: "shared", from: "title" },
    list: listNodes,
    fields: [
      field("@kind", KINDS, "soort", { ...required, others: ["type"] }),
      id,
      title,
      field("level", LEVEL, "niveau"),
      field("strand", REFERENCE, "spoor"),
      code,
      description,
      field("needs", ALL_OR_ANY, "vereist"),
      field("indicators", REFERENCES, "indicatoren", { others: ["indicator"] }),
      field("actors", REFERENCES, "actoren", { others: ["actor"] }),
      field("places", REFERENCES, "plaatsen", { others: ["place", "plaats"] }),
      field("sdg", WORDS, "sdg", { others: ["sdgs"] }),
      locator,
      note,
    ],
  },
  {
    name: "links",
    nl: "verbanden",
    others: ["connections", "edges", "relaties", "causal links"],
    list: listLinks,
    fields: [
      field("from", REFERENCE, "van", { ...required, others: ["cause", "oorzaak", "source", "bron"] }),
      field("to", REFERENCE, "naar", { ...required, others: ["effect", "gevolg", "target", "doel"] }),
      field("because", TEXT, "omdat", { others: ["mechanism", "mechanisme"] }),
      field("sign", SIGN, "teken", { others: ["richting", "polarity"] }),
      field("feedback", YES_NO, "terugkoppeling"),
      locator,
      note,
    ],
  },
];
