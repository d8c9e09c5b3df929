import type { TheoryDocument } from "../../src/schema/generated/types.js";

type Loose = Record<string, unknown>;

/** A document with everything that it leaves unsaid filled in and every key in order, to compare as it is. */
export function spellOut(document: TheoryDocument): unknown {
  const { language } = document;
  const toText = (text: unknown) => (typeof text === "string" ? { [language]: text } : text);
  const texts = (item: Loose, keys: readonly string[]): Loose => {
    const result = { ...item };
    for (const key of keys) if (result[key] !== undefined) result[key] = toText(result[key]);
    for (const [key, value] of Object.entries(result)) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) delete result[key];
    }
    return result;
  };
  const register = (items: object | undefined, spell: (item: Loose) => unknown) =>
    // As a list of pairs: the order in which elements stand is part of what a document says.
    Object.entries(items ?? {}).map(([id, item]) => [id, spell(item as Loose)]);
  const nodeTexts = ["title", "description", "note"];
  const measurement = (item: Loose) => texts(item, ["text", "note"]);
  const assumption = (item: Loose): Loose => ({
    combine: "all",
    exhaustive: false,
    ...texts(item, ["statement", "falsifier", "note"]),
    ...(item["on"] !== undefined && { on: [item["on"]].flat() }),
    ...(typeof item["test"] === "object" && { test: texts(item["test"] as Loose, ["question", "method", "informs"]) }),
    ...(Array.isArray(item["searched"]) &&
      item["searched"].length > 0 && {
        searched: item["searched"].map((one: Loose) => ({ for: "both", ...texts(one, ["where", "found"]) })),
      }),
    parts: register(item["parts"] as object, assumption),
  });
  const evidence = (item: Loose): Loose => ({
    ...texts(item, ["finding", "note"]),
    ...(item["scope"] !== undefined && {
      scope: texts(item["scope"] as Loose, ["population", "place", "period", "intervention"]),
    }),
    ...(item["withdrawn"] !== undefined && { withdrawn: texts(item["withdrawn"] as Loose, ["reason"]) }),
    ...(Array.isArray(item["ratings"]) &&
      item["ratings"].length > 0 && {
        ratings: item["ratings"].map((one: Loose) => ({ target: "item", ...texts(one, ["rationale"]) })),
      }),
  });
  const indicator = (item: Loose): Loose => ({
    ...texts(item, nodeTexts),
    ...(item["baseline"] !== undefined && { baseline: measurement(item["baseline"] as Loose) }),
    ...(Array.isArray(item["targets"]) && item["targets"].length > 0 && { targets: item["targets"].map(measurement) }),
    ...(Array.isArray(item["actuals"]) && item["actuals"].length > 0 && { actuals: item["actuals"].map(measurement) }),
  });
  const { title, description } = document;
  return {
    head: [document.$schema, document.format, document.id, language, document.asOf, toText(title), toText(description)],
    strands: register(document.strands, (item) => texts(item, nodeTexts)),
    interventions: register(document.interventions, (item) => texts(item, nodeTexts)),
    outcomes: register(document.outcomes, (item) => ({ needs: "any", ...texts(item, nodeTexts) })),
    factors: register(document.factors, (item) => texts(item, nodeTexts)),
    links: (document.links ?? []).map((link) => ({
      sign: "+",
      feedback: false,
      ...texts({ ...link }, ["because", "note"]),
    })),
    assumptions: register(document.assumptions, assumption),
    evidence: register(document.evidence, evidence),
    sources: register(document.sources, (item) => item),
    indicators: register(document.indicators, indicator),
    actors: register(document.actors, (item) => texts(item, ["name", "description", "role", "note"])),
    places: register(document.places, (item) => texts(item, ["name", "note"])),
    principles: register(document.principles, (item) => texts(item, nodeTexts)),
    reviews: (document.reviews ?? []).map((entry) => texts({ ...entry }, ["note"])),
    rewordings: (document.rewordings ?? []).map((entry) => texts({ ...entry }, ["note"])),
    waivers: (document.waivers ?? []).map((waiver) => texts({ ...waiver }, ["reason"])),
  };
}
