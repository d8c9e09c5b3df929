import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Finding } from "../../../analysis/findings/finding.js";
import { toKey, toKnownFinding } from "../../../analysis/findings/finding.js";

/**
 * What tells a finding from every other one, wherever it stands and however it is worded. GitHub knows a result by its
 * `primaryLocationLineHash` alone, which else it makes from the words on the line.
 */
export function fingerprintFinding(theory: string, finding: Finding): { readonly [name: string]: string } {
  const digest = bytesToHex(sha256(JSON.stringify([theory, toKey(toKnownFinding(finding))])));
  return { "theoryOfChange/v1": digest, primaryLocationLineHash: `${digest.slice(0, 16)}:1` };
}
