import type { Explanations } from "../explanation.js";

export const unmodelledHarm: Explanations = {
  en: {
    title: "An assumption that a harm will not occur, and no link by which it could",
    why: "Theories leave out unintended outcomes. An assumption of the kind side-effect names one, so its author has thought of it.",
    consequence: "If it fails, a what-if shows outcomes that lose a support, and not the harm that is done.",
    repair:
      "Add the harm as an outcome, with a link to it from what would cause it and one with sign - from it to what it damages; put the assumption on these.",
  },
  nl: {
    title: "Een aanname dat een schadelijk effect uitblijft, zonder verband waarlangs het kan ontstaan",
    why: "Theorieën laten onbedoelde uitkomsten weg. Een aanname van de soort side-effect noemt er een; wie haar schreef, heeft er dus aan gedacht.",
    consequence:
      "Gaat zij niet op, dan toont een wat-als uitkomsten die een steun verliezen, en niet de schade die wordt aangericht.",
    repair:
      "Voeg de schade toe als uitkomst, met een verband ernaartoe vanuit wat haar zou veroorzaken, en een met sign - naar wat zij aantast; hang de aanname daaraan.",
  },
};
