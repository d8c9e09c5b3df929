import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";

/** A question, and what an empty line stands for after the answers so far. */
interface Question {
  readonly prompt: string;
  readonly otherwise: (answers: readonly string[]) => string;
}

/**
 * Puts questions one by one and returns the answers; an empty line takes the default.
 *
 * @throws {MisuseError} when the answers end before the questions do
 */
export async function ask(questions: readonly Question[], { io }: Session): Promise<string[]> {
  const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const answers: string[] = [];
  const put = () => {
    const question = questions[answers.length];
    if (question !== undefined) io.stderr.write(`${question.prompt} [${question.otherwise(answers)}] `);
  };
  put();
  for await (const line of lines) {
    answers.push(line.trim() || questions[answers.length]!.otherwise(answers));
    if (answers.length === questions.length) break;
    put();
  }
  lines.close();
  if (answers.length < questions.length)
    throw new MisuseError({
      en: "The answers ended early. Nothing was written.",
      nl: "Er kwamen te weinig antwoorden. Er is niets geschreven.",
    });
  return answers;
}
