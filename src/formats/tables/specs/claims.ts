import {
  ASSUMPTION_KINDS,
  ASSUMPTION_ROLES,
  DESIGNS,
  INTERESTS,
  MEASURES,
  PROCESS_TESTS,
  SCALES,
  SCOPE_MATCHES,
} from "../../../schema/vocabulary.js";
import { DATE, named, oneOf, PLAIN, REFERENCE, REFERENCES, TEXT, WORD, YES_NO } from "../codecs.js";
import { createField as field } from "../field.js";
import { listAssumptionRows, listRatings, listRegister, listSearches } from "../list-rows.js";
import type { TableSpec } from "../table-spec.js";
import { ALL_OR_ANY, date, fingerprint, id, locator, note, of, on, required, requiredDate } from "./shared.js";

const LOW_TO_HIGH = oneOf({
  low: ["low", "laag", "klein"],
  medium: ["medium", "midden", "middelgroot"],
  high: ["high", "hoog", "groot"],
});
const STANCE = oneOf({
  supports: ["supports", "voor", "steunt", "ondersteunt"],
  opposes: ["opposes", "tegen", "weerspreekt"],
  mixed: ["mixed", "gemengd"],
  inconclusive: ["inconclusive", "onbeslist"],
});
const STRENGTH = oneOf({ weak: ["weak", "zwak"], moderate: ["moderate", "redelijk"], strong: ["strong", "sterk"] });

/** The tables of assumptions and of the evidence on them. */
export const CLAIMS_SPECS: readonly TableSpec[] = [
  {
    name: "assumptions",
    nl: "aannames",
    ids: { space: "shared", from: "statement" },
    list: listAssumptionRows,
    fields: [
      id,
      field("statement", TEXT, "stelling", { ...required, others: ["assumption", "aanname", "tekst", "text"] }),
      field("on", REFERENCES, "over", { others: ["link", "verband", "bij"] }),
      field("kind", named(ASSUMPTION_KINDS), "soort", { others: ["type"] }),
      field("role", named(ASSUMPTION_ROLES), "rol"),
      field("importance", LOW_TO_HIGH, "belang"),
      field("@partOf", REFERENCE, "deel van", { others: ["onderdeel van"] }),
      field("combine", ALL_OR_ANY, "combinatie"),
      field("exhaustive", YES_NO, "uitputtend"),
      field("falsifier", TEXT, "weerlegd als"),
      field("@test", oneOf({ intended: ["intended", "beoogd"], plan: ["plan"] }), "toets"),
      field("test.question", TEXT, "toets vraag", { others: ["toetsvraag"] }),
      field("test.method", TEXT, "toets methode"),
      field("test.owner", PLAIN, "toets eigenaar"),
      field("test.due", DATE, "toets uiterlijk"),
      field("test.informs", TEXT, "toets voor besluit"),
      field("owner", PLAIN, "eigenaar"),
      field("reviewEvery", WORD, "toetsen elke"),
      field("shelfLife", WORD, "houdbaarheid"),
      locator,
      note,
    ],
  },
  {
    name: "searches",
    nl: "zoekacties",
    list: listSearches,
    fields: [
      of("assumption", "aanname"),
      field("where", TEXT, "waar", required),
      requiredDate,
      field("terms", PLAIN, "zoektermen"),
      field("for", named(["supporting", "opposing", "both"]), "gezocht"),
      field("found", TEXT, "gevonden"),
    ],
  },
  {
    name: "evidence",
    nl: "bewijs",
    others: ["bewijzen"],
    ids: { space: "shared", from: "finding" },
    list: (theory) => listRegister(theory, "evidence"),
    fields: [
      id,
      on,
      field("stance", STANCE, "strekking", { ...required, others: ["standpunt"] }),
      field("finding", TEXT, "uitkomst", { ...required, others: ["bevinding"] }),
      field("source", REFERENCE, "bron"),
      locator,
      date,
      field("shelfLife", WORD, "houdbaarheid"),
      field("design", named(DESIGNS), "opzet"),
      field("strength", STRENGTH, "sterkte", { others: ["kracht"] }),
      field("group", PLAIN, "groep"),
      field("interest", named(INTERESTS), "belang"),
      field("scope.population", TEXT, "bereik doelgroep"),
      field("scope.place", TEXT, "bereik plaats"),
      field("scope.period", TEXT, "bereik periode"),
      field("scope.intervention", TEXT, "bereik interventie"),
      field("scope.match", named(SCOPE_MATCHES), "bereik past"),
      field("measured", named(MEASURES), "gemeten"),
      field("processTracing.test", named(PROCESS_TESTS), "procestoets"),
      field("processTracing.result", named(["passed", "failed"]), "procestoets uitslag"),
      field("access", named(["public", "restricted"]), "toegang"),
      field("withdrawn.date", DATE, "ingetrokken datum"),
      field("withdrawn.reason", TEXT, "ingetrokken reden"),
      fingerprint,
      note,
    ],
  },
  {
    name: "ratings",
    nl: "waarderingen",
    list: listRatings,
    fields: [
      of("evidence", "bewijs"),
      field("scale", named(Object.keys(SCALES)), "schaal", required),
      field("value", WORD, "waarde", required),
      field("target", named(["item", "body"]), "van"),
      field("by", PLAIN, "door"),
      date,
      field("rationale", TEXT, "toelichting"),
    ],
  },
];
