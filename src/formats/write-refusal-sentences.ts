import type { SentencePair } from "./translate-sentence.js";

/** Why a theory is not written in another notation, in English and Dutch. */
export const WRITE_REFUSAL_SENTENCES: readonly SentencePair[] = [
  ["{1} is not a key here; expected {2}.", "{1} is hier geen sleutel; verwacht {2}."],
  ["expected text.", "verwacht tekst."],
  ["expected one of {1}.", "verwacht een van {1}."],
  ["expected a code.", "verwacht een code."],
  [
    "expected the identifier of the activity, without blanks around it.",
    "verwacht de identifier van de activiteit, zonder spaties eromheen.",
  ],
  [
    "expected {1}- at its start, the reference of the reporting organisation.",
    "verwacht {1}- aan het begin, de ref van de rapporterende organisatie.",
  ],
  [
    "IATI asks for a description, and the theory has none that can be written.",
    "IATI vraagt om een omschrijving, en de theorie heeft er geen die geschreven kan worden.",
  ],
  [
    "expected a code from 1 to 6, such as 2 (implementation).",
    "verwacht een code van 1 tot en met 6, zoals 2 (uitvoering).",
  ],
  ["expected a currency code such as EUR.", "verwacht een valutacode, zoals EUR."],
  [
    "expected the organisation's identifier, such as XM-DAC-7.",
    "verwacht de identifier van de organisatie, zoals XM-DAC-7.",
  ],
  ["expected its name.", "verwacht de naam."],
  ["expected at least one organisation with its role.", "verwacht ten minste één organisatie met haar rol."],
  [
    "expected 1 (funding), 2 (accountable), 3 (extending) or 4 (implementing).",
    "verwacht 1 (financier), 2 (verantwoordelijke), 3 (beheerder) of 4 (uitvoerder).",
  ],
  ["expected a ref, a name or both.", "verwacht een ref, een naam of allebei."],
  ["expected an identifier without blanks, /, &, | and ?.", "verwacht een identifier zonder spaties, /, &, | en ?."],
  [
    "expected 1 (planned start), 2 (actual start), 3 (planned end) or 4 (actual end).",
    "verwacht 1 (gepland begin), 2 (werkelijk begin), 3 (gepland einde) of 4 (werkelijk einde).",
  ],
  ["expected a day such as 2024-01-15.", "verwacht een dag, zoals 2024-01-15."],
  ["expected a planned (1) or actual (2) start.", "verwacht een gepland (1) of werkelijk (2) begin."],
  ["the planned start has to be before the planned end.", "het geplande begin moet vóór het geplande einde liggen."],
  ["the actual start has to be before the actual end.", "het werkelijke begin moet vóór het werkelijke einde liggen."],
  ["expected a date and time such as 2024-01-15T09:00:00Z.", "verwacht een datum en tijd, zoals 2024-01-15T09:00:00Z."],
  [
    "an actual date ({1}) lies after {2}, when the file is made.",
    "een werkelijke datum ({1}) ligt na {2}, wanneer het bestand gemaakt is.",
  ],
  ["expected at least one sector.", "verwacht ten minste één sector."],
  [
    "codes of an organisation's own need a text beside them; use another list.",
    "eigen codes van een organisatie hebben een tekst ernaast nodig; gebruik een andere lijst.",
  ],
  ["expected five digits, as in the DAC's list.", "verwacht vijf cijfers, zoals in de lijst van de DAC."],
  ["expected three digits, as in the DAC's list.", "verwacht drie cijfers, zoals in de lijst van de DAC."],
  ["expected a country code such as KE.", "verwacht een landcode, zoals KE."],
  ["expected a percentage from 0 to 100 with each.", "verwacht bij elk een percentage van 0 tot en met 100."],
  ["expected percentages that add up to 100.", "verwacht percentages die samen 100 zijn."],
  [
    "the outcome {1} has no indicator, and IATI has no result without one.",
    "de uitkomst {1} heeft geen indicator, en IATI heeft geen resultaat zonder.",
  ],
  [
    "{1} is no address; expected one such as https://example.org/us.",
    "{1} is geen adres; verwacht er een zoals https://example.org/us.",
  ],
];
