import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ParseOption, XmlDocument, type XmlNode, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const folder = fileURLToPath(new URL("../../../standards/iati/", import.meta.url));
const read = (name: string) => readFileSync(folder + name, "utf8");

xmlRegisterFsInputProviders();
const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(read("iati-activities-schema.xsd"), { url: `${folder}iati-activities-schema.xsd` }),
);

/**
 * What is wrong with an IATI file by the XML schema, the code lists and the standard's rules, whose numbers are given.
 * `now` is the day it is.
 */
export function checkIati(xml: string, now = "2026-11-25"): string[] {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  try {
    return [...checkSchema(document), ...checkCodes(document), ...checkRules(document, now)];
  } finally {
    document.dispose();
  }
}

/** The reasons by the XML schema alone, in the words of libxml2. */
function checkSchema(document: XmlDocument): string[] {
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => `schema: ${message.trim()}`);
  }
}

interface CodeList {
  readonly complete: boolean;
  readonly items: readonly { readonly code: string }[];
}

const lists = new Map(
  Object.entries(JSON.parse(read("codelists.json")) as { [name: string]: CodeList }).map(([name, { items }]) => [
    name,
    new Set(items.map(({ code }) => code)),
  ]),
);
lists.set("FileFormat", new Set(JSON.parse(read("file-formats.json")) as string[]));

/** The attributes that take their value from a list that we have, and under which condition. */
const mappings = (() => {
  const document = XmlDocument.fromString(read("codelist-mapping.xml"));
  const found = document.find("/mappings/mapping").flatMap((mapping) => {
    const [path = "", list = "", condition = ""] = ["path", "codelist/@ref", "condition"].map(
      (part) => mapping.get(part)?.content,
    );
    return lists.has(list) ? [{ path, list, condition }] : [];
  });
  document.dispose();
  return [...found, { path: "//@xml:lang", list: "Language", condition: "" }];
})();

function checkCodes(document: XmlDocument): string[] {
  return mappings.flatMap(({ path, list, condition }) => {
    const [, element = "", attribute = ""] = /^(.*)\/(@[\w:-]+|text\(\))$/.exec(path) ?? [];
    const query = condition === "" || element === "/" ? path : `${element}[${condition}]/${attribute}`;
    return document
      .find(query)
      .filter(({ content }) => lists.get(list)?.has(content) === false)
      .map(({ content }) => `code list ${list}: ${content}`);
  });
}

interface Case {
  readonly ruleInfo?: { readonly id: string };
  readonly condition?: string;
  readonly idCondition?: string;
  readonly paths?: readonly string[];
  readonly if?: string;
  readonly then?: string;
  readonly less?: string;
  readonly more?: string;
  readonly start?: string;
  readonly end?: string;
  readonly date?: string;
  readonly prefix?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  readonly one?: string;
  readonly all?: string;
  readonly foreach?: string;
  readonly do?: Rules;
  readonly subs?: readonly (keyof Case)[];
}
interface Rules {
  readonly [kind: string]: { readonly cases: readonly Case[] };
}

const ruleset = JSON.parse(read("ruleset-standard-2.03.json")) as { readonly [context: string]: Rules };

function checkRules(document: XmlDocument, now: string): string[] {
  return Object.entries(ruleset)
    .filter(([context]) => !context.includes("iati-organisations"))
    .flatMap(([context, rules]) => document.find(context).flatMap((node) => checkNode(node, rules, now)));
}

function checkNode(node: XmlNode, rules: Rules, now: string): string[] {
  return Object.entries(rules).flatMap(([kind, { cases }]) =>
    cases.flatMap((rule) => {
      // Rules on the register of organisations need the register.
      if (rule.idCondition !== undefined && rule.prefix !== undefined) return [];
      if (rule.condition !== undefined && node.eval(`boolean(${rule.condition})`) !== true) return [];
      if (kind === "loop") return checkLoop(node, rule, now);
      const holds = CHECKS[kind];
      if (holds === undefined) throw new Error(`The oracle does not know rules of the kind ${kind}.`);
      return holds(node, rule, now) ? [] : [`rule ${rule.ruleInfo?.id}`];
    }),
  );
}

function checkLoop(node: XmlNode, { foreach = "", do: inner = {}, subs = [] }: Case, now: string): string[] {
  const values = new Set(node.find(foreach).map(({ content }) => content));
  return [...values].flatMap((value) => {
    const fill = (text: unknown): unknown =>
      typeof text === "string" ? text.replaceAll("$1", value) : Array.isArray(text) ? text.map(fill) : text;
    const filled = Object.fromEntries(
      Object.entries(inner).map(([kind, { cases }]) => [
        kind,
        {
          cases: cases.map((rule) => ({
            ...rule,
            ...Object.fromEntries(
              (["condition", ...subs] as const).flatMap((key) =>
                rule[key] === undefined ? [] : [[key, fill(rule[key])]],
              ),
            ),
          })),
        },
      ]),
    );
    return checkNode(node, filled, now);
  });
}

const listAll = (node: XmlNode, paths: readonly string[] = []) => paths.flatMap((path) => node.find(path));
const textOf = (node: XmlNode, path = "") => (path === "" ? undefined : node.get(path)?.content);
const dayOf = (node: XmlNode, path: string | undefined, now: string) =>
  path === "NOW" ? now : textOf(node, path)?.slice(0, 10);

const CHECKS: { readonly [kind: string]: ((node: XmlNode, rule: Case, now: string) => boolean) | undefined } = {
  atleast_one: (node, { paths }) => listAll(node, paths).length > 0,
  no_more_than_one: (node, { paths }) => listAll(node, paths).length <= 1,
  // `then` is what an if_then demands.
  if_then: (node, rule) => node.eval(`boolean(${rule.if})`) !== true || node.eval(`boolean(${rule["then"]})`) === true,
  unique: (node, { paths }) => {
    const values = listAll(node, paths).map(({ content }) => content.trim());
    return new Set(values).size === values.length;
  },
  startswith: (node, { prefix, separator = "", paths }) => {
    const starts = listAll(node, prefix).map(({ content }) => content + separator);
    return listAll(node, paths).every(({ content }) => starts.some((start) => content.startsWith(start)));
  },
  regex_matches: (node, { regex = "", paths }) =>
    listAll(node, paths).every(({ content }) => new RegExp(regex).test(content)),
  no_spaces: (node, { paths }) => listAll(node, paths).every(({ content }) => content === content.trim()),
  // The message says "before", so the same day on both sides is refused.
  date_order: (node, { less, more }, now) => {
    const [first, last] = [dayOf(node, less, now), dayOf(node, more, now)];
    if (first === undefined || last === undefined) return true;
    return more === "NOW" ? first <= last : first < last;
  },
  date_now: (node, { date }, now) => (dayOf(node, date, now) ?? "") <= now,
  between_dates: (node, { date, start, end }, now) => {
    const [day = "", first = "", last = "9"] = [date, start, end].map((path) => dayOf(node, path, now));
    return day === "" || (first <= day && day <= last);
  },
  time_limit: (node, { start, end }, now) => {
    const [first, last] = [dayOf(node, start, now), dayOf(node, end, now)];
    return first === undefined || last === undefined || Date.parse(last) - Date.parse(first) <= 366 * 86_400_000;
  },
  strict_sum: (node, { paths, sum }) =>
    Math.abs(listAll(node, paths).reduce((total, { content }) => total + Number(content), 0) - (sum ?? 0)) < 0.001,
  range: (node, { paths, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
    listAll(node, paths).every(({ content }) => Number(content) >= min && Number(content) <= max),
  one_or_all: (node, { one = "", all }) => {
    if (node.get(one) !== null) return true;
    if (all === "lang") return node.find(".//narrative[not(@xml:lang)]").length === 0;
    if (all === "currency") return node.find(".//value[not(@currency)]").length === 0;
    return node.find(`transaction[not(${all})]`).length === 0;
  },
};
