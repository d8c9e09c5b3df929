import type { Draft } from "immer";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { readFingerprint, writeFingerprint } from "../fingerprint/fingerprint-text.js";
import { digestFields } from "../fingerprint/get-fingerprint.js";
import type { Theory } from "../theory.js";
import { editTheory } from "./edit-theory.js";

/**
 * Carries fingerprints over an edit that changed no meaning: in each field where one fitted before, it fits again, and
 * where it did not, it still does not.
 */
export function restamp(before: Theory, after: Theory, nameAfter: (id: string) => string): Theory {
  const stamped = [
    ...Object.values(before.evidence ?? {}).map(({ on, fingerprint }) => ({ on, fingerprint })),
    ...(before.reviews ?? []).map(({ assumption, fingerprint }) => ({ on: assumption, fingerprint })),
    ...(before.rewordings ?? []).map(({ on, fingerprint }) => ({ on, fingerprint })),
  ];
  const stamps = stamped.map(({ on, fingerprint }) =>
    fingerprint === undefined
      ? undefined
      : carry(fingerprint, digestFields(before, on), digestFields(after, nameAfter(on))),
  );
  if (stamps.every((stamp, i) => stamp === stamped[i]?.fingerprint)) return after;
  return editTheory(after, (draft) => {
    for (const [i, entry] of listStamped(draft).entries()) {
      const stamp = stamps[i];
      if (stamp !== undefined && stamp !== entry.fingerprint) entry.fingerprint = stamp;
    }
  });
}

function listStamped({
  evidence = {},
  reviews = [],
  rewordings = [],
}: Draft<TheoryDocument>): { fingerprint?: string }[] {
  return [...Object.values(evidence), ...reviews, ...rewordings];
}

type Digests = ReadonlyMap<string, string>;

function carry(fingerprint: string, before: Digests, after: Digests): string {
  const stamp = readFingerprint(fingerprint);
  if (stamp === undefined) return fingerprint;
  return writeFingerprint(
    [...new Set([...after.keys(), ...stamp.keys()])].flatMap((field): (readonly [string, string])[] => {
      const digest = stamp.get(field) === before.get(field) ? after.get(field) : stamp.get(field);
      return digest === undefined ? [] : [[field, digest]];
    }),
  );
}
