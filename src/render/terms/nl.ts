import type { TermTexts } from "./term.js";

/** What terms mean, in Dutch. */
export const nl: TermTexts = {
  verdicts: {
    refuted: {
      cause:
        "Sterk bewijs ertegen: twee onafhankelijke bevindingen van ten minste matige sterkte waarvan één sterk, of een mislukte hoop-toets; en hooguit zwak bewijs ervoor. Ook als een sub-aanname die nodig is, is weerlegd.",
      repair:
        "Kijk wat er zonder overblijft: toc what-if BESTAND --fail ID. Verander de theorie: een andere weg naar de uitkomst, of een andere uitkomst. Leg vast wat is besloten: toc accept BESTAND ID.",
    },
    challenged: {
      cause:
        "Bewijs ertegen dat niet sterk is, en geen bewijs ervoor; of matig bewijs ertegen en alleen zwak bewijs ervoor. Ook als een sub-aanname die nodig is, is weersproken.",
      repair:
        "Zoek bewijs ervoor: de bewijslast ligt bij de bewering. Verander anders de bewering, of wat erop rust; dat laat toc what-if BESTAND --fail ID zien.",
    },
    contested: {
      cause:
        "Zwak bewijs aan beide kanten, of ten minste matig bewijs ervoor tegenover evenveel ertegen. Ook als het eigen bewijs de bewering onderbouwt en een sub-aanname die nodig is, is weerlegd, en als een sub-aanname die nodig is, wordt betwist.",
      repair:
        "Kijk of beide kanten over dezelfde groep, plaats en tijd gaan: vaak moet de aanname worden gesplitst. Toets haar dan, en zeg hoe de tegenstrijdigheid wordt gelezen: toc accept BESTAND ID.",
    },
    untested: {
      cause:
        "Geen bewijs erbij telt mee op de dag van de toetsing; wat is ingetrokken of van later is, telt niet. Het is iets anders dan onbeslist: daar heeft iemand gekeken en kon het niet zeggen.",
      repair:
        "Zoek bewijs, ervoor en ertegen, en voeg toe wat er is: toc attach BESTAND ID. Plan anders een toets, met methode, eigenaar en einddatum. toc next BESTAND zegt wat het eerst getoetst moet worden.",
    },
    insufficient: {
      cause:
        "Alleen zwak bewijs ervoor en geen ertegen, of alleen bewijs dat niets beslist (stance: inconclusive). Ook als het eigen bewijs de bewering onderbouwt, maar de sub-aannames samen het geheel zijn en een ervan ongetoetst of onbeslist is.",
      repair:
        "Zoek meer: één sterke bevinding, of twee van matige sterkte uit verschillende bronnen, is genoeg als er hooguit zwak bewijs tegen is.",
    },
    supported: {
      cause:
        "Ervoor één sterke bevinding, of twee van matige sterkte uit verschillende bronnen, en hooguit zwak bewijs ertegen. Ook als de sub-aannames samen het geheel zijn, en alle onderbouwd. Het is niet bewezen: later bewijs kan het veranderen.",
      repair:
        "Niets. Lees wat er verder bij staat: rust het op één bron, is het bewijs oud, komt het uit een andere context? Zeg wanneer er weer naar gekeken wordt: reviewEvery.",
    },
  },
  flags: {
    "under-test": {
      meaning: "er is een volledig plan voor een toets",
      cause:
        "De test heeft een methode, een eigenaar en een einddatum. Het oordeel blijft wat het bewijs zegt: een plan is geen bewijs.",
      repair: "Voeg toe wat de toets oplevert, ook als die niets beslist, en haal het plan weg.",
    },
    "test-intended": {
      meaning: "een toets is beloofd, en niet gepland",
      cause: "De test zegt intended, of mist een methode, een eigenaar of een einddatum.",
      repair: "Vul de test aan: method, owner en due. Haal de belofte anders weg.",
    },
    "test-overdue": {
      meaning: "de toets had al gedaan moeten zijn",
      cause: "De einddatum van de test is voorbij op de dag van de toetsing.",
      repair:
        "Voeg toe wat de toets opleverde, ook als die niets besliste, en haal het plan weg; of geef het een andere datum, en zeg waarom.",
    },
    stale: {
      meaning: "het bewijs is oud",
      cause:
        "Al het bewijs waar het oordeel op rust is over zijn houdbaarheid heen, vijf jaar als niemand iets anders zegt. Ouderdom verandert geen oordeel.",
      repair:
        "Zoek nieuwer bewijs. Is het oude langer houdbaar, zeg dat dan met een shelfLife bij de bron, de bevinding of de aanname.",
    },
    suspect: {
      meaning: "er staat iets anders dan toen het werd beoordeeld",
      cause:
        "Bewijs of de laatste toetsing heeft een fingerprint van de bewering zoals die toen was, en wat er betekenis geeft is sindsdien veranderd.",
      repair:
        "Lees de nieuwe tekst naast het bewijs. Zijn alleen woorden veranderd, zeg dat dan: toc accept BESTAND ID --wording-only. Toets anders opnieuw: toc accept BESTAND ID.",
    },
    "review-overdue": {
      meaning: "er had al opnieuw naar gekeken moeten zijn",
      cause:
        "De datum voor de volgende toetsing is voorbij, of die nu bij de laatste toetsing staat (next) of uit reviewEvery volgt.",
      repair: "Toets haar en leg dat vast met toc accept BESTAND ID; zet de datum van de volgende toetsing.",
    },
    "never-reviewed": {
      meaning: "geen toetsing heeft ernaar gekeken",
      cause:
        "De theorie houdt een logboek van toetsingen bij, en daar staat zij niet in. Sub-aannames gelden als getoetst met hun geheel.",
      repair: "Toets haar en leg dat vast met toc accept BESTAND ID.",
    },
    "single-source": {
      meaning: "het oordeel rust op één bron",
      cause: "Alles waar het oordeel op rust is van één bron of één groep, en die tellen als één.",
      repair:
        "Zoek een tweede bron die niet op de eerste leunt. Lijken twee bronnen er maar één, geef hun bewijs dan elk een eigen groep (group).",
    },
    "one-sided": {
      meaning: "het bewijs staat aan één kant",
      cause:
        "Al het bewijs is ervoor, of alles is ertegen, en er is geen zoektocht naar de andere kant vastgelegd (searched).",
      repair:
        "Zoek de andere kant en voeg toe wat er is. Leverde het zoeken niets op, leg het dan vast onder searched: waar, wanneer, en met welke woorden.",
    },
    "non-independent": {
      meaning: "meer bevindingen tellen als één",
      cause: "Twee of meer bevindingen aan één kant zijn van één bron of één groep, en alleen de sterkste telt.",
      repair: "Niets, als de ene op de andere leunt. Geef ze anders elk een eigen groep (group).",
    },
    "mixed-source": {
      meaning: "één bron staat aan beide kanten",
      cause: "Bewijs van één bron of groep is ervoor, en bewijs van dezelfde bron of groep is ertegen.",
      repair:
        "Lees de bron opnieuw: gaan de bevindingen over hetzelfde? Een bron kan heel goed beide vinden; dan zegt elke bevinding waar (locator).",
    },
    "out-of-scope": {
      meaning: "het bewijs gaat over een andere context",
      cause:
        "Alles waar het oordeel op rust spreekt maar indirect over de groep, plaats of tijd van de bewering, of niemand weet of het dat doet (match, onder scope).",
      repair:
        "Zoek bewijs over de bevolking en de plaats van de theorie. Past het beter dan is vastgelegd, zet match dan op direct en zeg waarom.",
    },
    dissent: {
      meaning: "onderbouwd, ondanks bewijs ertegen",
      cause: "Het eigen bewijs is genoeg om de bewering te onderbouwen, en zwak bewijs spreekt ertegen.",
      repair:
        "Lees wat ertegen spreekt: misschien staat er voor wie, of waar, de bewering niet opgaat. Laat het staan, en zeg dat in een toetsing: toc accept BESTAND ID.",
    },
    "failed-part": {
      meaning: "een sub-aanname houdt het oordeel laag",
      cause: "Een sub-aanname die nodig is, is weerlegd of weersproken, en het geheel kan niet beter zijn.",
      repair:
        "Kijk eerst naar die sub-aanname: meer bewijs erbij, een andere in de plaats, of een bewering die zonder kan.",
    },
    "inconsistent-decomposition": {
      meaning: "het eigen bewijs en de sub-aannames kunnen niet beide kloppen",
      cause:
        "Het eigen bewijs onderbouwt het geheel terwijl een sub-aanname die nodig is, is weerlegd; of het eigen bewijs weerlegt het terwijl een sub-aanname die genoeg zou zijn, is onderbouwd.",
      repair:
        "Een beoordelaar moet kiezen: klopt het bewijs bij het geheel niet, of de indeling in sub-aannames? Zet dat recht, of leg het vast: toc accept BESTAND ID --override OORDEEL --note TEKST.",
    },
    overridden: {
      meaning: "een beoordelaar zette een ander oordeel naast het berekende",
      cause: "Een toetsing heeft een override, met een reden. Het berekende oordeel blijft zichtbaar.",
      repair: "Lees de reden. Komt er bewijs bij, kijk dan of zij nog geldt, en toets opnieuw.",
    },
    undated: {
      meaning: "een deel van het bewijs heeft geen datum",
      cause: "Een bevinding en haar bron hebben geen datum; zij telt op elke dag mee, en raakt nooit verouderd.",
      repair:
        "Geef de datum van de gegevens, anders die van publicatie; een jaartal volstaat, tussen aanhalingstekens.",
    },
  },
};
