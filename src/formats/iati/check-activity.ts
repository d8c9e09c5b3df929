import type { TheoryDocument } from "../../schema/generated/types.js";
import { shorten } from "../../schema/shorten.js";
import { isPartialDate } from "../../theory/dates.js";
import { renderPath } from "../../theory/problem.js";
import { toXmlText } from "../xml/xml.js";
import { IatiWriteError } from "./iati-write-error.js";
import type { IatiActivity } from "./write-options.js";

/**
 * Checks what is given of an activity against what IATI demands of every activity, so that no file is written that a
 * validator would refuse. The data may be from a file, so nothing of its shape is taken for granted.
 *
 * @throws {IatiWriteError} with every reason
 */
export function checkActivity(activity: IatiActivity, theory: TheoryDocument): void {
  const problems = [
    ...checkTexts(activity, theory),
    ...checkOrganisations(activity),
    ...checkDates(activity),
    ...checkShares(activity),
  ];
  if (problems.length > 0) throw new IatiWriteError(problems);
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && /\S/.test(toXmlText(value)) && toXmlText(value) === value;
const isName = (value: unknown) =>
  isText(value) ||
  (typeof value === "object" &&
    value !== null &&
    Object.values(value).length > 0 &&
    Object.values(value).every(isText));
const listOf = (value: unknown): readonly { readonly [key: string]: unknown }[] => (Array.isArray(value) ? value : []);

const KEYS = [
  "identifier",
  "reportingOrg",
  "participatingOrgs",
  "status",
  "dates",
  "title",
  "description",
  "recipientCountries",
  "sectors",
  "defaultCurrency",
  "generated",
];

function* checkTexts(activity: IatiActivity, theory: TheoryDocument): Generator<string> {
  for (const key of Object.keys(activity))
    if (!KEYS.includes(key)) yield `${renderPath(["activity", key])} is not a key here; expected ${KEYS.join(", ")}.`;
  if (!isText(activity.identifier) || activity.identifier !== activity.identifier.trim())
    yield "activity.identifier: expected the identifier of the activity, without blanks around it.";
  for (const key of ["title", "description"] as const)
    if (activity[key] !== undefined && !isName(activity[key])) yield `activity.${key}: expected text.`;
  if (!isName(activity.description ?? theory.description))
    yield "activity.description: IATI asks for a description, and the theory has none that can be written.";
  if (!/^[1-6]$/.test(String(activity.status)))
    yield "activity.status: expected a code from 1 to 6, such as 2 (implementation).";
  if (activity.defaultCurrency !== undefined && !/^[A-Z]{3}$/.test(String(activity.defaultCurrency)))
    yield "activity.defaultCurrency: expected a currency code such as EUR.";
}

function* checkOrganisations({ identifier, reportingOrg, participatingOrgs }: IatiActivity): Generator<string> {
  const ref = reportingOrg?.ref;
  if (!isText(ref) || /[\s/&|?]/.test(ref))
    yield "activity.reportingOrg.ref: expected the organisation's identifier, such as XM-DAC-7.";
  else if (!String(identifier).startsWith(`${ref}-`))
    yield `activity.identifier: expected ${shorten(ref)}- at its start, the reference of the reporting organisation.`;
  if (!ORGANISATION_TYPES.includes(String(reportingOrg?.type)))
    yield `activity.reportingOrg.type: expected one of ${ORGANISATION_TYPES.join(", ")}.`;
  if (!isName(reportingOrg?.name)) yield "activity.reportingOrg.name: expected its name.";
  const partners = listOf(participatingOrgs);
  if (partners.length === 0) yield "activity.participatingOrgs: expected at least one organisation with its role.";
  for (const [i, { role, ref: partner, name, type }] of partners.entries()) {
    const at = `activity.participatingOrgs[${i}]`;
    if (!/^[1-4]$/.test(String(role)))
      yield `${at}.role: expected 1 (funding), 2 (accountable), 3 (extending) or 4 (implementing).`;
    if (!isText(partner) && !isName(name)) yield `${at}: expected a ref, a name or both.`;
    if (isText(partner) && /[\s/&|?]/.test(partner))
      yield `${at}.ref: expected an identifier without blanks, /, &, | and ?.`;
    if (type !== undefined && !ORGANISATION_TYPES.includes(String(type)))
      yield `${at}.type: expected one of ${ORGANISATION_TYPES.join(", ")}.`;
    if (name !== undefined && !isName(name)) yield `${at}.name: expected text.`;
  }
}

const ORGANISATION_TYPES = "10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90".split(" ");

function* checkDates({ dates, generated }: IatiActivity): Generator<string> {
  const list = listOf(dates);
  const isDay = (value: unknown): value is string =>
    typeof value === "string" && value.length === 10 && isPartialDate(value) && value > "0001";
  for (const [i, { type, date }] of list.entries()) {
    if (!/^[1-4]$/.test(String(type)))
      yield `activity.dates[${i}].type: expected 1 (planned start), 2 (actual start), 3 (planned end) or 4 (actual end).`;
    if (!isDay(date)) yield `activity.dates[${i}].date: expected a day such as 2024-01-15.`;
  }
  const find = (type: string) =>
    list.map((entry) => (String(entry["type"]) === type ? entry["date"] : undefined)).find(isDay);
  if (find("1") === undefined && find("2") === undefined)
    yield "activity.dates: expected a planned (1) or actual (2) start.";
  for (const [start, end, word] of [
    ["1", "3", "planned"],
    ["2", "4", "actual"],
  ] as const) {
    const [from, to] = [find(start), find(end)];
    if (from !== undefined && to !== undefined && from >= to)
      yield `activity.dates: the ${word} start has to be before the ${word} end.`;
  }
  if (generated === undefined) return;
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(String(generated)) ||
    !isDay(String(generated).slice(0, 10))
  ) {
    yield "activity.generated: expected a date and time such as 2024-01-15T09:00:00Z.";
    return;
  }
  for (const type of ["2", "4"]) {
    const date = find(type);
    if (date !== undefined && date > generated.slice(0, 10))
      yield `activity.dates: an actual date (${date}) lies after ${shorten(generated)}, when the file is made.`;
  }
}

function* checkShares({ sectors, recipientCountries }: IatiActivity): Generator<string> {
  const list = listOf(sectors);
  if (list.length === 0) yield "activity.sectors: expected at least one sector.";
  const vocabularies = new Set(list.map(({ vocabulary = "1" }) => String(vocabulary)));
  for (const [i, { code, vocabulary = "1" }] of list.entries()) {
    if (["98", "99"].includes(String(vocabulary)))
      yield `activity.sectors[${i}].vocabulary: codes of an organisation's own need a text beside them; use another list.`;
    if (!isText(code)) yield `activity.sectors[${i}].code: expected a code.`;
    else if (vocabulary === "1" && !/^\d{5}$/.test(code))
      yield `activity.sectors[${i}].code: expected five digits, as in the DAC's list.`;
    else if (vocabulary === "2" && !/^\d{3}$/.test(code))
      yield `activity.sectors[${i}].code: expected three digits, as in the DAC's list.`;
  }
  for (const one of vocabularies) {
    const group = list.filter(({ vocabulary = "1" }) => String(vocabulary) === one);
    yield* checkPercentages(group, `activity.sectors of vocabulary ${shorten(one)}`);
  }
  const countries = listOf(recipientCountries);
  for (const [i, { code }] of countries.entries())
    if (!/^[A-Z]{2}$/.test(String(code)))
      yield `activity.recipientCountries[${i}].code: expected a country code such as KE.`;
  yield* checkPercentages(countries, "activity.recipientCountries");
}

/** One may go without a percentage; of several each has one, and they make up the whole. */
function* checkPercentages(list: readonly { readonly [key: string]: unknown }[], at: string): Generator<string> {
  const given = list.map(({ percentage }) => percentage);
  if (list.length === 0 || (list.length === 1 && given[0] === undefined)) return;
  const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 100;
  if (!given.every(isShare)) yield `${at}: expected a percentage from 0 to 100 with each.`;
  else if (given.reduce((sum, share) => sum + Math.round(share * 100), 0) !== 10_000)
    yield `${at}: expected percentages that add up to 100.`;
}
