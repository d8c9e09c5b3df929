import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { readJson } from "../../src/formats/json/read.js";
import { theorySchema } from "../../src/schema/theory-document.js";
import { makeDocument } from "./make-document.js";

/** Different programmes; a stream has them again and again. */
const DIFFERENT = 100;

const stream = (take: (text: string) => unknown) => (nodes: number) => {
  const texts = Array.from({ length: DIFFERENT }, (_, seed) => JSON.stringify(makeDocument(100, seed + 1)));
  // Another text each time, as a stream has it: a text that is known is not read again.
  return () => {
    for (let i = 0; i < nodes / 100; i++) take(Buffer.from(texts[i % DIFFERENT]!).toString());
  };
};

/** Tasks on many documents of a hundred nodes, one after the other. */
export const STREAM_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  "stream: JSON.parse": stream((text) => JSON.parse(text)),
  "stream: JSON.parse + zod": stream((text) => theorySchema.parse(JSON.parse(text))),
  "stream: full review": stream((text) => {
    const result = readJson(text);
    return result.ok && [reviewTheory(result.theory), getCriticalAssumptions(result.theory)];
  }),
  "stream: JSON.parse, all kept": (nodes) => {
    const kept: unknown[] = [];
    return stream((text) => kept.push(JSON.parse(text)))(nodes);
  },
};
