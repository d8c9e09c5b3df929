import type { Explanations } from "../explanation.js";

export const singleSource: Explanations = {
  en: {
    title: "A verdict that one source carries",
    why: "Evidence is strongest where independent lines agree. Several items of one study, or of one group, are one line.",
    consequence: "When that one source turns out wrong, the verdict falls with it.",
    repair:
      "Look for a second source that does not lean on the first. Where two sources only seem to be one, give them groups of their own.",
  },
  nl: {
    title: "Een oordeel dat op één bron rust",
    why: "Bewijs is het sterkst waar onafhankelijke lijnen overeenkomen. Meer bevindingen uit één studie of één groep zijn samen één lijn.",
    consequence: "Blijkt die ene bron onjuist, dan valt het oordeel mee.",
    repair:
      "Zoek een tweede bron die niet op de eerste leunt. Lijken twee bronnen er maar één, geef ze dan elk een eigen groep.",
  },
};
