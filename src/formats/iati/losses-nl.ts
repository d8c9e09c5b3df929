import type { WriteLossCode } from "./losses.js";

/** In Dutch, why something of a theory does not go over into IATI. */
export const WRITE_LOSSES_NL: { readonly [C in WriteLossCode]: string } = {
  "no-place": "IATI heeft er geen plaats voor.",
  "element-id": "IATI heeft geen ids voor resultaten, indicatoren en documenten.",
  "no-indicator": "IATI kent geen resultaat zonder indicator; geef de uitkomst er een.",
  "unused-indicator":
    "het is een indicator van geen uitkomst die geschreven wordt, of niet van de soort die het profiel neemt.",
  "not-numeric": "het profiel neemt alleen indicatoren met getallen.",
  "no-activity": "alleen resultaten worden geschreven; dit hoort bij de activiteit die ze rapporteert.",
  repeated: "de uitkomst noemt de indicator twee keer, en hij wordt één keer geschreven.",
  level: "IATI kent één soort uitkomst, dus zijn uitkomsten op lange en middellange termijn hetzelfde.",
  "sdg-of-activity": "IATI verbindt doelen met de hele activiteit, niet met één resultaat.",
  code: "IATI neemt een code bij een resultaat of bij zijn indicatoren, niet bij allebei.",
  unit: "IATI kent percentages en aantallen; wat er geteld wordt, moet in de titel staan.",
  "no-date": "IATI neemt geen waarde zonder een datum in het jaar 1 of later.",
  "no-number": "de indicator heeft getallen, en dan neemt IATI geen waarde die alleen uit woorden bestaat.",
  "no-address": "IATI neemt alleen documenten met een webadres en een titel.",
  place: "een plaats wordt alleen met de hele activiteit geschreven.",
  character: "XML heeft geen vorm voor sommige stuurtekens in de tekst; die zijn weggelaten.",
  blank: "zonder stuurtekens blijft er niets van de tekst over, dus staat de id er.",
  language: "IATI's lijst heeft alleen talen zonder gebied of schrift, dus is de code daartoe ingekort.",
  "language-not-listed": "de taal staat niet op IATI's lijst, dus gaat de tekst zonder code.",
  "default-language": "de taal van de theorie staat niet op IATI's lijst, die er een eist: en.",
  month: "IATI dateert een nulmeting met een jaar of een dag, niet met een maand.",
  date: "de periode begint op de opgegeven dag, dus is haar einde ook een dag.",
  "period-start": "IATI eist een periode; een waarde van één dag krijgt die dag en de dag ervoor.",
  placeholder: "er staat een indicator zonder waarden, omdat IATI geen resultaat zonder indicator kent.",
  measure: "nergens staat wat voor waarde het is; zij is voor een getal gehouden.",
  "document-format": "IATI eist de vorm van een document; die is uit het adres afgeleid.",
  "aggregation-status": "het profiel eist het merk dat waarden opgeteld mogen worden.",
};
