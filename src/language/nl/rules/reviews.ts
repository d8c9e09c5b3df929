import type { reviews as english } from "../../en/rules/reviews.js";
import type { InOtherWords } from "../../in-other-words.js";
import { dropWays } from "../vocabulary.js";

/** What is said of the rules about what people decided, and when. */
export const reviews: InOtherWords<typeof english> = {
  suspect: {
    title: "Inhoud gewijzigd na bewijs of beoordeling",
    sentence: ({ values: { evidence, isReviewed, fields }, isLink, names, fields: label }) => {
      const subject = `${isLink ? "Dit verband" : "Deze aanname"} is gewijzigd (${label(fields)})`;
      if (evidence.length === 0) return `${subject} na de laatste beoordeling. Ga na of die beoordeling nog past.`;
      const review = isReviewed ? "na de laatste beoordeling en " : "";
      return `${subject} ${review}nadat dit bewijs was vastgelegd: ${names(evidence)}. Ga na of het bewijs nog past.`;
    },
    why: "Bewijs en beoordelingen gaan over de formulering van dat moment. Verandert de formulering, dan kan alleen een lezer zeggen of ze nog passen.",
    consequence: "Het oordeel gaat misschien over een formulering die niet meer in de theorie staat.",
    repair:
      "Vergelijk de nieuwe formulering met het bewijs. Zijn alleen de woorden veranderd, leg dat dan vast (`toc accept BESTAND ID --wording-only`). Leg anders opnieuw vast welk bewijs nog past, en beoordeel de aanname.",
  },
  "review-overdue": {
    title: "Beoordeling te laat",
    sentence: ({ values: { due }, date }) =>
      `De volgende beoordeling had uiterlijk ${date(due)} klaar moeten zijn. Beoordeel deze aanname, of kies een nieuwe datum.`,
    why: "Een theorie wordt op afgesproken momenten beoordeeld, want wat toen klopte, klopt misschien niet meer.",
    consequence: "Het vorige besluit blijft gelden zonder nieuw besluit.",
    repair: "Beoordeel de aanname en leg dat vast (`toc accept BESTAND ID`), met de datum van de volgende beoordeling.",
  },
  "never-reviewed": {
    title: "Aanname niet beoordeeld",
    sentence: () =>
      "In het logboek staat geen beoordeling van deze aanname. Beoordeel de aanname, en leg uw besluit vast.",
    why: "Lezers denken dat een logboek volledig is. Staat een aanname daar niet in, dan is de aanname weggelaten of vergeten.",
    consequence: "Over deze aanname is geen besluit genomen.",
    repair:
      "Beoordeel de aanname en leg dat vast (`toc accept BESTAND ID`). De beoordeling geldt ook voor de subaannames.",
  },
  "empty-test-promise": {
    title: "Onderzoeksplan onvolledig",
    sentence: ({ values: { missing }, join }) =>
      missing.length === 1 && missing[0] === "informs"
        ? "Het onderzoeksplan zegt niet voor welk besluit het onderzoek is. Voeg dat besluit toe (`informs`)."
        : `Er is een onderzoek aangekondigd zonder ${join(missing.map((part) => PLAN_PARTS[part]))}. Vul het plan aan, of haal het weg.`,
    why: "Een leeragenda zegt wat wie uitzoekt, hoe en wanneer, en welk besluit op het antwoord wacht. Plannen zonder deze gegevens worden zelden uitgevoerd.",
    consequence: "Het lijkt alsof de aanname wordt onderzocht, maar dat gebeurt niet.",
    repair:
      "Voeg een methode, een verantwoordelijke, een einddatum en het besluit toe (`informs`). Of haal het plan weg.",
  },
  "test-overdue": {
    title: "Onderzoek te laat",
    sentence: ({ values: { due }, date }) =>
      `Het onderzoek had uiterlijk ${date(due)} klaar moeten zijn. Leg het resultaat vast, of kies een nieuwe datum.`,
    why: "Een plan met een datum is een belofte aan de beslissers. Na die datum is er een resultaat dat niet is vastgelegd, of er is geen resultaat.",
    consequence: "De theorie zegt nog steeds dat onderzoek is gepland.",
    repair:
      "Leg vast wat het onderzoek opleverde, ook als het geen uitsluitsel geeft, en haal het plan weg. Of kies een nieuwe datum en leg uit waarom.",
  },
  "outdated-override": {
    title: "Afwijkend oordeel is ouder dan het bewijs",
    sentence: ({ values: { by, evidence }, names }) =>
      `${by} gaf een afwijkend oordeel voordat dit bewijs er was: ${names(evidence)}. Beoordeel de aanname opnieuw.`,
    why: "Een beoordelaar mag een ander oordeel geven dan het berekende oordeel, met een reden. In die reden is later bewijs niet meegewogen.",
    consequence: "Een eerdere handtekening staat tegenover een latere bevinding.",
    repair:
      "Beoordeel de aanname opnieuw. Bevestig het afwijkende oordeel in een nieuwe beoordeling die het bewijs meeweegt, of leg een beoordeling zonder afwijkend oordeel vast.",
  },
  "override-without-evidence": {
    title: "Afwijkend oordeel zonder bewijs",
    sentence: ({ values: { to, by }, verdict }) =>
      `${by} gaf het oordeel ‘${verdict(to)}’, maar de theorie noemt daar geen bewijs voor. Voeg het bewijs toe, of beoordeel de aanname opnieuw.`,
    why: "Een beoordelaar mag het bewijs anders wegen dan de regels. Een oordeel zonder bewijs is geen weging.",
    consequence: "De handtekening komt in de plaats van bewijs, en lezers denken dat er bewijs is.",
    repair:
      "Voeg het bewijs toe dat de beoordelaar in gedachten had, met de bron. Of trek het oordeel in met een nieuwe beoordeling.",
  },
  "self-review": {
    title: "Verantwoordelijke heeft zelf beoordeeld",
    sentence: ({ values: { by, dated }, date }) =>
      `${by} is verantwoordelijk voor deze aanname en beoordeelde die ook (${date(dated)}). Vraag een andere beoordelaar.`,
    why: "De verantwoordelijke heeft belang bij de aanname. Een beoordeling is juist bedoeld voor een tweede mening.",
    consequence: "Lezers van het logboek denken dat de beoordeling onafhankelijk is.",
    repair:
      "Vraag een ander om de aanname te beoordelen. Of laat de beoordeling staan, en leg een uitzondering vast met de reden.",
  },
  "missing-owner": {
    title: "Zeer belangrijke aanname zonder verantwoordelijke",
    sentence: () =>
      "Voor deze zeer belangrijke aanname is geen verantwoordelijke vastgelegd. Noem een persoon, rol of afdeling.",
    why: "Een register van aannames noemt wie elke aanname volgt. Zonder naam blijft het werk liggen.",
    consequence: "Onderzoek en beoordelingen komen te laat, en het is niet duidelijk wie u kunt aanspreken.",
    repair:
      "Voeg een verantwoordelijke toe (`owner`): een persoon, rol of afdeling. De verantwoordelijke voor een hoofdaanname is dat ook voor de subaannames.",
  },
  "silent-drop": {
    title: "Aanname verwijderd of afgezwakt zonder reden",
    sentence: ({ values: { ways, verdict, said }, verdict: label, read, join }) =>
      ways.includes("removed")
        ? `De aanname ‘${read(said)}’ is verwijderd zonder vastgelegde reden. Het oordeel was ‘${label(verdict)}’. Leg het besluit vast in een beoordeling, of zet de aanname terug.`
        : `Deze aanname weegt minder zwaar dan eerst, zonder vastgelegde reden: ${join(ways.map((way) => dropWays[way]))}. Het oordeel was ‘${label(verdict)}’. Leg het besluit vast in een beoordeling.`,
    why: "Een theorie die overtuigender wordt doordat twijfels verdwijnen, heeft niets geleerd. Beoordelingen zijn er om te onthouden wat werd aangenomen, en waarom dat is veranderd.",
    consequence:
      "De volgende lezer weet niet dat er twijfel was. Het programma steunt nog steeds op de aanname, behalve als ook de verbanden zijn verwijderd.",
    repair:
      "Leg een beoordeling vast voordat u een aanname verwijdert of afzwakt, met het besluit `drop-pathway` of `redesign` en een toelichting. Of zet de aanname terug, of leg een uitzondering vast met de reden. De regel vergelijkt met een eerdere versie (`toc review --since`).",
  },
};

const PLAN_PARTS = {
  method: "een methode",
  owner: "een verantwoordelijke",
  due: "een einddatum",
  informs: "het besluit waar het voor is",
};
