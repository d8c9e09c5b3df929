import type { Rule } from "../rule.js";
import { listTexts } from "../texts/list-texts.js";
import { WITHIN_CONTROL } from "../texts/markers.js";

/** An assumption about context whose statement seems to be about the programme itself. */
export const withinControl: Rule<Record<never, never>> = {
  code: "within-control",
  reference: "A10",
  severity: "info",
  profiles: ["draft"],
  isHeuristic: true,
  source: "UNEP 2016",
  sentence: {
    en: ({ on }) => `${on} is called context, but seems to be within the programme's control: is it something to do?`,
    nl: ({ on }) => `${on} heet context, maar lijkt in de macht van het programma te liggen: is het iets om te doen?`,
  },
  *check({ assumptions }) {
    for (const { id, assumption } of assumptions) {
      if (assumption.kind !== "context") continue;
      if (listTexts(assumption.statement).some((text) => WITHIN_CONTROL.test(text))) {
        yield { on: id, at: ["statement"], values: {} };
      }
    }
  },
};
