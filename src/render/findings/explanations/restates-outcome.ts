import type { Explanations } from "../explanation.js";

export const restatesOutcome: Explanations = {
  en: {
    title: "An assumption that seems to say again what its outcome says",
    why: "An assumption names what an outcome needs. One that repeats the outcome is circular: it assumes what is to be shown.",
    consequence: "It cannot fail unless the outcome fails, so testing it tells nothing new.",
    repair:
      "Say what must be true for the outcome to come about; or give the mechanism with because, and take the assumption out.",
  },
  nl: {
    title: "Een aanname die lijkt te herhalen wat haar uitkomst zegt",
    why: "Een aanname noemt wat een uitkomst nodig heeft. Een die de uitkomst herhaalt, is een cirkel: zij veronderstelt wat moet blijken.",
    consequence: "Zij kan alleen mislukken als de uitkomst mislukt, dus een toets ervan leert niets nieuws.",
    repair:
      "Zeg wat waar moet zijn wil de uitkomst er komen; of geef het mechanisme met because en haal de aanname weg.",
  },
};
