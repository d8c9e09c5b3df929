import type { Explanations } from "../explanation.js";

export const selfReview: Explanations = {
  en: {
    title: "A review by the owner",
    why: "Who owns an assumption has a stake in its standing. A second pair of eyes is what a review is for.",
    consequence: "The log shows a review, and a reader takes it for an independent one.",
    repair: "Have somebody else review it; or keep it as it is, and waive this with the reason.",
  },
  nl: {
    title: "Een toetsing door de eigenaar",
    why: "Wie eigenaar is van een aanname, heeft belang bij hoe zij ervoor staat. Een toetsing is er juist voor een tweede paar ogen.",
    consequence: "Het logboek toont een toetsing, en een lezer houdt haar voor onafhankelijk.",
    repair: "Laat een ander toetsen; of laat het zo, en ontheef dit met de reden.",
  },
};
