import type { TheoryDocument } from "../../schema/generated/types.js";
import { writeXml, type XmlElement } from "../xml/xml.js";
import { listNarratives, type Narration, narrate, writeTitle } from "./narratives.js";
import type { IatiActivity, IatiOrganisation } from "./write-options.js";

/** Writes a whole file of one activity with its results, its parts in the order of the schema. */
export function writeActivity(
  activity: IatiActivity,
  theory: TheoryDocument,
  results: readonly XmlElement[],
  { narration, places }: { readonly narration: Narration; readonly places: ReadonlySet<string> },
): string {
  const { reportingOrg, generated, defaultCurrency } = activity;
  const element: XmlElement = {
    name: "iati-activity",
    attributes: {
      "xml:lang": narration.unnamed,
      "default-currency": defaultCurrency,
      "last-updated-datetime": generated,
    },
    children: [
      { name: "iati-identifier", text: activity.identifier },
      writeOrganisation("reporting-org", reportingOrg, { type: reportingOrg.type }, narration),
      writeTitle(activity.title ?? theory.title, theory.id, [], narration),
      narrate("description", activity.description ?? theory.description, ["description"], narration, { type: "1" }),
      ...activity.participatingOrgs.map((org) =>
        writeOrganisation("participating-org", org, { role: org.role, type: org.type }, narration),
      ),
      { name: "activity-status", attributes: { code: activity.status } },
      ...activity.dates.map(({ type, date }) => ({ name: "activity-date", attributes: { "iso-date": date, type } })),
      ...(activity.recipientCountries ?? []).map(({ code, percentage }) => ({
        name: "recipient-country",
        attributes: { code, percentage: percentage === undefined ? undefined : String(percentage) },
      })),
      ...[...places].map((id) => writeLocation(id, theory, narration)),
      ...activity.sectors.map(({ code, vocabulary = "1", percentage }) => ({
        name: "sector",
        attributes: { vocabulary, code, percentage: percentage === undefined ? undefined : String(percentage) },
      })),
      ...listTags(theory),
      ...results,
    ],
  };
  const root: XmlElement = {
    name: "iati-activities",
    attributes: { version: "2.03", "generated-datetime": generated },
    children: [element],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`;
}

function writeOrganisation(
  name: string,
  { ref, name: title }: IatiOrganisation,
  attributes: XmlElement["attributes"],
  narration: Narration,
): XmlElement {
  return {
    name,
    attributes: { ref, ...attributes },
    children: title === undefined ? [] : listNarratives(title, ["activity", name], narration),
  };
}

/** A place that values refer to. Its country goes by ISO's code (vocabulary A4). */
function writeLocation(id: string, { places = {} }: TheoryDocument, narration: Narration): XmlElement {
  const { name, country } = places[id] ?? { name: id };
  return {
    name: "location",
    attributes: { ref: id },
    children: [
      narrate("name", name, ["places", id, "name"], narration),
      country === undefined
        ? undefined
        : { name: "administrative", attributes: { vocabulary: "A4", level: "0", code: country } },
    ],
  };
}

/** The goals and targets of all outcomes. Where a target is given its goal is not, as the guidance has it. */
function listTags({ outcomes = {} }: TheoryDocument): XmlElement[] {
  const codes = [...new Set(Object.values(outcomes).flatMap(({ sdg = [] }) => sdg))];
  return codes
    .filter((code) => code.includes(".") || !codes.some((other) => other.startsWith(`${code}.`)))
    .map((code) => ({ name: "tag", attributes: { vocabulary: code.includes(".") ? "3" : "2", code } }));
}
