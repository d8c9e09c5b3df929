import { expect, it } from "vitest";
import { listFindings, toBaseline } from "../../../src/index.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import { shapeNamed } from "../../support/shapes.js";

const theory = parseTheoryOrThrow({
  ...shapeNamed("needs-all-chain").make(12),
  waivers: [{ code: "untested", on: "a-0", reason: "Known", by: "A. Author", date: "2020" }],
});
const PLENTY = 1e9;

it("finds as without a budget where that suffices", () => {
  const budget = { left: PLENTY };
  expect(listFindings(theory, { budget })).toEqual(listFindings(theory));
  expect(budget.left).toBeLessThan(PLENTY);
});

it("finds nothing that is not there, and lists the rules that it could not ask to the end", () => {
  const budget = { left: PLENTY };
  const whole = listFindings(theory, { budget });
  const steps = PLENTY - budget.left;
  const all = JSON.stringify(whole.findings);
  for (let given = 0; given < steps; given += Math.ceil(steps / 20)) {
    const part = listFindings(theory, { budget: given });
    expect(part.unfinished?.length).toBeGreaterThan(0);
    expect(whole.asked).toEqual(expect.arrayContaining([...part.unfinished!]));
    for (const finding of part.findings) expect(all).toContain(JSON.stringify(finding));
    const missed = whole.findings.filter(
      (one) => !part.findings.some((two) => JSON.stringify(two) === JSON.stringify(one)),
    );
    for (const { code } of missed) expect(part.unfinished).toContain(code);
  }
});

it("calls nothing gone and no waiver idle on account of a rule that it could not ask", () => {
  const baseline = toBaseline([listFindings(theory)]).theories[theory.id]!;
  const { gone, unfinished, findings } = listFindings(theory, { budget: 0, baseline });
  for (const { code } of gone) expect(unfinished).not.toContain(code);
  expect(unfinished).toContain("untested");
  expect(findings.map(({ code }) => code)).not.toContain("unused-waiver");
});

it("stops by its signal", () => {
  expect(() => listFindings(theory, { signal: AbortSignal.abort(new Error("gone")) })).toThrow("gone");
});
