import { omitKeywords, type Parts, WHOLE } from "./describe-document.js";

/** The JSON Schema that is published: the whole document, with its parts under their own names. */
export function toJsonSchema(parts: Parts): object {
  const { [WHOLE]: whole = {}, ...others } = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const { publishedPattern, ...rest } = omitKeywords(part, new Set(["field", "isType"]));
      return [name, publishedPattern === undefined ? rest : { ...rest, pattern: publishedPattern as string }];
    }),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:theory-of-change:format:1",
    title: "Theory of Change, format theory-of-change/1",
    ...whole,
    $defs: others,
  };
}
