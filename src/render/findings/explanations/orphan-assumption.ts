import type { Explanations } from "../explanation.js";

export const orphanAssumption: Explanations = {
  en: {
    title: "An assumption that is on nothing",
    why: "An assumption says what a causal link or an outcome needs. In most documents it hangs on a section instead, and nobody can ask what rests on it.",
    consequence:
      "Evidence against it weakens nothing: no outcome is at stake, no path rests on it, and a what-if of it changes nothing.",
    repair: "Give it on: the links or nodes that would not hold without it, or theory where the whole would not.",
  },
  nl: {
    title: "Een aanname die nergens aan hangt",
    why: "Een aanname zegt wat een causaal verband of een uitkomst nodig heeft. In de meeste documenten hangt zij aan een paragraaf, en kan niemand vragen wat erop rust.",
    consequence:
      "Bewijs ertegen verzwakt niets: geen uitkomst staat op het spel, geen route rust erop en een wat-als verandert niets.",
    repair:
      "Geef haar on: de verbanden of elementen die zonder haar niet opgaan, of theory als het geheel niet opgaat.",
  },
};
