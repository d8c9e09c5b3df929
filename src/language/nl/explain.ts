import type { explain as english } from "../en/explain.js";
import type { InOtherWords } from "../in-other-words.js";
import { plural } from "../plural.js";

/** What explanations say in Dutch. */
export const explain: InOtherWords<typeof english> = {
  subtitles: {
    whatIf: "Wat als",
    each: "Wat als elke aanname afzonderlijk niet klopt",
    critical: "Cruciale aannames",
    cut: "Hoeveel aannames samen niet moeten kloppen",
  },
  withVerdicts: (subtitle, asOf) => `${subtitle}, met oordelen op ${asOf}`,
  labels: { fail: "klopt niet", add: "komt erbij", resolve: "blijkt", from: "van", to: "naar", among: "uit" },
  headings: {
    supposed: "Uitgangspunt",
    lost: "Vervallen: uitkomsten waar de theorie niet meer naartoe leidt",
    weakened: "Zwakker",
    strengthened: "Sterker",
    bareGain: "Uitkomsten met een toegevoegd verband waarover de theorie niets noemt",
    gained: "Uitkomsten waar de theorie nu naartoe leidt",
    harmed: "Neveneffect mogelijk",
    stranded: "Interventies die niet meer naar een einduitkomst leiden",
    moot: "Aannames die niet meer van belang zijn",
    each: "Aannames die op zichzelf belangrijk zijn",
    wholeTheory: "Over de hele theorie, en dus cruciaal voor alles",
    critical: "Cruciaal voor een uitkomst, via welk pad ook",
    how: "Wat vervalt als de aanname niet klopt",
    pairs: "Ook cruciaal voor wat één interventie bijdraagt aan een uitkomst",
    cut: "De kleinste groep aannames",
    enough: "Waarom deze groep genoeg is, oorzaken eerst",
    bareRoute: "Een pad zonder deze aannames",
  },
  more: (count) => `En nog ${count}. Het antwoord als JSON noemt ze alle.`,
  footer:
    "Dit antwoord gaat over de theorie op papier. Een uitkomst kan nog steeds optreden, ook als de theorie er niet meer naartoe leidt.",
  verdicts: (verdicts) => `aannames met als oordeel ${verdicts}`,
  failing: {
    named: "klopt niet, als uitgangspunt",
    withParts: "klopt niet meer samen met de subaannames",
    takes: (elements) => `daardoor vervalt: ${elements}`,
    takesAll: "alles vervalt, want deze aanname gaat over de hele theorie",
    helps: "er vervalt niets, want deze aanname is alleen bevorderend",
    harm: "er vervalt geen uitkomst, maar het neveneffect is mogelijk",
    onNothing: "er vervalt niets, want deze aanname hoort nergens bij",
    lowers: "er vervalt geen uitkomst, want het verband werkt de uitkomst tegen",
    opens: "het neveneffect is mogelijk",
    dispensable: "er vervalt niets, want een andere subaanname is genoeg",
    harmsNothing: "er vervalt geen uitkomst, en het neveneffect raakt geen overgebleven uitkomst",
    byWhole: (effect) => `dan klopt ook de hoofdaanname niet: ${effect}`,
    resolved: (before, after) => `oordeel nu: ${before}; uitgangspunt: ${after}`,
  },
  lost: {
    outcomes: (lost, all) => `De theorie leidt niet meer naar ${lost} van de ${plural(all, "uitkomst", "uitkomsten")}.`,
    none: "De theorie leidt nog naar elke uitkomst waar de theorie eerder naartoe leidde.",
    any: "één oorzaak zou genoeg zijn, maar alle oorzaken vervallen:",
    all: "alle oorzaken zijn nodig, en dit vervalt:",
    everything: (assumptions) => `alles vervalt met ${assumptions}`,
    node: (assumptions) => `de uitkomst zelf vervalt met ${assumptions}`,
    nodeNamed: "de uitkomst zelf vervalt, als uitgangspunt",
    links: (causes, count, assumptions) =>
      `${count === 1 ? `het verband vanuit ${causes} vervalt` : `de verbanden vanuit ${causes} vervallen`} met ${assumptions}`,
    linksNamed: (causes, count) =>
      `${count === 1 ? `het verband vanuit ${causes} vervalt` : `de verbanden vanuit ${causes} vervallen`}, als uitgangspunt`,
    causes: (causes) => `de theorie leidt niet meer naar ${causes}`,
    causesGone: (causes, count) => `${causes} ${count === 1 ? "vervalt" : "vervallen"}`,
  },
  changed: {
    weakened: (n) =>
      `${plural(n, "uitkomst is", "uitkomsten zijn")} zwakker: een deel van de paden vervalt of is minder goed onderbouwd.`,
    strengthened: (n) => `${plural(n, "uitkomst is", "uitkomsten zijn")} sterker.`,
    bareGain: (n) =>
      `${plural(n, "uitkomst heeft", "uitkomsten hebben")} een toegevoegd verband waarover de theorie niets noemt.`,
    gained: (n) => `De theorie leidt nu ook naar ${plural(n, "andere uitkomst", "andere uitkomsten")}.`,
    harmed: (n) => `Bij ${plural(n, "uitkomst", "uitkomsten")} is een neveneffect mogelijk.`,
    stranded: (n) => `${plural(n, "interventie leidt", "interventies leiden")} niet meer naar een einduitkomst.`,
    moot: (n) => `${plural(n, "aanname is", "aannames zijn")} niet meer van belang.`,
    noLongerFrom: (interventions) => `leidt niet meer naar deze uitkomst: ${interventions}`,
    nowFrom: (interventions) => `leidt nu naar deze uitkomst: ${interventions}`,
    nowCritical: (assumptions) => `nu cruciaal: ${assumptions}`,
    noLongerCritical: (assumptions) => `niet meer cruciaal: ${assumptions}`,
    redundancy: (before, after) => {
      const was =
        before === null
          ? "er was een pad zonder aannames"
          : `de uitkomst verviel als ${plural(before, "aanname niet klopte", "aannames niet klopten")}`;
      const now =
        after === null
          ? "er is nu een pad zonder aannames"
          : `nu ${after === 1 ? "is 1 genoeg" : `zijn er ${after} genoeg`}`;
      return `${was}; ${now}`;
    },
    bestRoute: (before, after) => `zwakste punt bij de beste onderbouwing: eerst ‘${before}’, nu ‘${after}’`,
    lostOne: "een deel van de paden naar deze uitkomst vervalt",
    gainedOne: "er leidt meer naar deze uitkomst",
    bareRoute: (before) =>
      `zwakste punt bij de beste onderbouwing: eerst ‘${before}’; over het toegevoegde verband is niets bekend`,
  },
  each: {
    found: (taking, all) =>
      `${taking} van de ${plural(all, "aanname", "aannames")} ${taking === 1 ? "is" : "zijn"} op zichzelf belangrijk. Klopt er één niet, dan vervalt een uitkomst of interventie, of is een neveneffect mogelijk.`,
    none: "Geen aanname is op zichzelf belangrijk: klopt er één niet, dan vervalt geen uitkomst of interventie en is geen neveneffect mogelijk.",
    without: (outcomes) => `de theorie leidt niet meer naar: ${outcomes}`,
    harmed: (outcomes) => `neveneffect mogelijk bij: ${outcomes}`,
    stranded: (interventions) => `leidt niet meer naar een einduitkomst: ${interventions}`,
  },
  critical: {
    found: (resting, all) =>
      `${all === 1 ? "De uitkomst steunt" : `${resting} van de ${all} uitkomsten ${resting === 1 ? "steunt" : "steunen"}`} op cruciale aannames. Klopt er één niet, dan leidt de theorie niet meer naar die uitkomst.`,
    none: (all, hasWholeTheory) =>
      `${hasWholeTheory ? "Behalve de aannames over de hele theorie is geen aanname" : "Geen aanname is"} cruciaal${all === 1 ? "" : " voor een van deze uitkomsten"}. Klopt er één niet, dan leidt de theorie nog steeds naar de uitkomst.`,
    around: (n, hasWholeTheory) =>
      `${plural(n, "andere uitkomst steunt", "andere uitkomsten steunen")} niet op één enkele ${hasWholeTheory ? "andere aanname" : "aanname"}.`,
    noRoute: (outcomes) => `De theorie leidt niet naar: ${outcomes}.`,
    lowered: (outcomes) => `Elk pad naar deze uitkomsten heeft een verband dat een uitkomst tegenwerkt: ${outcomes}.`,
    leaves: (outcomes) => `klopt de aanname niet, dan leidt de theorie niet meer naar: ${outcomes}`,
  },
  cut: {
    takes: (size, outcome) =>
      size === 1
        ? `Eén aanname is genoeg: klopt die niet, dan leidt de theorie niet meer naar ${outcome}.`
        : `Kloppen ${size} aannames samen niet, dan leidt de theorie niet meer naar ${outcome}. Minder is niet genoeg.`,
    atLeast: (least, found, outcome) =>
      `Kloppen minstens ${least} en hooguit ${found} aannames samen niet, dan leidt de theorie niet meer naar ${outcome}. De zoekactie is gestopt voordat het aantal zeker was.`,
    others: "Andere groepen kunnen even klein zijn.",
    independent:
      "Aannames tellen alsof ze los van elkaar niet kloppen. Voor twee aannames met dezelfde oorzaak geldt dat niet.",
    bare: (outcome, isNarrowed) =>
      isNarrowed
        ? `Deze aannames zijn niet genoeg: er is een pad naar ${outcome} zonder een van deze aannames.`
        : `Geen enkel aantal aannames is genoeg: bij één pad naar ${outcome} noemt de theorie geen aanname. Dat zegt meer over de theorie dan over de wereld.`,
    noRoute: (outcome) => `De theorie leidt niet naar ${outcome}.`,
    lowered: "Elk pad naar deze uitkomst heeft een verband dat een uitkomst tegenwerkt.",
  },
};
