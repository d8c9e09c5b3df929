import { getCoverage } from "../../src/analysis/get-coverage.js";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { makeDocument } from "./make-document.js";

const inTheory = (run: (theory: Theory) => unknown) => (size: number) => {
  const theory = parseTheoryOrThrow(makeDocument(size));
  return () => run(theory);
};

/** Tasks on what to do next. */
export const NEXT_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  testFirst: inTheory((theory) => prioritizeTests(theory)),
  coverage: inTheory((theory) => getCoverage(theory)),
  keystoneSources: inTheory((theory) => listKeystoneSources(theory)),
  tensions: (size) => {
    const document = makeDocument(size);
    const links = document.links?.map((link, i) => (i % 7 === 0 ? ({ ...link, sign: "-" } as const) : link)) ?? [];
    const theory = parseTheoryOrThrow({ ...document, links });
    return () => listTensions(theory);
  },
};
