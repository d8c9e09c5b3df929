import type { TheoryDocument } from "../../schema/generated/types.js";
import { parseTheory } from "../../theory/parse.js";
import type { Conversion, Loss } from "../conversion.js";
import type { IatiActivityResults } from "./activity-results.js";
import { readSettings } from "./extension.js";
import { mergeExtension } from "./merge-extension.js";
import { listIatiActivities } from "./read-activities.js";
import { ReadLosses } from "./read-losses.js";
import { toDocument } from "./to-document.js";
import { writeIati } from "./write.js";
import type { IatiActivity } from "./write-options.js";

/**
 * The theory that goes along in a file, with what its results say by now; nothing when what goes along is no theory.
 * `after` is what the file says without it, and all that is lost on that.
 *
 * How much was changed in the results is told by writing the theory anew, as it was written then, and reading that. What
 * is lost in both readings is lost on the results only: the theory has it.
 */
export function readExtension(
  carrier: IatiActivityResults,
  after: Conversion<TheoryDocument>,
): Conversion<TheoryDocument> | undefined {
  const theory = readTheory(carrier.extension?.json ?? "");
  if (theory === undefined) return undefined;
  const before = readAsWritten(theory, carrier);
  const merged = mergeExtension({ theory, before: before.output, after: after.output });
  const losses = new ReadLosses();
  for (const name of ["iati-identifier", "title", "description", "reporting-org"])
    if (carrier.at.length > 0) losses.add("activity", [...carrier.at, name], carrier.position);
  const isOfDocument = ({ at }: Loss) => at.length === 1 || (at.length > carrier.at.length && !at.includes("result"));
  const left = subtractLosses(after.losses, before.losses).filter(
    (loss) => !(isOfDocument(loss) && ["title", "id", "identifier", "publisher"].includes(loss.code)),
  );
  return { output: merged.output, losses: [...left, ...losses.list, ...merged.losses] };
}

function readTheory(json: string): TheoryDocument | undefined {
  try {
    const result = parseTheory<TheoryDocument>(JSON.parse(json) as TheoryDocument);
    return result.ok ? result.theory : undefined;
  } catch {
    return undefined;
  }
}

/** What a reader would have made of the file as it was written. */
function readAsWritten(theory: TheoryDocument, { extension, language }: IatiActivityResults) {
  const settings = extension?.settings ?? {};
  const options = {
    ...readSettings(settings),
    ...(settings["whole"] !== undefined && { activity: SOME_ACTIVITY }),
    extension: true,
  };
  const read = listIatiActivities(writeIati(theory, options).output, { language });
  const { output, losses } = toDocument(read.map((one) => one.output).filter(({ results }) => results.length > 0));
  return { output, losses: [...read.flatMap((one) => one.losses), ...losses] };
}

/** Stands in for the activity, on which the results do not depend. */
const SOME_ACTIVITY: IatiActivity = {
  identifier: "X-1",
  reportingOrg: { ref: "X", type: "10", name: "X" },
  participatingOrgs: [{ ref: "X", role: "1" }],
  status: "2",
  dates: [{ type: "1", date: "2020-01-01" }],
  title: "X",
  description: "X",
  sectors: [{ code: "12261" }],
};

/** Those of the results that another reading did not have, whatever activity they are in. */
function subtractLosses(losses: readonly Loss[], others: readonly Loss[]): Loss[] {
  const keyOf = ({ code, at }: Loss) =>
    at.includes("result") ? JSON.stringify([code, at.slice(at.indexOf("result"))]) : "";
  const known = new Set(others.map(keyOf));
  known.delete("");
  return losses.filter((loss) => !known.has(keyOf(loss)));
}
