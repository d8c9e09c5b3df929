import { type Finding, toKnownFinding } from "../../../analysis/findings/finding.js";
import type { Severity } from "../../../analysis/findings/severities.js";
import { SEVERITIES } from "../../../analysis/findings/severities.js";
import { requireObjects, requireOptions } from "../../../limits/require-argument.js";
import { requireOneOf } from "../../../theory/require-one-of.js";
import { nameElements } from "../../name-elements.js";
import { element } from "../../svg/element.js";
import { escapeXml } from "../../svg/escape-xml.js";
import { createTeller, joinTold } from "../explain-finding.js";
import { tellWaived } from "../tell-waived.js";
import type { LocatedFindings, ReportOptions } from "./located-findings.js";

/** What {@link renderJunit} is asked. */
export interface JunitOptions extends ReportOptions {
  /** The least severe finding that is a failed test; those below are skipped ones. `warning` when absent. */
  readonly failOn?: Severity | undefined;
}

/** A test as JUnit has it. */
interface TestCase {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly xml: string;
}

/**
 * Writes findings as a JUnit report, which servers of continuous integration read: a suite for each theory, in it a test
 * for each finding and a passed one for each rule that found nothing.
 *
 * A finding is a failed test, or a skipped one where it is below `failOn`, is waived (with who waived it and why) or was
 * there before. Times are left out, so the same findings give the same bytes.
 *
 * @throws {RangeError} when `failOn` is no severity
 * @example
 * const findings = listFindings(handwashing);
 * renderJunit([{ theory: handwashing, findings, file: "theory.yaml" }]).split("\n")[1]
 * // => '<testsuites tests="68" failures="29" errors="0" skipped="4">'
 */
export function renderJunit(reports: readonly LocatedFindings[], options: JunitOptions = {}): string {
  requireObjects(reports, "a list of findings with their theory and file", ["theory", "findings", "file"]);
  requireOptions(options);
  if (options.failOn !== undefined) requireOneOf(options.failOn, SEVERITIES, "a severity");
  const suites = reports.map((report) => ({ report, tests: listTests(report, options) }));
  const all = suites.flatMap(({ tests }) => tests);
  const body = suites.map(
    ({ report: { theory, file }, tests }) =>
      `${element("testsuite", { name: theory.id, ...count(tests), file }, "\n", ...tests.map(({ xml }) => xml))}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", count(all), "\n", ...body)}\n`;
}

function count(tests: readonly TestCase[]) {
  const having = (outcome: TestCase["outcome"]) => tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: having("failed"), errors: 0, skipped: having("skipped") };
}

/** The tests of a theory: what failed first, then what was passed over, then what passed. */
function listTests(
  { theory, findings, file, locate }: LocatedFindings,
  { lang = "en", failOn = "warning" }: JunitOptions,
): TestCase[] {
  const names = nameElements(theory, lang);
  const toTold = createTeller(theory, names);
  const tell = (finding: Finding) => joinTold(toTold(finding));
  const write = (finding: Finding, reason: string | undefined): TestCase => {
    const { line } = locate?.(finding.path) ?? {};
    const place = { file, line };
    const [kind, text] = reason === undefined ? ["failure", tell(finding)] : ["skipped", reason];
    const type = reason === undefined ? finding.severity : undefined;
    const where = `${file}${line === undefined ? "" : `:${line}`}`;
    const inside = element(kind, { message: text, type }, ...(type ? [escapeXml(`${where}: ${text}`)] : []));
    const name = nameTest(finding);
    return {
      name,
      outcome: type ? "failed" : "skipped",
      xml: `${element("testcase", { classname: theory.id, name, ...place }, inside)}\n`,
    };
  };
  const fails = ({ severity }: Finding) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  const { words } = names;
  const found = new Set<string>([...findings.findings, ...findings.known].map(({ code }) => code));
  for (const { finding } of findings.waived) found.add(finding.code);
  return [
    ...findings.findings.filter(fails).map((finding) => write(finding, undefined)),
    ...findings.findings.filter((finding) => !fails(finding)).map((finding) => write(finding, tell(finding))),
    ...findings.known.map((finding) => write(finding, words.findings.wasKnown(tell(finding)))),
    ...findings.waived.map((item) => write(item.finding, joinTold(tellWaived(item, toTold, names)))),
    ...findings.asked
      .filter((code) => !found.has(code))
      .map((code): TestCase => {
        const xml = `${element("testcase", { classname: theory.id, name: code, file })}\n`;
        return { name: code, outcome: "passed", xml };
      }),
  ];
}

/** Servers take tests of one name for one test, so what tells findings apart is in it. */
function nameTest(finding: Finding): string {
  const { code, on, values = {} } = toKnownFinding(finding);
  const told = Object.values(values).flat().join(", ");
  return `${code}: ${on}${told === "" ? "" : ` (${told})`}`;
}
