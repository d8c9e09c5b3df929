import { expect, test } from "vitest";
import { useProgram } from "../support/run-program.js";
import { IS_FULL } from "../support/runs.js";

const run = useProgram("test/analysis/scale-program.ts");

// In processes with a bound on their memory, in MiB: some 10^21 paths; a layer of a thousand by a thousand; and a
// million links in a row with an assumption on every thousandth (sparse), and on each (chain).
const quick: [string, number, object][] = [
  [
    "layers",
    200,
    {
      trace: 9007199254740991,
      critical: 0,
      whatIf: [0, 1, 0],
      smallestCut: 10,
      review: 1491,
      whatIfEach: 1,
    },
  ],
  ["dense", 1000, { trace: 1000000 }],
];
const slow: typeof quick = [
  ["dense", 1000, { critical: 0, smallestCut: 1000, review: 1000, whatIf: [0, 1, 0] }],
  ["sparse", 2000, { trace: 1, critical: 1000, smallestCut: 1 }],
  ["sparse", 2000, { whatIf: [500_000, 0, 1], review: 1000 }],
  ["chain", 2500, { critical: 1_000_000 }],
];

test.each([...quick, ...(IS_FULL ? slow : [])])(
  "answers about %s in bounded memory",
  { timeout: 300_000 },
  (...given) => {
    const [shape, memory, expected] = given;
    const { code, stdout, stderr } = run(memory, shape, ...Object.keys(expected));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(expected);
  },
);
