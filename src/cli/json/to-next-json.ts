import { getText, type NextAnswers } from "../../entries/render/text.js";
import type { Coverage, CoveredPath, Language, OutcomeCoverage, PartialDate, Text, Theory } from "../../index.js";

/**
 * What `toc next --format json` prints, which `docs/schemas/next.schema.json` describes: the answers of `prioritizeTests`,
 * `getCoverage`, `listKeystoneSources` and `listTensions`, as far as they were asked, with texts in one language, that of the theory
 * unless another is asked for.
 */
export function toNextJson(
  theory: Theory,
  { coverage, ...answers }: NextAnswers,
  { asOf, lang }: { readonly asOf: PartialDate; readonly lang: Language | undefined },
): object {
  const read = (text: Text) => getText(text, lang ?? theory.language, theory.language);
  return { theory: theory.id, asOf, ...answers, ...(coverage && { coverage: toCoverageJson(coverage, read) }) };
}

function toCoverageJson(coverage: Coverage, read: (text: Text) => string): object {
  const readScopes = <T extends { readonly value: Text }>(scopes: readonly T[]) =>
    scopes.map((scope) => ({ ...scope, value: read(scope.value) }));
  const readPath = (path: CoveredPath) => ({ ...path, scopes: readScopes(path.scopes) });
  const readOutcome = ({ scopes, fewestGaps, listed, ...outcome }: OutcomeCoverage) => ({
    ...outcome,
    scopes: readScopes(scopes),
    fewestGaps: fewestGaps && readPath(fewestGaps),
    listed: listed.map(readPath),
  });
  return { ...coverage, outcomes: coverage.outcomes.map(readOutcome) };
}
