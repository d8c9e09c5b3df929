import type { Finding } from "../../analysis/findings/finding.js";
import type { WaivedFinding } from "../../analysis/findings/waivers.js";
import { formatDate } from "../format-date.js";
import type { Names } from "../name-elements.js";

/** Puts a finding that is waived into a sentence, with who waived it, when and why. */
export function tellWaived(
  { finding, waiver: { by, date, reason } }: WaivedFinding,
  tell: (finding: Finding) => string,
  { words, read }: Names,
): string {
  return words.findings.waived({ finding: tell(finding), by, date: formatDate(date, words), reason: read(reason) });
}
