import type { Finding } from "../../analysis/findings/finding.js";
import type { WaivedFinding } from "../../analysis/findings/waivers.js";
import { formatDate } from "../format-date.js";
import type { Names } from "../name-elements.js";
import type { ToldFinding } from "./explain-finding.js";

/** Puts a finding that is waived into words, with who waived it, when and why. */
export function tellWaived(
  { finding, waiver: { by, date, reason } }: WaivedFinding,
  tell: (finding: Finding) => ToldFinding,
  { words, read }: Names,
): ToldFinding {
  const { sentence, ...told } = tell(finding);
  const waived = { finding: sentence, by, date: formatDate(date, words), reason: read(reason) };
  return { ...told, sentence: words.findings.waived(waived) };
}
