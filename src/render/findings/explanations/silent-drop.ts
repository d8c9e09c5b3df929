import type { Explanations } from "../explanation.js";

export const silentDrop: Explanations = {
  en: {
    title: "An assumption that was dropped without a reason on record",
    why: "A theory that grows more convincing by losing its doubts has not learned anything. What was once assumed, and why it no longer is, is the memory that reviews are written for.",
    consequence:
      "The next reader does not know that the doubt was ever there, and the programme still rests on it, unless the links went too.",
    repair:
      "Before you remove or soften it, record a review with the decision drop-pathway or redesign and a note; or put it back; or waive this with the reason. It is asked only with an earlier version, as toc review --since gives it.",
  },
  nl: {
    title: "Een aanname die is geschrapt zonder vastgelegde reden",
    why: "Een theorie die overtuigender wordt doordat er twijfels uit verdwijnen, heeft niets geleerd. Wat eens werd aangenomen, en waarom nu niet meer, is het geheugen waar toetsingen voor worden vastgelegd.",
    consequence:
      "De volgende lezer weet niet dat de twijfel er ooit was, en het programma rust er nog steeds op, tenzij ook de verbanden verdwenen.",
    repair:
      "Leg, voordat u haar weghaalt of afzwakt, een toetsing vast met de beslissing drop-pathway of redesign en een toelichting; of zet haar terug; of ontheef dit met de reden. De regel vergelijkt met een eerdere versie, zoals toc review --since die geeft.",
  },
};
