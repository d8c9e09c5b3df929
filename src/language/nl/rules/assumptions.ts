import type { Verdict } from "../../../schema/vocabulary.js";
import type { assumptions as english } from "../../en/rules/assumptions.js";
import type { InOtherWords } from "../../in-other-words.js";
import { decisions } from "../vocabulary.js";

/** What is said of the rules about what is assumed, and where. */
export const assumptions: InOtherWords<typeof english> = {
  "orphan-assumption": {
    title: "Aanname hoort nergens bij",
    sentence: () => "Deze aanname hoort nergens bij. Noem het verband of het element met `on`.",
    why: "Een aanname zegt wat een verband of een uitkomst nodig heeft. In de meeste documenten staat een aanname bij een stuk tekst. Dan is niet te zien wat van de aanname afhangt.",
    consequence:
      "Bewijs tegen deze aanname verandert niets. Geen uitkomst en geen pad hangt van de aanname af, en een wat-als-vraag heeft geen effect.",
    repair:
      "Noem met `on` de verbanden of elementen die zonder de aanname niet werken. Gebruik `on: theory` als de aanname over de hele theorie gaat.",
  },
  "no-test": {
    title: "Zeer belangrijke aanname is niet te weerleggen",
    sentence: () =>
      "Deze aanname is zeer belangrijk. Beschrijf waaruit blijkt dat de aanname niet klopt (`falsifier`).",
    why: "Een aanname moet te onderzoeken zijn. Mensen die in een aanname geloven, kunnen het best vooraf zeggen waaruit zou blijken dat die niet klopt.",
    consequence: "Elk resultaat is te lezen als steun.",
    repair:
      "Voeg een `falsifier` toe: wat zou u moeten zien om de aanname los te laten? De regel kijkt naar aannames met `importance: high`.",
  },
  "compound-assumption": {
    title: "Aanname bevat misschien twee aannames",
    sentence: () =>
      "Deze aanname lijkt twee aannames in één. Bewijs kan de ene steunen en de andere tegenspreken. Splits de aanname, of maak subaannames.",
    why: "Een oordeel gaat over één aanname. Bewijs kan de ene helft steunen en de andere helft tegenspreken.",
    consequence: "Het oordeel past bij geen van beide helften.",
    repair:
      "Splits de aanname in tweeën, of zet beide onder `parts`, elk met eigen bewijs en met `combine: all`. Voeg `exhaustive: true` toe als de subaannames samen alles zeggen.",
  },
  "restates-outcome": {
    title: "Aanname herhaalt misschien alleen een uitkomst",
    sentence: ({ values: { outcome }, name }) =>
      `Deze aanname lijkt de uitkomst ${name(outcome)} te herhalen. Beschrijf wat waar moet zijn om die uitkomst te bereiken.`,
    why: "Een aanname noemt wat een uitkomst nodig heeft. Herhaalt de aanname de uitkomst, dan is de redenering een cirkel: wat nog moet blijken, is al aangenomen.",
    consequence: "De aanname klopt alleen niet als de uitkomst niet gebeurt. Onderzoek levert dus niets nieuws op.",
    repair:
      "Beschrijf wat waar moet zijn om de uitkomst te bereiken. Of geef het mechanisme van het verband met `because`, en haal de aanname weg.",
  },
  "undeclared-decomposition": {
    title: "Theorie zegt niet hoe subaannames samengaan",
    sentence: ({ values: { missing }, join }) =>
      `De theorie zegt niet hoe de subaannames samen deze aanname vormen. Voeg ${join(missing.map((key) => `\`${key}\``))} toe.`,
    why: "Een oordeel over subaannames zegt alleen iets over de hoofdaanname als twee dingen bekend zijn. Zijn alle subaannames nodig, of is één genoeg? En dekken ze samen de hoofdaanname volledig?",
    consequence:
      "Alle subaannames tellen als nodig, en als onvolledig. Ook als alle subaannames zijn onderbouwd, is de hoofdaanname dat niet.",
    repair: "Voeg `combine` (`all` of `any`) en `exhaustive` (`true` of `false`) toe.",
  },
  "com-b-gap": {
    title: "Gedragsverandering niet uitgelegd",
    sentence: () =>
      "Deze uitkomst is een gedragsverandering. Beschrijf of mensen dit kunnen, de kans krijgen en het willen.",
    why: "In het COM-B-model veranderen mensen hun gedrag als ze het kunnen, de kans krijgen en het willen. Alle drie zijn nodig.",
    consequence: "Voor de stap die het vaakst misgaat, ontbreekt de uitleg.",
    repair:
      "Beschrijf wat bij de betrokken mensen moet veranderen, als aannames van de soort `capacity`. Laat die horen bij de verbanden naar de uitkomst, of bij de verbanden daarvoor. Een uitkomst telt als gedragsverandering als een aanname van de soort `behaviour` bij een verband naar die uitkomst hoort.",
  },
  "killer-assumption": {
    title: "Noodzakelijke aanname weersproken, geen besluit",
    sentence: ({ values: { verdict, decision, criticalFor }, names, verdict: word }) => {
      const subject = criticalFor.length === 0 ? "Deze noodzakelijke aanname" : "Deze aanname";
      const lost =
        criticalFor.length === 0
          ? ""
          : ` Klopt de aanname niet, dan leidt de theorie niet meer naar ${names(criticalFor)}.`;
      return decision === ""
        ? `${subject} is ${word(verdict)} en er is geen besluit vastgelegd.${lost} Besluit wat dit voor het programma betekent.`
        : `${subject} is ${word(verdict)}, en het besluit in de laatste beoordeling was ‘${decisions[decision]}’.${lost} Besluit of het programma moet veranderen.`;
    },
    why: "De richtlijnen van de Europese Commissie noemen dit een ‘killer assumption’. Heeft een project iets nodig dat zeer onwaarschijnlijk is, herontwerp het project dan. Anders is het misschien niet haalbaar. De regel kijkt naar aannames die de auteur noodzakelijk noemt. De regel kijkt ook naar aannames waar elk pad naar een uitkomst op lange termijn van afhangt, behalve als de rol `facilitating` is.",
    consequence: "Het programma gaat door alsof het bewijs er niet is.",
    repair:
      "Beoordeel de aanname en leg een besluit vast: risico beperken (`mitigate`), alternatief voorbereiden (`hedge`), herontwerpen (`redesign`) of pad schrappen (`drop-pathway`). Klopt het bewijs niet, voeg dan bewijs toe dat dit laat zien, of leg een afwijkend oordeel vast met de reden.",
  },
  "single-point-of-failure": {
    title: "Interventie steunt op één aanname zonder genoeg bewijs",
    sentence: ({ values: { verdict, interventions, goals }, names }) =>
      `${STATES[verdict]} Klopt de aanname niet, dan ${interventions.length === 1 ? "leidt" : "leiden"} ${names(interventions)} niet meer naar ${names(goals)}.`,
    why: "Planning op basis van aannames zoekt aannames waar veel van afhangt en die misschien niet kloppen. Onderzoek die het eerst.",
    consequence:
      "Klopt de aanname niet, dan leidt de theorie niet meer van de interventie naar de uitkomst op lange termijn.",
    repair:
      "Onderzoek deze aanname het eerst, voeg een pad toe dat zonder de aanname werkt, of bereid een alternatief voor. De regel bekijkt elke interventie apart. Andere interventies kunnen nog wel naar de uitkomst leiden.",
  },
  "within-control": {
    title: "Contextaanname gaat misschien over het programma",
    sentence: () =>
      "Deze aanname heeft de soort context, maar lijkt binnen de invloed van het programma te liggen. Geef dan een andere soort, of maak er een interventie van.",
    why: "Kan het programma iets beïnvloeden, dan is dat geen context maar een taak.",
    consequence: "De taak wordt niet gepland, en nergens staat wie verantwoordelijk is.",
    repair: "Geef de aanname de soort `driver` of `implementation`, of maak er een interventie van.",
  },
  "hidden-assumption": {
    title: "Tekst wijst op een voorwaarde die geen aanname is",
    sentence: ({ values: { marker } }) =>
      `De woorden ‘${marker}’ wijzen op een voorwaarde. Leg de voorwaarde vast als aanname.`,
    why: "De aannames die de meeste schade doen, zijn nooit opgeschreven. Woorden als ‘op voorwaarde dat’ en ‘hangt af van’ verraden zo’n aanname.",
    consequence:
      "Lezers zien de voorwaarde over het hoofd. De voorwaarde is niet te onderzoeken of te beoordelen, en valt niet op als cruciaal.",
    repair: "Leg de voorwaarde vast als aanname bij dat verband of die uitkomst.",
  },
};

const STATES: { readonly [V in Verdict]: string } = {
  refuted: "Sterk bewijs laat zien dat deze aanname niet klopt.",
  challenged: "Het bewijs spreekt deze aanname tegen.",
  contested: "Er is bewijs voor én tegen deze aanname.",
  untested: "De theorie noemt geen bruikbaar bewijs voor deze aanname.",
  insufficient: "Voor deze aanname is te weinig bewijs.",
  supported: "Er is genoeg bewijs voor deze aanname.",
};
