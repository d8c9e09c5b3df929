import type { waivers as english } from "../../en/rules/waivers.js";
import type { InOtherWords } from "../../in-other-words.js";

/** What is said of the rules about what was written about findings themselves. */
export const waivers: InOtherWords<typeof english> = {
  "dangling-reference": {
    title: "Uitzondering of ernst voor een element dat niet bestaat",
    sentence: ({ values: { named, by, suggestion } }) =>
      `Een ${NAMES[by]} noemt het element ‘${named}’, dat niet bestaat. ${suggestion === "" ? "Verbeter de id." : `Bedoelt u ‘${suggestion}’?`}`,
    why: "Een verkeerde verwijzing elders is een fout bij het lezen van het document. Een uitzondering kan blijven staan nadat het element is weggehaald, en is daarom een aandachtspunt.",
    consequence:
      "De uitzondering heeft nu geen effect. Krijgt een ander element die id, dan verbergt de uitzondering daar een aandachtspunt.",
    repair: "Verbeter de id, of haal de uitzondering weg.",
  },
  "unknown-rule": {
    title: "Uitzondering of ernst voor een regel die niet bestaat",
    sentence: ({ values: { named, by, suggestion } }) =>
      `Een ${NAMES[by]} noemt de regel ‘${named}’, die niet bestaat. ${suggestion === "" ? "Verbeter de naam van de regel." : `Bedoelt u ‘${suggestion}’?`}`,
    why: "Een verkeerd gespelde regel heeft geen effect, terwijl de auteur dat wel verwacht.",
    consequence: "Het aandachtspunt blijft staan, of krijgt een andere ernst dan bedoeld.",
    repair: "Verbeter de naam van de regel. `toc rules` noemt alle regels.",
  },
  "unused-waiver": {
    title: "Uitzondering zonder aandachtspunt",
    sentence: ({ values: { rule } }) =>
      `Geen aandachtspunt past bij de uitzondering voor \`${rule}\`. Haal de uitzondering weg.`,
    why: "Het aandachtspunt is opgelost, of valt onder een andere uitzondering. Een uitzondering die blijft staan, verbergt dezelfde fout als die terugkomt.",
    consequence: "De lijst van aanvaarde aandachtspunten is langer dan wat echt is aanvaard.",
    repair: "Haal de uitzondering weg, of verbeter het element dat de uitzondering noemt.",
  },
  "expired-waiver": {
    title: "Uitzondering is verlopen",
    sentence: ({ values: { rule, until, by }, date }) =>
      `De uitzondering voor \`${rule}\` door ${by} liep tot en met ${date(until)}. Los het aandachtspunt op, of leg een nieuwe uitzondering vast.`,
    why: "De auteur aanvaardde het aandachtspunt voor een bepaalde tijd, om daarna opnieuw te kijken. Die tijd is voorbij.",
    consequence: "Het aandachtspunt telt weer mee, en de auteur van de uitzondering weet dat misschien niet.",
    repair:
      "Los het aandachtspunt op, of leg een nieuwe uitzondering vast met naam en datum. Haal daarna de oude uitzondering weg.",
  },
  "contradictory-waiver": {
    title: "Uitzondering eindigt voor het begin, of herhaalt een andere",
    sentence: ({ values: { rule, why, by } }) =>
      why === "ends-first"
        ? `De uitzondering voor \`${rule}\` door ${by} eindigt voordat die begint. Verbeter de data.`
        : `De uitzondering voor \`${rule}\` door ${by} herhaalt een eerdere. Houd een van de twee.`,
    why: "Twee uitzonderingen voor hetzelfde aandachtspunt geven twee redenen, en alleen de eerste telt. Een uitzondering met omgekeerde data telt nooit.",
    consequence: "Een lezer ziet niet wie het aandachtspunt heeft aanvaard, en tot wanneer.",
    repair: "Houd één uitzondering per aandachtspunt, en verbeter de data.",
  },
};

const NAMES = { waiver: "uitzondering", severity: "ernst" };
