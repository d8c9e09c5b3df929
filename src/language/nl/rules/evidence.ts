import type { evidence as english } from "../../en/rules/evidence.js";
import type { InOtherWords } from "../../in-other-words.js";

/** What is said of the rules about the evidence, and the verdicts that follow from it. */
export const evidence: InOtherWords<typeof english> = {
  untested: {
    title: "Aanname zonder bewijs",
    sentence: ({ values: { criticalFor, isUnsettled, ...leftOut }, names, join }) => {
      const reasons = WHYS.flatMap((why) => (leftOut[why] === undefined ? [] : [REASONS[why](names(leftOut[why]))]));
      return [
        reasons.length === 0
          ? "De theorie noemt geen bewijs voor deze aanname."
          : `Het vastgelegde bewijs telt niet mee: ${join(reasons)}.`,
        ...(isUnsettled ? ["De subaannames geven geen uitsluitsel."] : []),
        ...(criticalFor.length === 0
          ? []
          : [`Klopt de aanname niet, dan leidt de theorie niet meer naar ${names(criticalFor)}.`]),
      ].join(" ");
    },
    why: "Cruciale aannames horen te worden benoemd en onderzocht. ‘Ongetoetst’ is iets anders dan ‘te weinig bewijs’: dan is er wel bewijs, maar niet genoeg om te oordelen. Bewijs telt niet mee als het is ingetrokken, van later is, of een logisch model zonder gegevens is. Bewijs bij subaannames telt alleen mee voor de hoofdaanname als het uitsluitsel geeft.",
    consequence: "Voor alles wat van deze aanname afhangt, ontbreekt bewijs. Dit zijn de vragen voor de leeragenda.",
    repair:
      "Zoek bewijs voor en tegen de aanname, en leg vast wat u vindt, ook als het geen uitsluitsel geeft (`stance: inconclusive`). Of plan een onderzoek met een methode, een verantwoordelijke en een datum. Een uitgangspunt over wat hoort, heeft de soort `normative` en valt buiten deze regel.",
  },
  "one-sided": {
    title: "Al het bewijs wijst één kant op",
    sentence: ({ values: { isFor, count }, isLink }) => {
      const all = count === 1 ? "De enige bevinding" : `Alle ${count} bevindingen`;
      const subject = isLink ? "dit verband" : "deze aanname";
      const says = isFor
        ? `${count === 1 ? "steunt" : "steunen"} ${subject}`
        : `${count === 1 ? "spreekt" : "spreken"} ${subject} tegen`;
      return `${all} ${says}. Er is niet vastgelegd dat naar ${isFor ? "tegenbewijs" : "steun"} is gezocht. Zoek alsnog, en leg het resultaat vast.`;
    },
    why: "Een zoektocht naar steun vindt steun. Dat er geen bewijs tegen een aanname is, zegt alleen iets als daarnaar is gezocht.",
    consequence: "Het oordeel laat zien hoe goed naar één kant is gezocht, en niet of de aanname klopt.",
    repair:
      "Zoek bewijs voor de andere kant en leg vast wat u vindt. Vindt u niets, leg dan onder `searched` vast waar, wanneer en met welke woorden u zocht.",
  },
  "single-source": {
    title: "Oordeel steunt op één bron",
    sentence: ({ values: { evidence, sources, parts }, names, source, join }) => {
      const through =
        parts.length === 0 ? "" : `, via ${parts.length === 1 ? "de subaanname" : "de subaannames"} ${names(parts)}`;
      const on =
        sources.length === 1
          ? `één bron: ${join(sources.map(source))}${through}`
          : sources.length > 1
            ? `één groep bronnen: ${join(sources.map(source))}${through}`
            : evidence.length === 0
              ? `één bron${through}`
              : `één ${evidence.length === 1 ? "bevinding" : "groep bevindingen"} zonder bron: ${names(evidence)}${through}`;
      return `Dit oordeel steunt op ${on}. Zoek een tweede, onafhankelijke bron.`;
    },
    why: "Bewijs is het sterkst als onafhankelijke bronnen overeenkomen. Meer bevindingen uit één onderzoek, of uit één groep bronnen, tellen als één.",
    consequence: "Blijkt die bron onjuist, dan klopt het oordeel niet meer.",
    repair:
      "Zoek een tweede bron die niet op de eerste voortbouwt. Zijn twee bronnen onafhankelijk maar lijken ze één bron, geef ze dan elk een eigen `group`.",
  },
  "conflicted-support": {
    title: "Steun alleen van partijen met een eigen belang",
    sentence: ({ values: { evidence }, names }) =>
      `Alle steun komt van partijen met een eigen belang: ${names(evidence)}. Zoek een onafhankelijke bron.`,
    why: "Partijen die beleid betalen, uitvoeren of bedachten, winnen bij succes. Hun bewijs telt, maar zonder steun van anderen ontbreekt een onafhankelijke blik.",
    consequence: "Lezers geven de steun, en dus ook het oordeel, minder gewicht.",
    repair: "Zoek een onafhankelijke bron. Klopt het belang (`interest`) bij een bevinding niet, verbeter het dan.",
  },
  "mixed-source": {
    title: "Zelfde plaats in een bron voor en tegen gebruikt",
    sentence: ({ values: { source, locator, evidence }, source: cite, names }) =>
      `Dezelfde plaats in ${cite(source)} (${locator}) is voor én tegen gebruikt: ${names(evidence)}. Lees die plaats opnieuw, en maak elke bevinding preciezer.`,
    why: "Eén bron kan bevindingen aan beide kanten hebben. Komen beide van dezelfde pagina, dan is dat een nuance die een zin nodig heeft, of een vergissing.",
    consequence: "Een lezer die de pagina naslaat, denkt dat een van de twee onjuist is, of ziet niet waarom.",
    repair:
      "Lees de pagina opnieuw. Maak elke bevinding preciezer en geef elk een eigen vindplaats (`locator`). Of maak er één bevinding van met `stance: mixed` en een toelichting.",
  },
  "no-locator": {
    title: "Bevinding zonder pagina of paragraaf",
    sentence: ({ values: { source }, source: cite }) =>
      `Deze bevinding vermeldt geen plaats in de bron. Vermeld de pagina of paragraaf in ${cite(source)}.`,
    why: "Bewijs dat lezers niet kunnen vinden, kunnen lezers ook niet controleren. Een rapport van tweehonderd pagina’s zonder paginanummer is geen verwijzing.",
    consequence: "Om de bevinding te controleren, moet een lezer de hele bron lezen.",
    repair:
      "Voeg de vindplaats toe (`locator`): een pagina, paragraaf of tabel. Webpagina’s, nieuwsberichten en gesprekken hebben die niet nodig.",
  },
  "scale-misuse": {
    title: "Waardering op een schaal die daar niet voor is gemaakt",
    sentence: ({ values: { scale, why } }) =>
      `De waardering van deze bevinding op ${SCALES[scale]} is niet geldig. ${MISUSES[why]}`,
    why: "GRADE waardeert al het bewijs over een vraag samen. De Maryland-schaal ordent vergelijkingen tussen groepen of momenten. Niveau 1 van Nesta vraagt alleen een logisch model.",
    consequence:
      "De waardering geeft de bevinding een sterkte die er niet is, en het oordeel gebruikt die. Een bevinding op Nesta-niveau 1 telt helemaal niet mee.",
    repair:
      "Haal de waardering weg, of waardeer waar de schaal voor is. GRADE is voor al het bewijs samen (`target: body`), de Maryland-schaal voor een vergelijking. Voeg anders een `strength` toe, met de reden in de toelichting.",
  },
  stale: {
    title: "Oordeel steunt op oud bewijs",
    sentence: ({ values: { since }, date }) =>
      `Al het bewijs achter dit oordeel is verouderd sinds ${date(since)}. Zoek nieuwer bewijs.`,
    why: "Bevindingen raken verouderd. In de geneeskunde veranderde de helft van de overzichten binnen vijfenhalf jaar wezenlijk. Andere vakgebieden hebben geen beter getal, dus deze bibliotheek gaat uit van vijf jaar.",
    consequence:
      "De situatie kan sindsdien zijn veranderd. Ouderdom alleen verandert geen oordeel, dus de pagina blijft ‘onderbouwd’ zeggen.",
    repair:
      "Zoek nieuwer bewijs. Is het oude bewijs langer geldig, voeg dan `shelfLife` toe bij de bron, de bevinding of de aanname.",
  },
  "scope-mismatch": {
    title: "Al het bewijs komt uit een andere situatie",
    sentence: ({ values: { evidence }, names }) =>
      `Al het bewijs achter dit oordeel komt uit een andere situatie: andere mensen, plaatsen of tijden. Zie ${names(evidence)}.`,
    why: "Een resultaat voor de ene groep op de ene plaats geldt misschien niet voor een andere. Voor wie iets werkt, hangt af van de situatie.",
    consequence: "Het oordeel gaat over andere mensen dan die in de theorie.",
    repair:
      "Zoek bewijs over de mensen en plaatsen van de theorie. Past een bevinding beter dan is vastgelegd, zet dan `match` van de `scope` op `direct` en leg uit waarom.",
  },
  "proxy-gap": {
    title: "Bewijs meet iets anders",
    sentence: ({ values: { measured, needed } }) =>
      `Deze aanname gaat over ${MEASURES[needed]}. Het bewijs meet alleen ${MEASURES[measured]}.`,
    why: "Kennis, houding en voornemens zijn makkelijker te meten dan gedrag. Juist bij die stap gaan de meeste theorieën mis.",
    consequence: "Het oordeel zegt wat mensen van plan zijn, maar wordt gelezen als wat ze doen.",
    repair:
      "Zoek bewijs dat het gedrag of het voordeel meet. Of splits de aanname, zodat het onderzochte deel en het andere deel elk een eigen oordeel krijgen.",
  },
  "path-scope-gap": {
    title: "Bewijs langs het pad komt uit verschillende situaties",
    sentence: ({ values: { respects } }) =>
      `Paden naar deze uitkomst hebben bij elk verband bewijs, maar nooit over één en dezelfde ${respects.map((respect) => RESPECTS[respect]).join(" of ")}. Zoek bewijs uit één situatie.`,
    why: "Stel dat A in het ene land tot B leidt, en B in een ander land tot C. In geen van beide landen is dan gebleken dat A tot C leidt.",
    consequence: "Elk verband heeft bewijs, maar het hele pad is nergens onderzocht.",
    repair:
      "Zoek in een van de situaties het ontbrekende bewijs, of zoek een onderzoek naar het hele pad. Lijken de situaties op elkaar, zet dan `match` van de `scope` op `direct`, met de reden in een toelichting. Schrijf dezelfde plaats altijd met dezelfde woorden.",
  },
  "untested-chain": {
    title: "Alleen bewijs voor de laatste stap",
    sentence: ({ values: { gaps }, names }) =>
      `Elk verband direct naar deze uitkomst heeft bewijs. Toch heeft geen enkel pad overal bewijs. Het bewijs ontbreekt bij ${names(gaps)}.`,
    why: "Bewijs gaat vaak over de laatste stappen, waar resultaten worden gemeten. Of het programma die stappen bereikt, wordt minder vaak onderzocht.",
    consequence: "De uitkomst lijkt goed onderbouwd, maar geen bewijs laat zien dat een interventie daaraan bijdraagt.",
    repair:
      "Zoek bewijs voor de genoemde verbanden. Een procesevaluatie of de monitoring van de eerste stappen heeft dat vaak al. Ging een onderzoek over het hele pad, leg de bevindingen dan bij elk verband vast.",
  },
  "shared-source": {
    title: "Meer oordelen steunen op één bron",
    sentence: ({ values: { assumptions }, names }) =>
      `${assumptions.length} oordelen steunen alleen op deze bron: ${names(assumptions)}. Zoek een tweede bron voor de belangrijkste.`,
    why: "Aannames die onafhankelijk lijken, zijn dat niet als hetzelfde onderzoek achter elk oordeel zit.",
    consequence: "Eén correctie van dat onderzoek verandert al deze oordelen tegelijk.",
    repair:
      "Zoek een tweede bron voor de aanname waar het meeste van afhangt. De lijst van doorslaggevende bronnen laat zien wat zonder deze bron zou veranderen.",
  },
  "conflicting-evidence": {
    title: "Tegenstrijdig bewijs zonder beoordeling",
    sentence: ({ values: { evidence }, names }) =>
      `Er is bewijs voor én tegen deze aanname: ${names(evidence)}. Leg in een beoordeling vast hoe u dit verschil uitlegt.`,
    why: "‘Tegenstrijdig bewijs’ is een oordeel en geen besluit. Een beoordelaar moet zeggen of beide kanten over hetzelfde gaan, en wat u intussen doet.",
    consequence: "Gebruikers van de theorie kiezen de kant die hun het best uitkomt.",
    repair:
      "Beoordeel de aanname (`toc accept BESTAND ID`): leg een besluit vast, met een toelichting die het verschil uitlegt. Vaak is het beter om de aanname naar groep of plaats te splitsen.",
  },
  "evidence-without-source": {
    title: "Bevinding zonder bron",
    sentence: () =>
      "Deze bevinding heeft geen bron. Voeg het document, de dataset of het gesprek toe waar de bevinding uit komt.",
    why: "Een bevinding die niet te herleiden is, is alleen een mededeling van de persoon die de bevinding vastlegde.",
    consequence:
      "De bevinding telt toch mee voor het oordeel, en als eigen bron. Twee van deze bevindingen tellen als twee onafhankelijke bronnen.",
    repair: "Voeg de bron toe, met de datum. Een document, een dataset of een gesprek is ook goed.",
  },
  "evidence-without-date": {
    title: "Bevinding zonder datum",
    sentence: () => "Deze bevinding heeft geen datum. Vul het jaar van de gegevens of de publicatie in.",
    why: "De datum bepaalt of een bevinding nog bruikbaar is, en wanneer een beoordelaar de bevinding kon kennen.",
    consequence:
      "De bevinding telt op elke datum mee, ook voordat de bevinding is opgeschreven, en raakt nooit verouderd.",
    repair:
      "Vul de datum van de gegevens in, en anders die van de publicatie. Een jaar is genoeg. Een datum bij de bron telt ook.",
  },
  "future-date": {
    title: "Datum ligt in de toekomst",
    sentence: ({ values: { what, dated }, date }) =>
      what === "evidence"
        ? `Deze bevinding is van ${date(dated)}, na de datum van dit overzicht, en telt nog niet mee. Controleer de datum.`
        : `Een beoordeling van deze aanname is van ${date(dated)}, na de datum van dit overzicht, en telt nog niet mee. Controleer de datum.`,
    why: "In een overzicht van vandaag is een latere datum een vergissing. In een overzicht van een eerdere datum was dit toen nog niet bekend.",
    consequence: "De bevinding of beoordeling telt niet mee, en een lezer denkt misschien van wel.",
    repair:
      "Verbeter de datum, of kies met `--as-of` een latere datum voor het overzicht. Kijkt u met opzet terug, leg dan een uitzondering vast of zet de ernst op `off`.",
  },
};

/** Why evidence does not count, in the order in which it is said. */
const WHYS = ["withdrawn", "later", "logic-model"] as const;

const REASONS: { readonly [W in (typeof WHYS)[number]]: (findings: string) => string } = {
  withdrawn: (findings) => `${findings} (ingetrokken)`,
  later: (findings) => `${findings} (latere datum)`,
  "logic-model": (findings) => `${findings} (een logisch model zonder gegevens)`,
};

const SCALES = { sms: "de Maryland-schaal", grade: "GRADE", nesta: "de schaal van Nesta", dfid: "de schaal van DFID" };

const MISUSES = {
  "logic-model":
    "Niveau 1 is een logisch model en geen bewijs, dus de bevinding telt niet mee. Haal de waardering weg.",
  item: "GRADE waardeert al het bewijs samen, en dit is één bevinding. Gaat het om al het bewijs samen, schrijf dan `target: body`.",
  design: "De schaal ordent vergelijkingen, en deze opzet vergelijkt niets. Haal de waardering weg.",
  kind: "De schaal waardeert schattingen van effecten, en deze aanname gaat niet over een effect. Haal de waardering weg.",
};

const MEASURES = {
  awareness: "bewustzijn",
  knowledge: "kennis",
  attitude: "houding",
  intention: "voornemens",
  behaviour: "gedrag",
  outcome: "wat het mensen oplevert",
};

const RESPECTS = {
  population: "doelgroep",
  place: "plaats",
  period: "periode",
  intervention: "interventie",
  match: "situatie",
};
