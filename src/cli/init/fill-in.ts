import type { Language } from "../../index.js";
import { type Answers, EXAMPLES, UNWRITTEN } from "./answers.js";

const STEPS = ["intervention", "outcome", "goal"] as const;

/**
 * What stands for an answer that is left open: that of the example or, beside steps of somebody's own, what is to be written
 * there. A theory without a title goes by the last of its steps.
 */
export function fillIn(name: keyof Answers, given: Partial<Answers>, lang: Language): string {
  const own = STEPS.map((step) => ({ step, text: given[step] })).filter(
    ({ step, text }) => text !== undefined && text !== EXAMPLES[lang][step] && !isUnwritten(step, text, lang),
  );
  if (own.length === 0) return EXAMPLES[lang][name];
  if (name === "title") return own.at(-1)?.text ?? EXAMPLES[lang].title;
  const quoted = (step: "outcome" | "goal") => own.filter((one) => one.step === step).map(({ text }) => `“${text}”`)[0];
  return UNWRITTEN[lang](quoted("outcome"), quoted("goal"))[name];
}

/** Whether an answer only says what is to be written in its place. */
export function isUnwritten(name: keyof Answers, text: string, lang: Language): boolean {
  const [start = ""] = UNWRITTEN[lang]().goal.split(":");
  return name !== "title" && text.startsWith(`${start}:`);
}
