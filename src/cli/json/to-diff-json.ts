import { getText } from "../../entries/render/text.js";
import { type DiffKind, type Language, listAssumptions, type Text, type Theory, type TheoryDiff } from "../../index.js";

/**
 * A diff as `toc diff --format json` prints it, which `docs/schemas/diff.schema.json` describes: the answer of
 * `diffTheories`, and for each element its title, statement or finding in one language, where it has one.
 */
export function toDiffJson(before: Theory, after: Theory, diff: TheoryDiff, lang: Language | undefined): object {
  const statements = new Map(
    [before, after].map((theory) => [
      theory,
      new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption.statement])),
    ]),
  );
  const read = (theory: Theory, kind: DiffKind, id: string) => {
    const text = kind === "assumption" ? statements.get(theory)?.get(id) : findText(theory, kind, id);
    return text === undefined ? {} : { text: getText(text, lang ?? theory.language, theory.language) };
  };
  return {
    ...diff,
    changes: diff.changes.map(({ kind, before: old, after: young, ...rest }) => ({
      kind,
      before: old,
      after: young,
      ...(young === null ? read(before, kind, old ?? "") : read(after, kind, young)),
      ...rest,
    })),
    verdicts: diff.verdicts.map(({ kind, before: old, after: young, because }) => ({
      kind,
      before: old,
      after: young,
      ...(young === null ? read(before, kind, old?.id ?? "") : read(after, kind, young.id)),
      because,
    })),
    silentDrops: diff.silentDrops.map((drop) => ({ ...drop, ...read(before, "assumption", drop.before) })),
  };
}

function findText(theory: Theory, kind: Exclude<DiffKind, "assumption">, id: string): Text | undefined {
  const own = <T>(register: { readonly [id: string]: T } | undefined) =>
    register !== undefined && Object.hasOwn(register, id) ? register[id] : undefined;
  switch (kind) {
    case "theory":
      return theory.title;
    case "evidence":
      return own(theory.evidence)?.finding;
    case "source":
      return own(theory.sources)?.title;
    case "actor":
    case "place":
      return own(theory[`${kind}s`])?.name;
    case "link":
    case "review":
    case "rewording":
    case "waiver":
      return undefined;
    default:
      return own<{ readonly title: Text }>(theory[`${kind}s`])?.title;
  }
}
