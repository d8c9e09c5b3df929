import { coverage } from "../../src/analysis/coverage.js";
import { keystoneSources } from "../../src/analysis/keystone-sources.js";
import { tensions } from "../../src/analysis/tensions.js";
import { testFirst } from "../../src/analysis/test-first.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { makeDocument } from "./make-document.js";

const inTheory = (run: (theory: Theory) => unknown) => (size: number) => {
  const theory = parseTheoryOrThrow(makeDocument(size));
  return () => run(theory);
};

/** Tasks on what to do next. */
export const NEXT_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  testFirst: inTheory((theory) => testFirst(theory)),
  coverage: inTheory((theory) => coverage(theory)),
  keystoneSources: inTheory((theory) => keystoneSources(theory)),
  tensions: (size) => {
    const document = makeDocument(size);
    const links = document.links?.map((link, i) => (i % 7 === 0 ? ({ ...link, sign: "-" } as const) : link)) ?? [];
    const theory = parseTheoryOrThrow({ ...document, links });
    return () => tensions(theory);
  },
};
