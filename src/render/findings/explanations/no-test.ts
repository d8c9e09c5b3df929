import type { Explanations } from "../explanation.js";

export const noTest: Explanations = {
  en: {
    title: "An important assumption of which nobody said what would show that it fails",
    why: "An assumption must be testable. What would refute it is best said before the evidence comes in, by those who believe it.",
    consequence: "Whatever is found can be read as agreeing with it.",
    repair:
      "Give a falsifier: what would have to be seen for you to drop it. The rule looks at assumptions of high importance.",
  },
  nl: {
    title: "Een belangrijke aanname waarvan niemand zei waaruit zou blijken dat zij niet opgaat",
    why: "Een aanname moet toetsbaar zijn. Wat haar zou weerleggen, kan het best worden gezegd voordat het bewijs er is, door wie erin gelooft.",
    consequence: "Wat er ook wordt gevonden, het valt te lezen als steun.",
    repair:
      "Geef een falsifier: wat er zou moeten blijken om haar los te laten. De regel kijkt naar aannames van groot belang.",
  },
};
