import type { Level } from "../../schema/vocabulary.js";
import type { XmlNode } from "../xml/xml-node.js";
import type { IatiIndicator, IatiReference, IatiResult, IatiValue } from "./activity-results.js";
import { EXTENSION } from "./extension.js";
import { type ReadTask, readText } from "./read-texts.js";
import { readBaseline, readPeriods } from "./read-values.js";

/** Reads one result. What is not taken is told as lost. */
export function readResult(node: XmlNode, task: ReadTask): IatiResult {
  node.take();
  const id = node.takeAttribute("id", EXTENSION);
  const level = readLevel(node, task);
  const title = readText(node.takeFirst("title"), task);
  const description = readText(node.takeFirst("description"), task);
  const result = {
    at: node.at,
    position: node.position,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(level !== undefined && { level }),
    references: readReferences(node, "vocabulary-uri", task),
    indicators: node.takeAll("indicator").map((indicator) => readIndicator(indicator, task)),
  };
  task.losses.addUntaken(node);
  return result;
}

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ["1", "output"],
  ["2", "intermediate"],
  ["3", "impact"],
]);

function readLevel(node: XmlNode, { losses }: ReadTask): Level | undefined {
  const type = node.takeAttribute("type")?.trim() ?? "";
  const level = LEVELS.get(type);
  if (type === "2") losses.addOf("level", node, "@type");
  else if (level === undefined && type !== "9") losses.addOf("code", node, "@type");
  return level;
}

function readIndicator(node: XmlNode, task: ReadTask): IatiIndicator {
  const id = node.takeAttribute("id", EXTENSION);
  const title = readText(node.takeFirst("title"), task);
  const description = readText(node.takeFirst("description"), task);
  const direction = readDirection(node, task);
  const baseline = readBaseline(node, task);
  const { targets, actuals } = readPeriods(node, task);
  const values = [...(baseline === undefined ? [] : [baseline]), ...targets, ...actuals];
  const unit = readUnit(node, values, task);
  return {
    at: node.at,
    position: node.position,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(unit !== undefined && { unit }),
    ...(direction !== undefined && { direction }),
    references: readReferences(node, "indicator-uri", task),
    ...(baseline !== undefined && { baseline }),
    targets,
    actuals,
  };
}

/** Percentages are a unit; of other measures the values tell whether they are numbers or words. */
function readUnit(node: XmlNode, values: readonly IatiValue[], { losses }: ReadTask): "%" | undefined {
  const measure = node.takeAttribute("measure")?.trim() ?? "";
  if (measure === "2") return "%";
  const shown = values.some(({ value }) => value !== undefined) ? "1" : values.length > 0 ? "5" : undefined;
  if (!/^[1-5]$/.test(measure)) losses.addOf("code", node, "@measure");
  else if (measure !== shown) losses.addOf("measure", node, "@measure");
  return undefined;
}

function readDirection(node: XmlNode, { losses }: ReadTask): "up" | "down" | undefined {
  const given = node.takeAttribute("ascending")?.trim().toLowerCase();
  if (given === undefined) return undefined;
  if (given === "1" || given === "true") return "up";
  if (given === "0" || given === "false") return "down";
  losses.addOf("code", node, "@ascending");
  return undefined;
}

function readReferences(node: XmlNode, uriName: string, { losses }: ReadTask): IatiReference[] {
  return node.takeAll("reference").flatMap((reference) => {
    const code = reference.takeAttribute("code")?.trim() ?? "";
    if (code === "") {
      losses.addOf("empty", reference);
      return [];
    }
    const uri = reference.takeAttribute(uriName)?.trim() ?? "";
    const vocabulary = reference.takeAttribute("vocabulary")?.trim() ?? "";
    return [{ at: reference.at, position: reference.position, vocabulary, code, ...(uri !== "" && { uri }) }];
  });
}
