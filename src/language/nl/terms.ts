import type { terms as english } from "../en/terms.js";
import type { InOtherWords } from "../in-other-words.js";

/** What terms mean, in Dutch. */
export const terms: InOtherWords<typeof english> = {
  verdicts: {
    refuted: {
      cause:
        "Er is sterk bewijs tegen: twee onafhankelijke bevindingen van ten minste matige sterkte, één daarvan sterk, of een hoop test die niet is geslaagd. Er is hooguit zwak bewijs voor. Een noodzakelijke subaanname die is weerlegd, heeft hetzelfde gevolg.",
      repair:
        "Bekijk wat de theorie verliest: toc what-if BESTAND --fail ID. Wijzig de theorie: een andere weg naar de uitkomst, of een andere uitkomst. Leg het besluit vast: toc accept BESTAND ID.",
    },
    challenged: {
      cause:
        "Er is bewijs tegen dat niet sterk is en geen bewijs voor, of matig bewijs tegen en alleen zwak bewijs voor. Een noodzakelijke subaanname die is weersproken, heeft hetzelfde gevolg.",
      repair:
        "Zoek steun voor deze aanname. Wijzig anders de aanname, of wat daarvan afhangt: toc what-if BESTAND --fail ID laat zien wat dat is.",
    },
    contested: {
      cause:
        "Er is zwak bewijs voor en tegen, of ten minste matig bewijs voor en even sterk bewijs tegen. Dit oordeel volgt ook als het bewijs de aanname steunt terwijl een noodzakelijke subaanname is weerlegd, of als het bewijs bij een noodzakelijke subaanname tegenstrijdig is.",
      repair:
        "Ga na of beide kanten over dezelfde groep, plaats en tijd gaan. Vaak is het beter om de aanname te splitsen. Leg in een beoordeling vast hoe u het verschil uitlegt: toc accept BESTAND ID.",
    },
    untested: {
      cause:
        "Op de datum van het overzicht telt geen vastgelegd bewijs mee. Bewijs dat is ingetrokken of een latere datum heeft, telt niet mee. Bij te weinig bewijs is er wel bewijs.",
      repair:
        "Zoek bewijs voor en tegen, en leg vast wat u vindt: toc attach BESTAND ID. Plan anders een onderzoek met een methode, een verantwoordelijke en een einddatum. toc next BESTAND laat zien wat u het eerst kunt onderzoeken.",
    },
    insufficient: {
      cause:
        "Er is alleen zwak bewijs voor en geen bewijs tegen, of alleen bewijs zonder uitsluitsel (stance: inconclusive). Dit oordeel volgt ook als het bewijs de aanname steunt, de subaannames volledig zijn, en één daarvan ongetoetst is of te weinig bewijs heeft.",
      repair:
        "Zoek meer bewijs. Eén sterke bevinding, of twee van matige sterkte uit verschillende bronnen, is genoeg als er hooguit zwak bewijs tegen is.",
    },
    supported: {
      cause:
        "Er is één sterke bevinding voor, of er zijn er twee van matige sterkte uit verschillende bronnen, en er is hooguit zwak bewijs tegen. Volledige subaannames die alle zijn onderbouwd, hebben hetzelfde gevolg. Later bewijs kan het oordeel veranderen.",
      repair:
        "Niets. Lees de kanttekeningen: is er maar één bron, is het bewijs oud, komt het uit een andere situatie? Leg vast wanneer u opnieuw kijkt: reviewEvery.",
    },
  },
  flags: {
    "under-test": {
      meaning: "er is een onderzoek met een methode, een verantwoordelijke en een einddatum",
      cause: "Het plan van het onderzoek is volledig. Het oordeel verandert niet: een plan is geen bewijs.",
      repair: "Leg het resultaat vast, ook als dat geen uitsluitsel geeft, en haal het plan weg.",
    },
    "test-intended": {
      meaning: "er is een onderzoek aangekondigd zonder methode, verantwoordelijke of einddatum",
      cause: "Het onderzoek is alleen aangekondigd (intended), of heeft geen methode, verantwoordelijke of einddatum.",
      repair: "Vul het onderzoek aan: method, owner en due. Haal het anders weg.",
    },
    "test-overdue": {
      meaning: "de einddatum van het onderzoek is voorbij",
      cause: "Op de datum van het overzicht is de einddatum van het onderzoek voorbij.",
      repair:
        "Leg het resultaat vast, ook als dat geen uitsluitsel geeft, en haal het plan weg. Kies anders een nieuwe datum en zeg waarom.",
    },
    stale: {
      meaning: "al het bewijs achter het oordeel is verouderd",
      cause:
        "Al het bewijs achter het oordeel is niet meer geldig. Bewijs is vijf jaar geldig als de theorie niets anders noemt. Het oordeel blijft hetzelfde.",
      repair:
        "Zoek nieuwer bewijs. Is het bewijs langer geldig, zet dan shelfLife bij de bron, de bevinding of de aanname.",
    },
    suspect: {
      meaning: "de aanname of het verband is gewijzigd nadat bewijs of een beoordeling was vastgelegd",
      cause:
        "Het bewijs of de laatste beoordeling heeft een vingerafdruk van een eerdere inhoud, en die inhoud is gewijzigd.",
      repair:
        "Ga na of het bewijs nog past. Is alleen de formulering gewijzigd, leg dat dan vast: toc accept BESTAND ID --wording-only. Beoordeel anders de aanname: toc accept BESTAND ID.",
    },
    "review-overdue": {
      meaning: "de datum voor de volgende beoordeling is voorbij",
      cause: "De datum staat bij de laatste beoordeling (next) of volgt uit reviewEvery.",
      repair:
        "Beoordeel de aanname en leg dat vast met toc accept BESTAND ID. Kies de datum voor de volgende beoordeling.",
    },
    "never-reviewed": {
      meaning: "in het logboek staat geen beoordeling van deze aanname",
      cause:
        "De theorie heeft een logboek, zonder beoordeling van deze aanname. Subaannames worden samen met de hoofdaanname beoordeeld.",
      repair: "Beoordeel de aanname en leg dat vast met toc accept BESTAND ID.",
    },
    "single-source": {
      meaning: "het oordeel steunt op één onafhankelijke bron",
      cause: "Al het bewijs achter het oordeel komt uit één bron of één bewijsgroep.",
      repair:
        "Zoek een tweede, onafhankelijke bron. Zijn de bevindingen toch onafhankelijk, geef elke bevinding dan een eigen bewijsgroep (group).",
    },
    "one-sided": {
      meaning: "al het bewijs wijst één kant op, en er is geen zoekactie naar de andere kant vastgelegd",
      cause:
        "Al het bewijs is voor, of al het bewijs is tegen, en bij searched staat geen zoekactie naar de andere kant.",
      repair:
        "Zoek de andere kant en leg vast wat u vindt. Levert het zoeken niets op, leg de zoekactie dan vast bij searched: waar, wanneer en met welke woorden.",
    },
    "non-independent": {
      meaning: "meer bevindingen hebben dezelfde bron of bewijsgroep en tellen als één",
      cause: "Twee of meer bevindingen aan één kant hebben dezelfde bron of bewijsgroep. Alleen de sterkste telt mee.",
      repair:
        "Niets, als de bevindingen van elkaar afhangen. Geef anders elke bevinding een eigen bewijsgroep (group).",
    },
    "mixed-source": {
      meaning: "één bron heeft bevindingen voor en tegen",
      cause: "Bevindingen uit dezelfde bron of bewijsgroep zijn zowel voor als tegen.",
      repair:
        "Lees de bron opnieuw: gaat elke bevinding over hetzelfde? Staan beide in de bron, vermeld dan bij elke bevinding de vindplaats (locator).",
    },
    "out-of-scope": {
      meaning: "al het bewijs achter het oordeel gaat over andere mensen, plaatsen of tijden",
      cause:
        "Bij al het bewijs achter het oordeel past de situatie maar gedeeltelijk, of dat is onbekend (match, onder scope).",
      repair:
        "Zoek bewijs uit de situatie van de theorie. Past de situatie beter dan is vastgelegd, zet match dan op direct en zeg waarom.",
    },
    dissent: {
      meaning: "de aanname is onderbouwd ondanks zwak bewijs tegen",
      cause: "Er is genoeg bewijs om de aanname te onderbouwen, en zwak bewijs tegen.",
      repair:
        "Lees het bewijs tegen: voor welke groep, of op welke plaats, klopt de aanname niet? Leg uw conclusie vast in een beoordeling: toc accept BESTAND ID.",
    },
    "failed-part": {
      meaning:
        "een noodzakelijke subaanname is weerlegd of weersproken, dus het oordeel over de hoofdaanname kan niet beter zijn",
      cause:
        "De hoofdaanname kan geen beter oordeel hebben dan een noodzakelijke subaanname die is weerlegd of weersproken.",
      repair: "Begin bij die subaanname: voeg bewijs toe, vervang de subaanname, of wijzig de hoofdaanname.",
    },
    "inconsistent-decomposition": {
      meaning: "het bewijs bij de hoofdaanname en bij de subaannames kan niet allebei kloppen",
      cause:
        "Het bewijs steunt de hoofdaanname terwijl een noodzakelijke subaanname is weerlegd. Of het bewijs weerlegt de hoofdaanname terwijl een subaanname die genoeg is, is onderbouwd.",
      repair:
        "Een beoordelaar moet kiezen: verbeter het bewijs of de subaannames, of leg een afwijkend oordeel vast: toc accept BESTAND ID --override OORDEEL --note TEKST.",
    },
    overridden: {
      meaning: "een beoordelaar heeft een ander oordeel vastgelegd naast het berekende oordeel",
      cause:
        "Een beoordeling heeft een ander oordeel (override), met een reden. Het berekende oordeel blijft zichtbaar.",
      repair: "Lees de reden. Komt er nieuw bewijs, ga dan na of de reden nog geldt en beoordeel opnieuw.",
    },
    undated: {
      meaning: "een bevinding heeft geen datum en telt dus op elke datum mee",
      cause: "Een bevinding en de bron hebben geen datum. De bevinding telt op elke datum mee en veroudert niet.",
      repair: "Vul de datum van de gegevens in, of van de publicatie. Een jaartal is genoeg, tussen aanhalingstekens.",
    },
  },
};
