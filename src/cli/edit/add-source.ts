import { editTheory } from "../../entries/edit.js";
import {
  findNearest,
  type Source,
  type SourceDate,
  type SourceName,
  type SourceType,
  type Theory,
} from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import { hintAt, type Wording } from "../wording.js";

/** What the options say of a source. */
export interface SourceOptions {
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly sourceType?: SourceType;
  readonly sourceAuthor?: readonly string[];
  readonly sourceIssued?: string;
  readonly sourceUrl?: string;
}

/**
 * Adds the source that the options describe, if they describe one; else the theory is to have it.
 *
 * @throws {MisuseError} when a source is named that is not there, or described that is there already
 */
export function addSource(theory: Theory, options: SourceOptions): Theory {
  const { source: id, sourceTitle: title, sourceType, sourceAuthor, sourceIssued, sourceUrl } = options;
  const isThere = id !== undefined && Object.hasOwn(theory.sources ?? {}, id);
  const isDescribed = [title, sourceType, sourceAuthor, sourceIssued, sourceUrl].some((value) => value !== undefined);
  if (!isDescribed) {
    if (id !== undefined && !isThere) throw new MisuseError(explainMissing(theory, id));
    return theory;
  }
  if (id === undefined)
    throw new MisuseError({
      en: "a new source needs an id: --source ID.",
      nl: "een nieuwe bron heeft een id nodig: --source ID.",
    });
  if (isThere)
    throw new MisuseError({
      en: `--source: ${JSON.stringify(id)} is there already; leave out what describes it.`,
      nl: `--source: ${JSON.stringify(id)} is er al; laat weg wat de bron beschrijft.`,
    });
  if (title === undefined)
    throw new MisuseError({
      en: "a new source needs a title: --source-title TITLE.",
      nl: "een nieuwe bron heeft een titel nodig: --source-title TITEL.",
    });
  const source: Source = {
    type: sourceType ?? "report",
    title,
    ...(sourceAuthor !== undefined && { author: sourceAuthor.map(readName) }),
    ...(sourceIssued !== undefined && { issued: readDate(sourceIssued) }),
    ...(sourceUrl !== undefined && { URL: sourceUrl }),
  };
  return editTheory(theory, (draft) => {
    draft.sources = { ...draft.sources, [id]: source as never };
  });
}

function explainMissing({ sources = {} }: Theory, id: string): Wording {
  const hint = hintAt(findNearest(id, Object.keys(sources)), JSON.stringify);
  return {
    en: `--source: ${JSON.stringify(id)} is not the id of a source.${hint.en} --source-title adds a new one.`,
    nl: `--source: er is geen bron met id ${JSON.stringify(id)}.${hint.nl} --source-title voegt een nieuwe toe.`,
  };
}

/** `Jansen, A.` is a person; a name without a comma may be an organisation, and stays as it is. */
function readName(name: string): SourceName {
  const [, family, given] = /^([^,]*\S)\s*,\s*(\S.*)$/.exec(name) ?? [];
  return family === undefined || given === undefined ? { literal: name } : { family, given };
}

function readDate(date: string): SourceDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
