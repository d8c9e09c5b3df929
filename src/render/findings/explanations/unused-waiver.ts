import type { Explanations } from "../explanation.js";

export const unusedWaiver: Explanations = {
  en: {
    title: "A waiver that hides nothing",
    why: "What it was for has been repaired, or was waived elsewhere. A waiver that stays behind hides the same mistake when it comes back.",
    consequence: "The list of what its authors let stand is longer than what stands.",
    repair: "Take the waiver out, or correct what it is on.",
  },
  nl: {
    title: "Een ontheffing die niets verbergt",
    why: "Waar zij voor was, is hersteld of elders ontheven. Een ontheffing die blijft staan, verbergt dezelfde fout als die terugkomt.",
    consequence: "De lijst van wat de opstellers laten staan, is langer dan wat er staat.",
    repair: "Haal de ontheffing weg, of verbeter waar zij op slaat.",
  },
};
