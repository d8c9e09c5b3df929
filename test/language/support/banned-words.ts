/** Words that no text uses: each with what is wrong with it. */
type BannedWords = readonly (readonly [what: string, banned: RegExp])[];

/** Words that no English text uses. */
export const BANNED_IN_ENGLISH: BannedWords = [
  ["people in the place of a fact", /\b(?:nobody|somebody|no one|someone)\b/i],
  [
    "calques",
    /\b(?:for|to|by|with) who\b|\b(?:is|are|was) (?:none|told)\b|\bof which\b|[.;,:] else\b|\btaken (?:for|to be)\b|\blets? go\b|\bcannot be told\b/i,
  ],
  ["images", /\b(?:hang|rest|sit)s? on\b|\bstands? (?:here|there|in|on|under|over)\b|\bheld down\b|\bround a ring\b/i],
  [
    "retired terms",
    /\bkeystone\b|\bmodelled route|\boutside factor|\bat stake\b|\bstranded\b|causal (?:link|chain|path)|\bcounter-force|\bitems? of evidence\b|\bshelf life\b|\bcontested\b|\bsilently\b|\boverridden\b/i,
  ],
];

/** Words that no Dutch text uses. */
export const BANNED_IN_DUTCH: BannedWords = [
  ["quotes of English, and no je", /[“”]|\b(?:je|jij|jouw|jullie)\b/i],
  ["people in the place of a fact, and no zij for a thing", /\b(?:niemand|iemand|zij|haar|hem)\b/i],
  [
    "calques",
    /\b(?:mits|tenzij|indien|middels|hetgeen|waarvan|waarop|waarmee|waardoor|erheen|ernaartoe|ervandaan|ervoor|ertegen|erachter|naar veronderstelling)\b|eentje\b/i,
  ],
  [
    "retired terms",
    /sub-aanname|\bketens?\b|veranderketen|sluitste|gestrand|gemodelleerd|omgevingsfactor|factor(?:en)? van buiten|\bcausa(?:al|le) (?:verband|pad)|stuk(?:ken)? bewijs|\bkritiek|\bbetwist|\bonbeslist|\bredelijk\b|verandertheorie|\bstelling\b|\bbewering|houdbaar|reikwijdte|stilzwijgend|\beigenaar|\bverlaagt|\bverhoogt|groot belang/i,
  ],
  // What is left of this family is the label of a verdict, and the keys of a keyboard.
  ["second meaning of ongetoetst", /(?<!on)getoetst|\btoets(?!enbord)|toetsing|hoepel|\bonthef|\bontheven/i],
];
