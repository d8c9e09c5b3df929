import type { ExplainWords } from "./words.js";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What explanations say in Dutch. */
export const nl: ExplainWords = {
  subtitles: {
    whatIf: "Wat als",
    each: "Wat als elke aanname afzonderlijk wegvalt",
    critical: "Waar alle routes op rusten",
    cut: "Hoeveel aannames samen moeten wegvallen",
  },
  withVerdicts: (subtitle, asOf) => `${subtitle}, met oordelen per ${asOf}`,
  labels: { fail: "valt weg", add: "komt erbij", resolve: "blijkt", from: "van", to: "naar", among: "uit" },
  headings: {
    supposed: "Wat er verondersteld wordt",
    lost: "Geen gemodelleerde route meer",
    weakened: "Verzwakt",
    strengthened: "Versterkt",
    bareGain: "Krijgt er een route bij, over een toegevoegd verband waarover niets is gesteld",
    gained: "Nu wel een gemodelleerde route",
    harmed: "Schade is niet meer uitgesloten",
    stranded: "Gestrand: op geen route meer naar een einduitkomst",
    moot: "Doet er niet meer toe: hoort bij geen route meer naar een einduitkomst",
    each: "Wat in zijn eentje routes wegneemt, of schade niet meer uitsluit",
    wholeTheory: "Over de hele theorie, en dus kritiek voor alles",
    critical: "Kritiek voor een uitkomst, langs welke route ook",
    how: "Wat elk ervan wegneemt",
    pairs: "Daarnaast kritiek voor wat één interventie aan een uitkomst bijdraagt",
    cut: "De kleinste verzameling",
    enough: "Waarom dat genoeg is, oorzaken voor gevolgen",
    bareRoute: "Een route die op geen ervan rust",
  },
  more: (count) => `En nog ${count}; het antwoord als JSON noemt ze alle.`,
  footer:
    "Een antwoord over de theorie zoals die er staat, niet over de wereld: dat er geen gemodelleerde route overblijft, zegt niet dat een uitkomst uitblijft.",
  verdicts: (verdicts) => `aannames met als oordeel ${verdicts}`,
  failing: {
    named: "valt naar veronderstelling weg",
    withParts: "valt met haar sub-aannames weg",
    takes: (elements) => `neemt weg: ${elements}`,
    takesAll: "neemt alles weg, want zij gaat over de hele theorie",
    helps: "neemt geen route weg, want zij helpt alleen maar",
    harm: "neemt geen route weg, maar de schade waarover zij spreekt is niet meer uitgesloten",
    onNothing: "neemt niets weg, want zij hoort nergens bij",
    lowers: "neemt geen route weg, want een verband dat verlaagt draagt er geen",
    opens: "sluit de schade waarover zij spreekt niet meer uit",
    dispensable: "neemt op zichzelf geen route weg, want een andere sub-aanname zou volstaan",
    harmsNothing: "neemt geen route weg, en de schade waarover zij spreekt treft niets dat overblijft",
    byWhole: (effect) => `de aanname waarvan zij een sub-aanname is, valt met haar weg en ${effect}`,
    resolved: (before, after) => `is nu ‘${before}’, en blijkt ‘${after}’`,
  },
  lost: {
    outcomes: (lost, all) =>
      `Naar ${lost} van ${plural(all, "uitkomst", "uitkomsten")} blijft geen gemodelleerde route over.`,
    none: "Elke uitkomst die een gemodelleerde route had, houdt er een.",
    any: "een van haar oorzaken zou volstaan, maar geen blijft over:",
    all: "zij heeft al haar oorzaken nodig, en het ontbreekt aan:",
    everything: (assumptions) => `alles valt weg met ${assumptions}`,
    node: (assumptions) => `zij valt zelf weg, met ${assumptions}`,
    nodeNamed: "zij valt naar veronderstelling zelf weg",
    links: (causes, count, assumptions) =>
      `${count === 1 ? `het verband vanuit ${causes} valt` : `de verbanden vanuit ${causes} vallen`} weg, met ${assumptions}`,
    linksNamed: (causes, count) =>
      `${count === 1 ? `het verband vanuit ${causes} valt` : `de verbanden vanuit ${causes} vallen`} naar veronderstelling weg`,
    causes: (causes) => `naar ${causes} blijft geen route over`,
    causesGone: (causes, count) => `${causes} ${count === 1 ? "valt" : "vallen"} weg`,
  },
  changed: {
    weakened: (n) =>
      `${plural(n, "uitkomst is", "uitkomsten zijn")} verzwakt: er blijft een route over, maar andere zijn weg of slechter onderbouwd.`,
    strengthened: (n) => `${plural(n, "uitkomst is", "uitkomsten zijn")} versterkt.`,
    bareGain: (n) =>
      `${plural(n, "uitkomst krijgt", "uitkomsten krijgen")} er een route bij, over een toegevoegd verband waarover niets is gesteld.`,
    gained: (n) => `${plural(n, "uitkomst zonder route heeft er nu een", "uitkomsten zonder route hebben er nu een")}.`,
    harmed: (n) => `Schade aan ${plural(n, "uitkomst", "uitkomsten")} is niet meer uitgesloten.`,
    stranded: (n) => `${plural(n, "interventie strandt", "interventies stranden")}.`,
    moot: (n) => `${plural(n, "aanname doet", "aannames doen")} er niet meer toe.`,
    noLongerFrom: (interventions) => `hierheen loopt geen route meer vanuit: ${interventions}`,
    nowFrom: (interventions) => `hierheen loopt nu een route vanuit: ${interventions}`,
    nowCritical: (assumptions) => `alle routes rusten nu op: ${assumptions}`,
    noLongerCritical: (assumptions) => `niet langer op alle routes: ${assumptions}`,
    redundancy: (before, after) => {
      const now =
        after === null
          ? "is er een route zonder genoemde aanname"
          : `${after === 1 ? "is 1 genoeg" : `zijn er ${after} nodig`}`;
      if (before === null) return `er was een route zonder genoemde aanname; nu ${now} om geen route over te laten`;
      return `om geen route over te laten ${before === 1 ? "moest 1 aanname" : `moesten ${before} aannames`} wegvallen; nu ${now}`;
    },
    bestRoute: (before, after) =>
      `het zwakste punt van haar best onderbouwde route was ‘${before}’, en is nu ‘${after}’`,
    lostOne: "zij verliest een route, en houdt andere",
    gainedOne: "zij krijgt er een route bij",
    bareRoute: (before) =>
      `het zwakste punt van haar best onderbouwde route was ‘${before}’; van de nieuwe is niets bekend, en dat is geen betere onderbouwing`,
  },
  each: {
    found: (taking, all) =>
      `${taking} van ${plural(all, "aanname", "aannames")} ${taking === 1 ? "laat in haar" : "laten in hun"} eentje een uitkomst zonder gemodelleerde route of open voor schade, of een interventie stranden.`,
    none: "Geen aanname laat in haar eentje een uitkomst zonder gemodelleerde route of open voor schade, of een interventie stranden.",
    without: (outcomes) => `geen gemodelleerde route meer naar: ${outcomes}`,
    harmed: (outcomes) => `schade niet meer uitgesloten aan: ${outcomes}`,
    stranded: (interventions) => `gestrand: ${interventions}`,
  },
  critical: {
    found: (resting, all) =>
      `${all === 1 ? "De uitkomst rust" : `${resting} van ${all} uitkomsten ${resting === 1 ? "rust" : "rusten"}`} op kritieke aannames: valt één daarvan weg, dan blijft geen gemodelleerde route over.`,
    none: (all, hasWholeTheory) =>
      `${hasWholeTheory ? "Behalve wat over de hele theorie gaat, is geen aanname" : "Geen aanname is"} kritiek${all === 1 ? "" : " voor een gevraagde uitkomst"}: welke ook wegvalt, er blijft een gemodelleerde route over.`,
    around: (n, hasWholeTheory) =>
      `${plural(n, "andere heeft", "andere hebben")} een route om elke ${hasWholeTheory ? "andere aanname" : "aanname"} heen.`,
    noRoute: (outcomes) => `Ook zonder dat iets wegvalt geen gemodelleerde route naar: ${outcomes}.`,
    lowered: (outcomes) =>
      `Op elk pad hierheen staat een verband dat verlaagt, en zo’n verband draagt geen route: ${outcomes}.`,
    leaves: (outcomes) => `laat geen gemodelleerde route over naar: ${outcomes}`,
  },
  cut: {
    takes: (size, outcome) =>
      size === 1
        ? `Eén aanname is genoeg: valt zij weg, dan blijft geen gemodelleerde route over naar ${outcome}.`
        : `Er moeten ${size} aannames samen wegvallen voordat geen gemodelleerde route overblijft naar ${outcome}.`,
    atLeast: (least, found, outcome) =>
      `Er moeten minstens ${least} en hooguit ${found} aannames samen wegvallen voordat geen gemodelleerde route overblijft naar ${outcome}. Het zoeken is gestaakt voordat meer vaststond.`,
    others: "Andere verzamelingen kunnen even klein zijn.",
    independent: "Aannames tellen alsof zij los van elkaar wegvallen; twee met dezelfde oorzaak doen dat niet.",
    bare: (outcome, isNarrowed) =>
      isNarrowed
        ? `Geen aantal van deze aannames volstaat: een route naar ${outcome} rust op geen ervan.`
        : `Geen aantal aannames volstaat: bij een route naar ${outcome} is geen enkele aanname genoemd. Dat zegt meer over wat er genoemd is dan over de wereld.`,
    noRoute: (outcome) => `Er loopt ook zonder dat iets wegvalt geen gemodelleerde route naar ${outcome}.`,
    lowered: "Op elk pad erheen staat een verband dat verlaagt, en zo’n verband draagt geen route.",
  },
};
