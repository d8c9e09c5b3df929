import type { Language } from "../../index.js";

/** What the starter of a theory is made of, in the words of who starts it. */
export interface Answers {
  readonly title: string;
  /** What is done. */
  readonly intervention: string;
  /** What changes first because of it. */
  readonly outcome: string;
  /** What that is hoped to lead to in the end. */
  readonly goal: string;
  /** Why the first change would lead to the goal. */
  readonly assumption: string;
}

/** The answers by name, in the order in which they are asked. */
export const QUESTIONS = [
  "title",
  "intervention",
  "outcome",
  "goal",
  "assumption",
] as const satisfies readonly (keyof Answers)[];

/** What is asked. */
export const PROMPTS: { readonly [L in Language]: Answers } = {
  en: {
    title: "What is your theory about?",
    intervention: "What do you do?",
    outcome: "What changes first because of that?",
    goal: "What does that lead to in the end?",
    assumption: "What has to be true for the one to lead to the other?",
  },
  nl: {
    title: "Waar gaat je theorie over?",
    intervention: "Wat doe je?",
    outcome: "Wat verandert daardoor als eerste?",
    goal: "Waar leidt dat uiteindelijk toe?",
    assumption: "Wat moet er waar zijn, wil het een tot het ander leiden?",
  },
};

/** What stands in a starter where nobody answered: an example to write over. */
export const EXAMPLES: { readonly [L in Language]: Answers } = {
  en: {
    title: "School gardens",
    intervention: "Help schools to grow vegetables",
    outcome: "Pupils get to know vegetables",
    goal: "Children eat more vegetables",
    assumption: "Children eat at home what they came to like at school",
  },
  nl: {
    title: "Schooltuinen",
    intervention: "Scholen helpen groente te verbouwen",
    outcome: "Leerlingen leren groente kennen",
    goal: "Kinderen eten meer groente",
    assumption: "Kinderen eten thuis wat ze op school lekker zijn gaan vinden",
  },
};

/** What stands in a starter where nobody said what to write, beside steps of their own: never words of another field. */
export const UNWRITTEN: { readonly [L in Language]: (from?: string, to?: string) => Omit<Answers, "title"> } = {
  en: (from = "the one", to = "the other") => ({
    intervention: "To be written: what is done",
    outcome: "To be written: what changes first because of that",
    goal: "To be written: what that leads to in the end",
    assumption: `To be written: what has to be true for ${from} to lead to ${to}`,
  }),
  nl: (from = "het een", to = "het ander") => ({
    intervention: "Nog in te vullen: wat er wordt gedaan",
    outcome: "Nog in te vullen: wat er daardoor als eerste verandert",
    goal: "Nog in te vullen: waar dat uiteindelijk toe leidt",
    assumption: `Nog in te vullen: wat er waar moet zijn, wil ${from} tot ${to} leiden`,
  }),
};
