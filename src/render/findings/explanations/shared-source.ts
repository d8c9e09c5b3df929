import type { Explanations } from "../explanation.js";

export const sharedSource: Explanations = {
  en: {
    title: "A source that carries several verdicts alone",
    why: "Assumptions that look independent are not, where one study stands behind each of them.",
    consequence:
      "One correction to that study moves them all at once, and a chain that seems tested at every step rests on a single stone.",
    repair:
      "Look for a second source for the claim on which most rests. The analysis of keystone sources shows what would change without this one.",
  },
  nl: {
    title: "Een bron die meer oordelen alleen draagt",
    why: "Aannames die onafhankelijk lijken, zijn dat niet als achter elk dezelfde studie staat.",
    consequence:
      "Eén correctie van die studie verschuift ze alle tegelijk, en een keten die bij elke stap getoetst lijkt, rust op één steen.",
    repair:
      "Zoek een tweede bron voor de bewering waar het meeste op rust. De analyse van sluitsteenbronnen laat zien wat er zonder deze verandert.",
  },
};
