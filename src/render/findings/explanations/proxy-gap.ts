import type { Explanations } from "../explanation.js";

export const proxyGap: Explanations = {
  en: {
    title: "A measure that stops short of the claim",
    why: "What people know, think or intend is measured more easily than what they do, and the step from the one to the other is where most theories break.",
    consequence: "The verdict says that people intend to, and is read as if they did.",
    repair:
      "Look for evidence that measures the behaviour or the benefit itself. Else split the assumption, so that the part that was tested and the part that was not have a verdict each.",
  },
  nl: {
    title: "Een meting die eerder ophoudt dan de bewering",
    why: "Wat mensen weten, vinden of van plan zijn, is makkelijker te meten dan wat zij doen, en juist bij die stap breken de meeste theorieën.",
    consequence: "Het oordeel zegt dat mensen iets van plan zijn, en wordt gelezen alsof zij het deden.",
    repair:
      "Zoek bewijs dat het gedrag of de baat zelf meet. Splits anders de aanname, zodat het getoetste en het ongetoetste deel elk een eigen oordeel krijgen.",
  },
};
