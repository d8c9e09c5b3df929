import type { Explanations } from "../explanation.js";

export const linkWithoutAssumption: Explanations = {
  en: {
    title: "A causal link without an assumption or a mechanism",
    why: "Assumptions belong to links: each arrow claims that one thing leads to another, and that rests on something. The links, not the boxes, are what drawings leave undescribed.",
    consequence:
      "The link cannot be tested or doubted, and a path over it counts as untested however good the rest is.",
    repair:
      "Ask what must be true for the arrow to work, and write it as an assumption on the link; or give the mechanism with because. Where it is plain, waive the finding with the reason.",
  },
  nl: {
    title: "Een causaal verband zonder aanname of mechanisme",
    why: "Aannames horen bij verbanden: elke pijl beweert dat het een tot het ander leidt, en dat rust ergens op. Tekeningen laten juist de pijlen onbeschreven, niet de blokken.",
    consequence:
      "Het verband kan niet worden getoetst of betwijfeld, en een route erlangs geldt als ongetoetst, hoe goed de rest ook is.",
    repair:
      "Vraag wat waar moet zijn wil de pijl werken en schrijf dat op als aanname op het verband; of geef het mechanisme met because. Spreekt het vanzelf, verleen dan ontheffing met de reden.",
  },
};
