import type { TheoryDocument } from "../schema/generated/types.js";
import { quote } from "../schema/quote.js";
import { findRole } from "./find-role.js";
import { findNearest } from "./nearest.js";
import type { Problem } from "./problem.js";
import { formatRoles, type IdRole, ROLE_NAMES, type Role } from "./references.js";
import { toLinkId } from "./to-link-id.js";
import { turnAround } from "./turn-around.js";

/** What an unknown id was to be of. */
export interface UnknownIdOptions {
  readonly roles: readonly IdRole[];
  /** The register that it was looked for in, where it was one alone. */
  readonly within?: string | undefined;
  /** The ids that would have done. */
  readonly candidates: Iterable<string>;
  /** Where the id may be of something else, which the error then tells. */
  readonly theory?: TheoryDocument | undefined;
}

/**
 * An id that the theory does not have. Tell it by its `name` or `code`: a process that both imports and requires the
 * library holds the class twice.
 *
 * @example
 * let suggestion;
 * try {
 *   traceTheory(handwashing, { from: "lesons" });
 * } catch (error) {
 *   if (error instanceof UnknownIdError) suggestion = error.suggestion;
 * }
 * suggestion
 * // => "lessons"
 */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly code = "unknown-id";
  /** The id as it was given. */
  readonly id: string;
  /** What the id was to be of. */
  readonly roles: readonly IdRole[];
  /** What the theory has by that id, where that is something else. */
  readonly found: Role | undefined;
  /** The nearest id of the right kind, if one is near. */
  readonly suggestion: string | undefined;

  constructor(id: string, options: UnknownIdOptions) {
    const { roles, within, candidates, theory } = options;
    // A caller without types may have given anything.
    const { suggestion, isTurned } = typeof id === "string" ? findMeant(id, [...candidates]) : NOTHING_MEANT;
    const hint = suggestion === undefined ? "" : ` Did you mean ${quote(suggestion)}?`;
    const what = within === undefined ? formatRoles(roles) : `an element in ${within}`;
    const found = theory && typeof id === "string" ? findRole(theory, id) : undefined;
    super(
      found === undefined
        ? `${quote(id)} is not the id of ${what}${isTurned ? `; the link ${suggestion} leads the other way` : ""}.${hint}`
        : `${quote(id)} is ${ROLE_NAMES[found]}; expected the id of ${what}.${hint}`,
    );
    this.id = id;
    this.roles = roles;
    this.found = found;
    this.suggestion = suggestion;
  }
}

const NOTHING_MEANT = { suggestion: undefined, isTurned: false } as const;

/** The id that was most likely meant, and whether it is the link that leads the other way. */
function findMeant(id: string, candidates: readonly string[]) {
  const turned = turnAround(id);
  const isTurned = turned !== undefined && !candidates.includes(toLinkId(id)) && candidates.includes(turned);
  return { suggestion: isTurned ? turned : findNearest(toLinkId(id), candidates), isTurned };
}

/**
 * A claim that cannot be accepted as merely reworded: nothing that was said of it is in doubt, or more than words has
 * changed. Tell it by its `name` or `code`.
 *
 * @example
 * let code;
 * try {
 *   recordRewording(handwashing, { on: "soap-cuts-illness", by: "M. Evers", date: "2024-06-01" });
 * } catch (error) {
 *   if (error instanceof NotRewordedError) code = error.code;
 * }
 * code
 * // => "not-reworded"
 */
export class NotRewordedError extends Error {
  override readonly name = "NotRewordedError";
  readonly code = "not-reworded";
  readonly id: string;
  /** The fields that have changed since something was said of the claim. */
  readonly moved: readonly string[];
  /** Whether anything said of the claim has a fingerprint, without which no change can be seen. */
  readonly hasFingerprint: boolean;

  constructor(id: string, moved: readonly string[], hasFingerprint: boolean) {
    super(
      !hasFingerprint
        ? `${quote(id)} has no evidence or review with a fingerprint, so no change of its words can be seen; there is nothing to accept.`
        : moved.length === 0
          ? `${quote(id)} is worded as it was when evidence was attached to it and it was reviewed; there is nothing to accept.`
          : `${quote(id)} has changed in more than words (${moved.join(", ")}); that asks for a review.`,
    );
    this.id = id;
    this.moved = moved;
    this.hasFingerprint = hasFingerprint;
  }
}

/**
 * An element that cannot be removed alone. Tell it by its `name` or `code`.
 *
 * @example
 * let dependents;
 * try {
 *   removeElement(handwashing, "lessons");
 * } catch (error) {
 *   if (error instanceof InUseError) dependents = error.dependents;
 * }
 * dependents
 * // => ["lessons->knowledge"]
 */
export class InUseError extends Error {
  override readonly name = "InUseError";
  readonly code = "in-use";
  readonly id: string;
  /** Where the things that hang on it stand. */
  readonly dependents: readonly string[];

  constructor(id: string, dependents: readonly string[]) {
    const shown = dependents.slice(0, 10).join(", ");
    const rest = dependents.length > 10 ? ` and ${dependents.length - 10} more` : "";
    super(`On ${quote(id)} hang ${shown}${rest}. Remove these first, or all at once (withDependents).`);
    this.id = id;
    this.dependents = dependents;
  }
}

/**
 * Data that is not a theory. `problems` holds every reason at once.
 *
 * @example
 * let problems;
 * try {
 *   parseTheoryOrThrow({ format: "theory-of-change/1" });
 * } catch (error) {
 *   if (error instanceof InvalidTheoryError) problems = error.problems.map(({ path }) => path.join("."));
 * }
 * problems
 * // => ["id", "title", "language"]
 */
export class InvalidTheoryError extends Error {
  override readonly name = "InvalidTheoryError";
  readonly code = "invalid-theory";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 10).map((problem) => `- ${problem.message}`);
    const rest = problems.length > shown.length ? [`- and ${problems.length - shown.length} more`] : [];
    super(
      [`This is not a theory: ${problems.length} problem${problems.length === 1 ? "" : "s"}.`, ...shown, ...rest].join(
        "\n",
      ),
    );
    this.problems = problems;
  }
}
