import type { Level } from "../../../schema/vocabulary.js";
import type { structure as english } from "../../en/rules/structure.js";
import type { InOtherWords } from "../../in-other-words.js";

/** What is said of the rules about what leads to what. */
export const structure: InOtherWords<typeof english> = {
  "stranded-intervention": {
    title: "Interventie leidt niet naar een uitkomst op lange termijn",
    sentence: ({ values: { ends }, names }) =>
      ends.length === 0
        ? "De theorie zegt niet waar deze interventie toe leidt. Voeg een verband toe."
        : `Deze interventie leidt niet naar een uitkomst op lange termijn. De paden eindigen bij ${names(ends)}. Voeg de ontbrekende verbanden toe.`,
    why: "Ontbrekende verbanden zijn de meest voorkomende fout in getekende theorieën. Een interventie zonder verband wijst vaak op een aanname die nooit is opgeschreven.",
    consequence:
      "De theorie kan niet zeggen waar de interventie voor is. Paden, wat-als-vragen en beoordelingen van de einduitkomsten laten de interventie buiten beeld.",
    repair:
      "Voeg de verbanden toe, en zo nodig de uitkomsten, waar de interventie via zou moeten werken. Haal de interventie anders weg. Heeft geen uitkomst het niveau `long-term` of `impact`, dan tellen de uitkomsten aan het eind van de paden als einduitkomst. Geef uw uitkomsten dan een niveau.",
  },
  "unreachable-outcome": {
    title: "Geen interventie of externe factor leidt naar deze uitkomst",
    sentence: ({ values: { hasCauses } }) =>
      hasCauses
        ? "Geen interventie of externe factor leidt naar deze uitkomst, ook niet via andere uitkomsten. Voeg de ontbrekende oorzaak toe."
        : "Geen interventie, uitkomst of externe factor leidt naar deze uitkomst. Voeg een verband toe.",
    why: "Een theorie is compleet als elke verandering een oorzaak heeft, binnen of buiten het programma. Compleetheid is een van de criteria om een theorie te evalueren.",
    consequence: "De theorie legt niet uit hoe deze uitkomst tot stand komt, en geen pad leidt naar deze uitkomst.",
    repair:
      "Voeg een verband toe vanaf de oorzaak van deze uitkomst. Gebeurt de uitkomst ook zonder het programma, voeg dan een externe factor toe (`factors`). Haal de uitkomst anders weg.",
  },
  "no-goal": {
    title: "Geen uitkomst is gemarkeerd als einddoel",
    sentence: () => "Geen uitkomst heeft het niveau lange termijn of impact. Voeg toe wat het uiteindelijke doel is.",
    why: "Elk pad wordt beoordeeld naar de uitkomst aan het eind. Hebben de uitkomsten niveaus, maar geen het niveau lange termijn of impact, dan nemen tussenstappen die plaats in.",
    consequence: "Paden en cruciale aannames worden berekend tot aan stappen die nooit als eindpunt waren bedoeld.",
    repair: "Geef de uitkomst waar het om gaat het niveau `long-term` of `impact`, of voeg die uitkomst toe.",
  },
  "dead-end-outcome": {
    title: "Uitkomst leidt niet naar een uitkomst op lange termijn",
    sentence: ({ values: { leadsOn } }) =>
      leadsOn
        ? "De paden vanaf deze uitkomst bereiken geen uitkomst op lange termijn. Voeg de ontbrekende verbanden toe."
        : "Deze uitkomst leidt nergens naar en is geen uitkomst op lange termijn. Voeg een verband toe, of geef de uitkomst het niveau lange termijn.",
    why: "Ontbrekende verbanden zijn de meest voorkomende fout in getekende theorieën. Een verandering zonder gevolg is een einduitkomst of een hiaat.",
    consequence:
      "Werk aan deze uitkomst telt voor geen einduitkomst mee, en een beoordeling van de einduitkomsten komt hier nooit langs.",
    repair:
      "Verbind de uitkomst met het gevolg dat u verwacht. Is de uitkomst zelf een doel, geef dan het niveau `long-term`. Haal de uitkomst anders weg.",
  },
  "miracle-leap": {
    title: "Verband slaat een niveau of gedragsverandering over",
    sentence: ({ values: { skipped } }) =>
      skipped === "behaviour"
        ? "Dit verband gaat meteen van wat mensen kunnen naar wat het oplevert. Voeg toe wat mensen anders gaan doen."
        : `Dit verband slaat het niveau ‘${LEVELS[skipped]}’ over, terwijl andere paden dat wel hebben. Voeg de tussenstap toe.`,
    why: "Theorieën gaan vaak mis in het midden. Bewustzijn brengt geen welzijn, maar wat mensen daarna doen kan dat wel. Kunnen, de kans krijgen en willen veranderen gedrag, en gedrag brengt het voordeel.",
    consequence: "De onzekere stap zit verborgen in één verband, zonder eigen aanname en zonder eigen bewijs.",
    repair:
      "Voeg de uitkomst als tussenstap toe, met aan elke kant een verband, en noem de aannames van beide verbanden. Is het de bedoeling om de stap over te slaan, geef de reden dan in een uitzondering.",
  },
  "unmarked-cycle": {
    title: "Kringloop zonder verband dat als terugkoppeling is gemarkeerd",
    sentence: ({ values: { ring }, name }) =>
      `Dit verband sluit een kringloop: ${ring.map(name).join(" → ")}. Markeer het verband dat terugwerkt met \`feedback: true\`.`,
    why: "Kringlopen zijn toegestaan en vaak juist belangrijk. Een lezer moet kunnen zien welke kringloop is bedoeld en welke een vergissing is.",
    consequence:
      "De theorie zegt niet waar de kringloop begint. De uitkomst lijkt de eigen oorzaak te zijn, en paden houden niet op.",
    repair:
      "Markeer het verband dat terugwerkt met `feedback: true`. Is een verband een vergissing, draai het dan om of haal het weg. Kringlopen met een gedeelde uitkomst worden één keer gemeld, met de kortste.",
  },
  "compound-outcome": {
    title: "Uitkomst bevat misschien twee veranderingen",
    sentence: () =>
      "Deze uitkomst lijkt twee veranderingen te bevatten. Splits de uitkomst, zodat elke verandering eigen oorzaken en indicatoren heeft.",
    why: "Een uitkomst is één verandering. Twee veranderingen hebben andere oorzaken en indicatoren, en de ene kan gebeuren zonder de andere.",
    consequence:
      "Een indicator meet maar de helft van de uitkomst. Bewijs over de ene helft wordt gelezen als bewijs over beide.",
    repair: "Maak er twee uitkomsten van, elk met eigen verbanden. Is het één verandering, formuleer die dan ook zo.",
  },
  "undeclared-combination": {
    title: "Theorie zegt niet hoe meer oorzaken samengaan",
    sentence: ({ values: { causes } }) =>
      `Naar deze uitkomst leiden ${causes.length} verbanden. Geef aan of alle nodig zijn (\`needs: all\`) of één genoeg is (\`needs: any\`).`,
    why: "Tekeningen laten niet zien of oorzaken alternatieven zijn of allemaal nodig. Alleen met die informatie kan een lezer beoordelen of de oorzaken genoeg zijn.",
    consequence:
      "De oorzaken tellen als alternatieven. Zijn ze allemaal nodig, dan laat een wat-als-vraag een uitkomst staan die in werkelijkheid vervalt.",
    repair: "Schrijf `needs: all` als de uitkomst elke oorzaak nodig heeft, en `needs: any` als één oorzaak genoeg is.",
  },
  "no-external-cause": {
    title: "Alleen het programma leidt naar deze uitkomst op lange termijn",
    sentence: () =>
      "Alleen het programma leidt naar deze uitkomst: geen externe factor heeft invloed op deze uitkomst of een eerdere stap. Voeg de factoren toe die dat wel hebben.",
    why: "Een uitkomst op lange termijn hangt van veel meer af dan van het programma. Een bijdrage is alleen geloofwaardig naast de andere oorzaken.",
    consequence:
      "Elke verandering in de uitkomst lijkt van het programma te komen, en andere verklaringen worden niet onderzocht.",
    repair:
      "Voeg de externe factoren toe (`factors`) die bijdragen aan deze uitkomst of aan eerdere stappen, of die tegenwerken.",
  },
  "unmodelled-harm": {
    title: "Neveneffect heeft geen verband in de theorie",
    sentence: () =>
      "Deze aanname gaat over een neveneffect, maar in de theorie staat geen verband naar dat effect. Voeg het neveneffect toe als uitkomst.",
    why: "Theorieën laten onbedoelde gevolgen weg. Een aanname van de soort neveneffect noemt zo’n gevolg, dus de auteur heeft daaraan gedacht.",
    consequence: "Klopt de aanname niet, dan laat een wat-als-vraag zien welke steun vervalt, maar niet de schade.",
    repair:
      "Voeg het neveneffect toe als uitkomst. Voeg een verband toe vanaf de oorzaak. Voeg ook een verband toe naar de uitkomst die wordt geschaad, met een min als `sign`. Laat de aanname bij die verbanden horen.",
  },
  "sign-conflict": {
    title: "Interventie draagt bij aan een uitkomst en werkt die ook tegen",
    sentence: ({ values: { outcome }, name }) =>
      `Deze interventie draagt bij aan ${name(outcome)}, maar werkt die uitkomst ook tegen. Geef aan welk effect u sterker verwacht.`,
    why: "Hulp bij terugkeer maakt terugkeren makkelijker, en kan anderen ook aanmoedigen om te komen. Een theorie met beide effecten moet zeggen welk effect naar verwachting sterker is.",
    consequence:
      "De theorie zegt niet of de interventie goed doet. Bewijs over het ene pad wordt gelezen als bewijs over beide.",
    repair:
      "Leg als aanname vast welk effect sterker is. Geef die de soort `side-effect`, en laat die horen bij de uitkomst of bij het verband dat tegenwerkt. Zoek bewijs voor beide paden. Of leg een uitzondering vast, met de reden.",
  },
  "link-without-assumption": {
    title: "Verband zonder aanname of mechanisme",
    sentence: () =>
      "De theorie legt niet uit waarom dit verband werkt. Voeg een mechanisme (`because`) of een aanname toe.",
    why: "Aannames horen bij verbanden: elk verband zegt dat het ene tot het andere leidt, en dat klopt alleen onder voorwaarden. Tekeningen beschrijven de vakken, maar niet de verbanden.",
    consequence:
      "Het verband is niet te onderzoeken of ter discussie te stellen. Een pad met dit verband telt als ongetoetst, hoe goed de rest ook is.",
    repair:
      "Vraag wat waar moet zijn om het verband te laten werken, en leg dat vast als aanname bij het verband. Of geef het mechanisme met `because`. Spreekt het verband vanzelf, leg dan een uitzondering vast met de reden.",
  },
};

const LEVELS: { readonly [L in Level]: string } = {
  output: "output",
  intermediate: "middellange termijn",
  "long-term": "lange termijn",
  impact: "impact",
};
