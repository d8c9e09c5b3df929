import { XMLBuilder, XMLParser } from "fast-xml-parser";
import type { Loss } from "../../../../src/formats/conversion.js";

/** What a reader made of a file, in a form that two of can be compared. */
export interface Read {
  readonly text: string;
  readonly losses: readonly Loss[];
}

type Attributes = { [name: string]: string };
type Node = { [name: string]: Node[] | string | Attributes };

const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" } as const;
const parser = new XMLParser({ ...options, parseTagValue: false, parseAttributeValue: false, trimValues: false });
const builder = new XMLBuilder({ ...options, suppressEmptyNode: true, suppressBooleanAttributes: false });

/**
 * Finds what a reader of XML neither used nor told as a loss; the sum is whole when this is empty.
 *
 * Each attribute is changed and taken away, each text changed, each element taken away, one at a time: where what is read
 * and what is told stay the same, and no loss stands at the place or above it, it went missing.
 */
export async function findUnread(xml: string, read: (xml: string) => Promise<Read>): Promise<string[]> {
  const tree = parser.parse(xml) as Node[];
  const before = await read(build(tree));
  const missing: string[] = [];
  for (const { at, vary } of listPlaces(tree)) {
    const isTold = ({ losses }: Read) =>
      losses.some((loss) => loss.at.length > 0 && loss.at.every((key, i) => key === at[i]));
    if (isTold(before)) continue;
    for (const undo of vary()) {
      const after = await read(build(tree));
      if (after.text === before.text && !isTold(after) && told(after) === told(before)) missing.push(at.join("/"));
      undo();
    }
  }
  return [...new Set(missing)];
}

const told = ({ losses }: Read) => JSON.stringify(losses.map(({ code, at }) => [code, at]));
const build = (tree: Node[]) => String(builder.build(tree));

/** A place, and the ways to change the tree there; each is to be undone before the next. */
interface Place {
  readonly at: readonly (string | number)[];
  vary(): Generator<() => void>;
}

function* listPlaces(siblings: Node[], at: readonly (string | number)[] = []): Generator<Place> {
  const counts: { [name: string]: number } = {};
  for (const [i, node] of siblings.entries()) {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    if (name.startsWith("?")) continue;
    if (name === "#text") {
      if (/\S/.test(String(node[name]))) yield varyText(node, at);
      continue;
    }
    const index = counts[name] ?? 0;
    counts[name] = index + 1;
    // The paths of losses start in the outermost element.
    const here = at.length === 0 && name === "iati-activities" ? [] : [...at, name, index];
    const attributes = (node[":@"] ?? {}) as Attributes;
    for (const key of Object.keys(attributes)) {
      if (!key.startsWith("xmlns")) yield varyAttribute(attributes, key, [...here, `@${key}`]);
    }
    if (here.length > 0) yield varyElement(siblings, i, here);
    yield* listPlaces(node[name] as Node[], here);
  }
}

function varyText(node: Node, at: Place["at"]): Place {
  return {
    at: [...at, "text()"],
    *vary() {
      const text = node["#text"] ?? "";
      node["#text"] = "Other words";
      yield () => {
        node["#text"] = text;
      };
    },
  };
}

function varyAttribute(attributes: Attributes, key: string, at: Place["at"]): Place {
  return {
    at,
    *vary() {
      const value = attributes[key] ?? "";
      const undo = () => {
        attributes[key] = value;
      };
      for (const other of [`${value}x`, "8.25", "fr"]) {
        if (other === value) continue;
        attributes[key] = other;
        yield undo;
      }
      // A year beside a day and the name of the default language say nothing of their own, and nor does a blank.
      if (key === "year" || key === "xml:lang" || value.trim() === "") return;
      delete attributes[key];
      yield undo;
    },
  };
}

function varyElement(siblings: Node[], i: number, at: Place["at"]): Place {
  return {
    at,
    *vary() {
      const [taken] = siblings.splice(i, 1);
      yield () => {
        if (taken !== undefined) siblings.splice(i, 0, taken);
      };
    },
  };
}
