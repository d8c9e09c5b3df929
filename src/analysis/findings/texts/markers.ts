/** Words, whole and in any case, in English and Dutch. */
const anyOf = (...words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "iu");

/** Words that name a condition. */
export const CONDITION = /* @__PURE__ */ anyOf(
  "only if",
  "provided that",
  "provided",
  "on condition that",
  "as long as",
  "depends on",
  "dependent on",
  "depending on",
  "not automatically",
  "unless",
  "alleen als",
  "mits",
  "op voorwaarde dat",
  "zolang",
  "hangt af van",
  "afhankelijk van",
  "niet automatisch",
  "tenzij",
);

/** Words for the programme and who runs it. */
export const WITHIN_CONTROL = /* @__PURE__ */ anyOf(
  "we",
  "our",
  "the programme",
  "the project",
  "the campaigns?",
  "our partners",
  "implementing partners",
  "wij",
  "ons",
  "onze",
  "het programma",
  "het project",
  "de campagnes?",
  "uitvoerders?",
  "uitvoerende partners",
);

/** What joins two clauses. */
export const JOINT = /* @__PURE__ */ anyOf("and", "as well as", "en", "alsook", "evenals");

/** Words by which a clause says that something is or becomes so. */
export const CHANGE = /* @__PURE__ */ anyOf(
  "more",
  "less",
  "fewer",
  "better",
  "higher",
  "lower",
  "stronger",
  "increased",
  "reduced",
  "improved",
  "is",
  "are",
  "be",
  "has",
  "have",
  "can",
  "will",
  "works?",
  "meer",
  "minder",
  "betere?",
  "hogere?",
  "lagere?",
  "sterkere?",
  "verhoogde?",
  "toegenomen",
  "verminderde?",
  "verbeterde?",
  "wordt",
  "worden",
  "zijn",
  "heeft",
  "hebben",
  "kan",
  "kunnen",
  "zal",
  "zullen",
  "werkt",
  "werken",
);
