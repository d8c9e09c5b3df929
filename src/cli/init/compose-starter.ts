import type { Language } from "../../index.js";
import { type Answers, QUESTIONS } from "./answers.js";
import { isUnwritten } from "./fill-in.js";
import { NOTES } from "./notes.js";
import { toId } from "./to-id.js";

/** What a starter is composed of besides the answers. */
export interface StarterOptions {
  readonly lang: Language;
  /** The month that the theory is of, such as `2026-11`. */
  readonly asOf: string;
  /** Where an editor finds the JSON Schema, from the folder of the file. */
  readonly schema?: string;
}

/** A small theory, whole and valid, as YAML with notes that say what goes where. */
export function composeYaml(answers: Answers, { lang, asOf, schema }: StarterOptions): string {
  const { ids, text } = prepare(answers, lang);
  const note = NOTES[lang];
  return `${schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`}${hash(note.head)}
format: theory-of-change/1
id: ${ids.theory}
title: ${text.title}
language: ${lang}
${hash(note.asOf)}
asOf: ${asOf}

${hash(note.interventions)}
interventions:
  ${ids.intervention}:
    title: ${text.intervention}

${hash(note.outcomes)}
outcomes:
  ${ids.outcome}:
    title: ${text.outcome}
    level: output
  ${ids.goal}:
    title: ${text.goal}
    level: impact

${hash(note.links)}
links:
  - from: ${ids.intervention}
    to: ${ids.outcome}
  - from: ${ids.outcome}
    to: ${ids.goal}

${hash(note.assumptions)}
assumptions:
  ${ids.assumption}:
    statement: ${text.assumption}
    on: ${ids.outcome}->${ids.goal}

${hash(note.evidence)}
# evidence:
#   ${note.evidenceId}:
#     on: ${ids.assumption}
#     stance: supports
#     finding: ${note.finding}
#     strength: moderate
#     date: ${asOf}
`;
}

/** The same theory as JSON, which has no place for notes. */
export function composeJson(answers: Answers, { lang, asOf, schema }: StarterOptions): string {
  const { ids } = prepare(answers, lang);
  const document = {
    ...(schema !== undefined && { $schema: schema }),
    format: "theory-of-change/1",
    id: ids.theory,
    title: answers.title,
    language: lang,
    asOf,
    interventions: { [ids.intervention]: { title: answers.intervention } },
    outcomes: {
      [ids.outcome]: { title: answers.outcome, level: "output" },
      [ids.goal]: { title: answers.goal, level: "impact" },
    },
    links: [
      { from: ids.intervention, to: ids.outcome },
      { from: ids.outcome, to: ids.goal },
    ],
    assumptions: { [ids.assumption]: { statement: answers.assumption, on: `${ids.outcome}->${ids.goal}` } },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The ids of the elements, no two alike, and the answers as scalars of YAML, of which those of JSON are a kind. */
function prepare(answers: Answers, lang: Language) {
  const taken = new Set<string>();
  const name = (key: keyof Answers) => {
    const wanted = isUnwritten(key, answers[key], lang) ? key : toId(answers[key], key);
    const id = taken.has(wanted) ? `${wanted}-${taken.size + 1}` : wanted;
    taken.add(id);
    return id;
  };
  const ids = {
    intervention: name("intervention"),
    outcome: name("outcome"),
    goal: name("goal"),
    assumption: name("assumption"),
    theory: toId(answers.title, "theory"),
  };
  const text = Object.fromEntries(
    QUESTIONS.map((key) => {
      const note = isUnwritten(key, answers[key], lang) ? `  # ${NOTES[lang].unwritten}` : "";
      return [key, JSON.stringify(answers[key]) + note];
    }),
  ) as unknown as Answers;
  return { ids, text };
}

const hash = (lines: readonly string[]) => lines.map((line) => `# ${line}`).join("\n");
