/** Characters by their advance width, in thousandths of the font size. */
type Groups = { readonly [width: number]: string };

// The metrics that Arimo, Arial, Helvetica and Liberation Sans share, of the Latin letters and the usual signs. Bold µ has the
// width that it has in Arimo.
const REGULAR: Groups = {
  191: "'",
  222: "ijlįĵĺļłſ‘’‚‛",
  260: "|¦",
  278: " !,./:;I[\\]ftÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧț",
  292: "ľ",
  333: "()-`r¡¨²³´·¸¹ŕŗř“”„‟‹›",
  334: "{}ŀ",
  350: "•",
  355: '"',
  365: "º",
  370: "ª",
  375: "ť",
  389: "*",
  400: "°",
  444: "ĳ",
  469: "^",
  500: "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžș↑↓",
  537: "¶",
  549: "±÷≠≤≥",
  552: "¯",
  556: "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†‡€",
  576: "µ",
  584: "+<=>~¬×−",
  604: "ŉ",
  611: "FTZ¿ßøŢŤŦŹŻŽȚ",
  615: "ď",
  667: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸȘ",
  722: "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ",
  723: "Ŋ",
  735: "Ĳ",
  737: "©®",
  778: "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ",
  833: "Mm",
  834: "¼½¾",
  889: "%æ",
  944: "WœŴ",
  1000: "ÆŒ—…‰←→",
  1015: "@",
};

const BOLD: Groups = {
  238: "'",
  278: " ,./I\\ijlÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’‚‛",
  280: "|¦",
  333: "!()-:;[]`ft¡¨²³´·¸¹ţŧț‹›",
  350: "•",
  365: "º",
  370: "ª",
  385: "ľ",
  389: "*r{}ŕŗř",
  400: "°",
  474: '"',
  479: "ŀť",
  500: "zźżž“”„‟↑↓",
  549: "±÷≠≤≥",
  552: "¯",
  556: "#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷș–†‡€",
  584: "+<=>^~¬×−",
  600: "µ",
  611: "?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽȚ",
  667: "EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸȘ",
  708: "ŉ",
  719: "ď",
  722: "&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ",
  723: "Ŋ",
  737: "©®",
  778: "GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ",
  785: "Ĳ",
  833: "M",
  834: "¼½¾",
  889: "%mæ",
  944: "WœŴ",
  975: "@",
  1000: "ÆŒ—…‰←→",
};

/** The advance width of each character of the table, in thousandths of the font size. */
export const ADVANCE_WIDTHS: { readonly [F in "regular" | "bold"]: ReadonlyMap<string, number> } = {
  regular: spread(REGULAR),
  bold: spread(BOLD),
};

function spread(groups: Groups): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      Array.from(characters, (one) => [one, Number(width)] as const),
    ),
  );
}
