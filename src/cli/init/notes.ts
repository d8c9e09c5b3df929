import type { Language } from "../../index.js";

/** The notes of a starter, by place. */
export interface Notes {
  readonly head: readonly string[];
  readonly asOf: readonly string[];
  readonly interventions: readonly string[];
  readonly outcomes: readonly string[];
  readonly links: readonly string[];
  readonly assumptions: readonly string[];
  readonly evidence: readonly string[];
  readonly evidenceId: string;
  readonly finding: string;
  /** Beside a text that only says what to write. */
  readonly unwritten: string;
}

/** What a starter explains to who writes on. */
export const NOTES: { readonly [L in Language]: Notes } = {
  en: {
    head: ["A Theory of Change. Lines that start with # are notes for you: change them, or take them away."],
    asOf: ["What was known when the theory was written. A review looks from today unless told otherwise."],
    interventions: ["What you do. The word before the colon is an id: other lines refer to it."],
    outcomes: [
      "What changes because of it. The level is output (within your reach), intermediate, long-term",
      "or impact (what it is all for).",
    ],
    links: ["What leads to what. Add because: to say why you think so."],
    assumptions: [
      "What has to be true for a link to hold. `on` names the link, as from->to, or the outcome it is about.",
      "An assumption without evidence is untested: toc review lists it.",
    ],
    evidence: [
      "What was found, for or against. Take the # away and write what your source says.",
      "stance: supports, opposes, mixed or inconclusive; strength: weak, moderate or strong.",
    ],
    evidenceId: "first-evaluation",
    finding: "What the evaluation found, in a sentence.",
    unwritten: "write your own text here",
  },
  nl: {
    head: ["Een Theory of Change. Regels die met # beginnen zijn uitleg: verander ze of haal ze weg."],
    asOf: [
      "Wat er bekend was toen de theorie werd geschreven. Een toetsing kijkt vanaf vandaag, tenzij anders gevraagd.",
    ],
    interventions: ["Wat je doet. Het woord voor de dubbele punt is een id: andere regels verwijzen ernaar."],
    outcomes: [
      "Wat er daardoor verandert. Het niveau is output (binnen je bereik), intermediate, long-term",
      "of impact (waar het om begonnen is).",
    ],
    links: ["Wat waartoe leidt. Zet er because: bij om te zeggen waarom je dat denkt."],
    assumptions: [
      "Wat waar moet zijn, wil een verband standhouden. `on` noemt het verband, als van->naar, of de uitkomst.",
      "Een aanname zonder bewijs is ongetoetst: toc review noemt haar.",
    ],
    evidence: [
      "Wat er is gevonden, ervoor of ertegen. Haal de # weg en schrijf op wat je bron zegt.",
      "stance: supports (ervoor), opposes (ertegen), mixed of inconclusive; strength: weak, moderate of strong.",
    ],
    evidenceId: "eerste-evaluatie",
    finding: "Wat de evaluatie vond, in één zin.",
    unwritten: "schrijf hier je eigen tekst",
  },
};
