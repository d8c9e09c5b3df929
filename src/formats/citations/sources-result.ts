import type { Source, TheoryDocument } from "../../schema/generated/types.js";
import type { Problem } from "../../theory/problem.js";
import type { Loss } from "../conversion.js";
import type { ReadOptions } from "../read-options.js";

/** How a bibliography is read. */
export interface SourcesReadOptions<N extends "json" | "bibtex" = "json"> extends ReadOptions<N> {
  /** The theory that the sources are for: what it has already keeps its id and what the file does not say. */
  readonly base?: TheoryDocument | undefined;
}

/** The sources of a file by their ids, and what did not go over as it was; or why there are none. */
export type SourcesResult =
  | {
      readonly ok: true;
      readonly sources: { readonly [id: string]: Source };
      readonly losses: readonly Loss[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
