import { joinWords } from "../../schema/join-words.js";
import type { next as english } from "../en/next.js";
import type { InOtherWords } from "../in-other-words.js";
import { plural } from "../plural.js";

const WAYS = {
  stake: "er hangt minder van af",
  judged: "minder belangrijk",
  uncertainty: "er is al meer over bekend",
};

/** What answers about what to do next say in Dutch. */
export const next: InOtherWords<typeof english> = {
  subtitles: {
    next: "Wat u nu kunt doen",
    tests: "Wat u het eerst kunt onderzoeken",
    coverage: "Bewijs voor de paden",
    sources: "Doorslaggevende bronnen",
    tensions: "Tegengestelde effecten",
  },
  headings: {
    first: "Onderzoek deze aannames eerst",
    later: "Daarna deze",
    coverage: "Bewijs per uitkomst",
    paths: "Paden",
    gaps: "Verbanden zonder bewijs",
    sources: "Bronnen die een oordeel bepalen",
    tensions: "Uitkomsten met tegengestelde effecten",
  },
  footers: {
    tests: "De theorie vermeldt niet wat een onderzoek kost. Weeg die kosten zelf mee.",
    coverage: "Dekking laat zien waar bewijs is vastgelegd, niet wat het bewijs zegt.",
    sources: "Een doorslaggevende bron is niet zwak. Een tweede bron is hier het nuttigst.",
    tensions: "De tekening laat niet zien hoe sterk elk effect is.",
  },
  tests: {
    found: (first, all) =>
      `Onderzoek deze ${plural(first, "aanname", "aannames")} eerst, van de ${all}. Van ${first === 1 ? "deze aanname" : "deze aannames"} hangt het meeste af, en er is het minste over bekend.`,
    none: "Geen aanname zonder vaststaand oordeel ligt op een pad: er is niets te onderzoeken.",
    others: ({ supported, refuted, wholeSettled, normative, offPath }) => {
      const parts = [
        ...(supported > 0 ? [`${supported} al onderbouwd`] : []),
        ...(refuted > 0 ? [`${refuted} al weerlegd`] : []),
        ...(wholeSettled > 0
          ? [
              plural(
                wholeSettled,
                "subaanname die het oordeel over de hoofdaanname niet kan veranderen",
                "subaannames die het oordeel over de hoofdaanname niet kunnen veranderen",
              ),
            ]
          : []),
        ...(normative > 0 ? [`${normative} over een waarde of norm`] : []),
        ...(offPath > 0 ? [`${offPath} niet op een pad tussen begin en eind`] : []),
      ];
      return `Weggelaten: ${joinWords(parts, "en")}.`;
    },
    criticalFor: (outcomes) => `Klopt deze aanname niet, dan leidt de theorie niet meer naar ${outcomes}.`,
    strands: (interventions, count) =>
      `Klopt deze aanname niet, dan ${count === 1 ? "leidt" : "leiden"} ${interventions} niet meer naar een einduitkomst.`,
    harms: (outcomes) => `Klopt deze aanname niet, dan is een neveneffect op ${outcomes} mogelijk.`,
    raises: (outcomes) => `Steunt onderzoek deze aanname, dan wordt het bewijs voor ${outcomes} sterker.`,
    lowers: (outcomes) => `Weerlegt onderzoek deze aanname, dan wordt het bewijs voor ${outcomes} zwakker.`,
    noStake: "Van deze aanname hangt geen pad af.",
    judged: {
      high: "Belangrijkheid: zeer belangrijk.",
      medium: "Belangrijkheid: belangrijk.",
      low: "Belangrijkheid: minder belangrijk.",
      null: "Belangrijkheid: niet vermeld.",
    },
    settled: "Het oordeel staat vast, maar het bewijs is oud of gaat over een eerdere formulering.",
    status: {
      planned: "Er is een onderzoek gepland.",
      intended: "Er is een onderzoek aangekondigd, maar het plan is onvolledig.",
      open: "Er is geen onderzoek gepland.",
    },
    due: ({ method, owner, due }) => `Er is een onderzoek gepland, ${owner}, ${due}: ${method}`,
    after: (best, ways) =>
      `Minder dringend dan ${best}: ${joinWords(
        ways.map((way) => WAYS[way]),
        "en",
      )}.`,
  },
  coverage: {
    least: { 1: "", 2: "Alleen matig en sterk bewijs telt.", 3: "Alleen sterk bewijs telt." },
    noOutcome: "De theorie heeft geen uitkomsten.",
    found: (covered, all) =>
      `${covered} van de ${plural(all, "uitkomst", "uitkomsten")} ${covered === 1 || all === 1 ? "heeft" : "hebben"} een pad met bewijs bij elk verband.`,
    noPath: "Naar deze uitkomst leidt geen pad.",
    links: (covered, links, bothSides) =>
      `Bij ${covered} van de ${plural(links, "verband", "verbanden")} onderweg is er bewijs${bothSides === 0 ? "" : `, bij ${bothSides} daarvan voor én tegen`}.`,
    paths: (covered, all, isExact, isNone) => {
      if (all === "1" && isExact) return `Het enige pad heeft ${isNone ? "niet bij elk" : "bij elk"} verband bewijs.`;
      return `${isNone ? "Geen" : covered} van ${isExact ? "de" : "ten minste"} ${all} paden ${isNone || covered === "1" ? "heeft" : "hebben"} bewijs bij elk verband.`;
    },
    fewest: (gaps, links, path) =>
      `Het pad met de minste hiaten mist bewijs bij ${gaps} van de ${plural(links, "verband", "verbanden")}: ${path}`,
    whole: (path) => `Het eerste van deze paden: ${path}`,
    without: (links) => `Zonder bewijs: ${links}`,
    threads: (sources) => `Eén bron heeft bewijs voor elk verband van een pad: ${sources}`,
    noThread: "Geen enkele bron heeft bewijs voor elk verband van een pad.",
    scopes: (scopes) => `Het bewijs bij alle verbanden van een pad gaat over dezelfde situatie: ${scopes}`,
    mismatches: (respects) => `Op geen van deze paden gaat al het bewijs over dezelfde ${joinWords(respects, "of")}.`,
    respects: {
      population: "doelgroep",
      place: "plaats",
      period: "periode",
      intervention: "interventie",
      match: "situatie",
    },
    direct: "de situatie van de theorie",
    path: (covered, links) => `${covered} van ${plural(links, "verband", "verbanden")} met bewijs.`,
    morePaths: "Er zijn meer paden.",
  },
  sources: {
    found: (decisive, all) =>
      all === 1
        ? "De enige bron is doorslaggevend: zonder die bron verandert een oordeel."
        : `${decisive} van de ${all} bronnen ${decisive === 1 ? "is" : "zijn"} doorslaggevend: zonder die bron verandert een oordeel.`,
    none: (all) =>
      all === 0
        ? "De theorie heeft geen bronnen."
        : "Geen bron is doorslaggevend: zonder welke bron ook blijft elk oordeel hetzelfde.",
    verdict: (claim, before, after) => `${claim}: ${before} → ${after}`,
    outcome: (outcome, before, after) => `beste onderbouwing van ${outcome}: ${before} → ${after}`,
    more: (count) => `en nog ${plural(count, "oordeel", "oordelen")}`,
  },
  tensions: {
    found: (count, unargued) =>
      `In ${plural(count, "geval", "gevallen")} draagt een element bij aan een uitkomst en werkt het die ook tegen. ${unargued === 0 ? "Telkens zegt een aanname welk effect sterker is." : `In ${plural(unargued, "geval", "gevallen")} zegt de theorie niet welk effect sterker is.`}`,
    loops: (count) =>
      `In ${plural(count, "geval", "gevallen")} loopt een van beide paden door een kringloop, die zichzelf in evenwicht houdt.`,
    none: "Geen element draagt bij aan een uitkomst en werkt die ook tegen.",
    raises: (path, goesRound) => `draagt bij: ${path}${goesRound ? ", door een kringloop" : ""}`,
    lowers: (path, goesRound) => `werkt tegen: ${path}${goesRound ? ", door een kringloop" : ""}`,
    arguedBy: (assumptions) => `welk effect sterker is: zie ${assumptions}`,
    unargued: "de theorie zegt niet welk effect sterker is",
  },
};
