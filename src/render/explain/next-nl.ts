import { joinWords } from "../../theory/join-words.js";
import type { NextWords } from "./next-words.js";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const WAYS = {
  stake: "er hangt minder van af",
  judged: "zij geldt als minder belangrijk",
  uncertainty: "zij ligt minder open",
};

/** What answers about what to do next say in Dutch. */
export const nextNl: NextWords = {
  subtitles: {
    next: "Wat nu te doen",
    tests: "Wat eerst te toetsen",
    coverage: "Hoe ver het bewijs de paden dekt",
    sources: "Wat op één bron rust",
    tensions: "Spanningen",
  },
  headings: {
    first: "Toets deze eerst",
    later: "Daarna deze",
    coverage: "Hoe ver het bewijs dekt wat ernaartoe leidt",
    paths: "Paden",
    gaps: "Verbanden onderweg waar niemand naar heeft gekeken",
    sources: "Bronnen waar oordelen op rusten",
    tensions: "Langs de ene route verhoogd, langs de andere verlaagd",
  },
  footers: {
    tests: "Wat een toets kost, staat niet in een theorie; dat wegen mensen.",
    coverage: "Dekking zegt waar naar is gekeken, niet wat er is gevonden.",
    sources: "Dat er veel op een bron rust, zegt waar een tweede het meest waard is, niet dat zij zwak is.",
    tensions: "Dat een route is getekend, zegt niet hoe sterk hij is.",
  },
  tests: {
    found: (first, all) =>
      `${first} van ${plural(all, "open aanname", "open aannames")} ${first === 1 ? "komt" : "komen"} eerst: geen andere is in elk opzicht minstens zo dringend en in één opzicht dringender.`,
    none: "Er ligt geen open aanname op een pad: er valt niets te toetsen.",
    others: ({ supported, refuted, wholeSettled, normative, offPath }) => {
      const parts = [
        ...(supported > 0 ? [`${supported} met als vaststaand oordeel ‘onderbouwd’`] : []),
        ...(refuted > 0 ? [`${refuted} met als vaststaand oordeel ‘weerlegd’`] : []),
        ...(wholeSettled > 0
          ? [
              plural(
                wholeSettled,
                "sub-aanname van een geheel dat vaststaat, hoe zij ook uitvalt",
                "sub-aannames van een geheel dat vaststaat, hoe zij ook uitvallen",
              ),
            ]
          : []),
        ...(normative > 0 ? [`${normative} normatief`] : []),
        ...(offPath > 0 ? [`${offPath} op geen enkel pad ertussen`] : []),
      ];
      return `Buiten beschouwing: ${joinWords(parts, "en")}.`;
    },
    criticalFor: (outcomes) => `Als zij niet opgaat, blijft er geen gemodelleerde route over naar ${outcomes}.`,
    strands: (interventions, count) =>
      `Als zij niet opgaat, ${count === 1 ? "verliest" : "verliezen"} ${interventions} de gemodelleerde routes naar een uitkomst die telt.`,
    harms: (outcomes) => `Als zij niet opgaat, is schade aan ${outcomes} niet meer uitgesloten.`,
    raises: (outcomes) => `Bleek zij onderbouwd, dan was de best onderbouwde route naar ${outcomes} beter onderbouwd.`,
    lowers: (outcomes) => `Bleek zij weerlegd, dan was de best onderbouwde route naar ${outcomes} slechter onderbouwd.`,
    noStake: "Er hangt geen route van af.",
    judged: {
      high: "Zij geldt als heel belangrijk.",
      medium: "Zij geldt als redelijk belangrijk.",
      low: "Zij geldt als weinig belangrijk.",
      null: "Niemand heeft aangegeven hoe belangrijk zij is.",
    },
    settled: "Het oordeel staat vast, maar rust op wat oud is of over andere woorden gaat.",
    status: {
      planned: "Er is een toets gepland.",
      intended: "Er is een toets voorgenomen; het plan is onvolledig.",
      open: "Er is geen toets gepland.",
    },
    due: ({ method, owner, due }) => `Er is een toets gepland, ${owner}, ${due}: ${method}`,
    after: (best, ways) =>
      `Na ${best}: ${joinWords(
        ways.map((way) => WAYS[way]),
        "en",
      )}.`,
  },
  coverage: {
    least: { 1: "", 2: "Alleen bewijs vanaf matig telt.", 3: "Alleen sterk bewijs telt." },
    noOutcome: "De theorie heeft geen uitkomst om naartoe te leiden.",
    found: (covered, all) =>
      `${covered} van ${plural(all, "uitkomst", "uitkomsten")} ${covered === 1 || all === 1 ? "heeft" : "hebben"} een pad met bewijs op elk verband.`,
    noPath: "Er leidt geen pad naartoe.",
    links: (covered, links, bothSides) =>
      `Bij ${covered} van ${plural(links, "verband", "verbanden")} onderweg is er bewijs${bothSides === 0 ? "" : `, bij ${bothSides} daarvan voor én tegen`}.`,
    paths: (covered, all, isExact, isNone) => {
      if (all === "1" && isExact) return `Het enige pad heeft het ${isNone ? "niet " : ""}op elk verband.`;
      return `${isNone ? "Geen" : covered} van ${isExact ? "de" : "ten minste"} ${all} paden ${isNone || covered === "1" ? "heeft" : "hebben"} het op elk verband.`;
    },
    fewest: (gaps, links, path) =>
      `Het dichtst daarbij, met ${plural(gaps, "gat", "gaten")} in ${plural(links, "verband", "verbanden")}: ${path}`,
    whole: (path) => `Het eerste daarvan: ${path}`,
    without: (links) => `Zonder bewijs: ${links}`,
    threads: (sources) => `Een bron volgt een heel pad: ${sources}`,
    noThread: "Geen bron volgt een heel pad: elk is uit verschillende samengesteld.",
    scopes: (scopes) => `Het bewijs bij elk verband van een pad gaat over hetzelfde: ${scopes}`,
    mismatches: (respects) => `Geen van die paden gaat van begin tot eind over één ${joinWords(respects, "of")}.`,
    respects: {
      population: "doelgroep",
      place: "plaats",
      period: "periode",
      intervention: "interventie",
      match: "reikwijdte",
    },
    direct: "waar de theorie over gaat",
    path: (covered, links) => `${covered} van ${plural(links, "verband", "verbanden")} met bewijs.`,
    morePaths: "Er zijn meer paden.",
  },
  sources: {
    found: (keystones, all) =>
      all === 1
        ? "De enige bron is een sluitsteen: zonder die bron zou een oordeel anders luiden."
        : `${keystones} van ${all} bronnen ${keystones === 1 ? "is een sluitsteen: zonder die bron" : "zijn sluitstenen: zonder één ervan"} zou een oordeel anders luiden.`,
    none: (all) =>
      all === 0
        ? "De theorie heeft geen bronnen."
        : "Geen bron is een sluitsteen: welke er ook wegvalt, elk oordeel blijft staan.",
    verdict: (claim, before, after) => `${claim}: ${before} → ${after}`,
    outcome: (outcome, before, after) => `best onderbouwde route naar ${outcome}: ${before} → ${after}`,
    more: (count) => `en nog ${plural(count, "oordeel", "oordelen")}`,
  },
  tensions: {
    found: (count, unargued) =>
      `In ${plural(count, "geval", "gevallen")} verhoogt hetzelfde begin een uitkomst langs de ene route en verlaagt het haar langs de andere; ${unargued === 0 ? "telkens zegt een aanname wat zwaarder weegt" : `in ${unargued} daarvan zegt geen aanname wat zwaarder weegt`}.`,
    loops: (count) =>
      `In ${plural(count, "geval", "gevallen")} loopt een van beide routes langs een kring: die houdt zichzelf in evenwicht, dus er valt niets af te wegen.`,
    none: "Geen uitkomst wordt door dezelfde oorzaak zowel verhoogd als verlaagd.",
    raises: (path, goesRound) => `verhoogd: ${path}${goesRound ? ", langs een kring" : ""}`,
    lowers: (path, goesRound) => `verlaagd: ${path}${goesRound ? ", langs een kring" : ""}`,
    arguedBy: (assumptions) => `daarover zegt iets: ${assumptions}`,
    unargued: "geen aanname over neveneffecten zegt wat zwaarder weegt",
  },
};
