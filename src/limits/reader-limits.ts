/** What any JSON is read within. */
const JSON_TEXT = {
  /** Twenty times the largest theory that we know of, and read in a second or two. */
  characters: 20_000_000,
  /** Objects, lists, texts, numbers and the like. An empty object of 3 characters takes 56 bytes. */
  values: 2_000_000,
  /** Objects and lists within each other: deeper than any notation that is read nests. */
  depth: 200,
} as const;

/** What any XML is read within, whichever notation it is. */
const XML = {
  /** Elements within each other: deeper than any notation that is read nests, and far less than the stack holds. */
  depth: 100,
  /** Attributes of one element. The parser keeps them all until the tag ends, at more than 200 bytes each. */
  attributes: 1_000,
  /** A name, or the address of a namespace: the parser copies that address for each attribute with its prefix. */
  nameCharacters: 1_000,
  /** A text, comment or tag, which the parser keeps until it ends; to within a piece of 65,536 characters. */
  tokenCharacters: 10_000_000,
} as const;

/** Links of a graph. An assumption between n causes and m effects is on n × m of them. */
const LINKS = 1_000_000;

/**
 * The most that each reader takes, by notation. What is larger is refused before it is worked on, with what was found and
 * the limit. Callers raise or lower all but `depth` with the option `limits` of a reader; `depth` keeps what recurses
 * within the stack.
 *
 * Characters are UTF-16 code units.
 *
 * @example
 * READER_LIMITS.mermaid.links
 * // => 100000
 * const picture = "flowchart LR\n a & b --> c & d";
 * readMermaid(picture, { limits: { links: 3 } }).ok
 * // => false
 */
export const READER_LIMITS = {
  /** Theories, bibliographies and the Common Impact Data Standard as JSON. */
  json: JSON_TEXT,
  /** Theories as YAML, which takes some twenty times as long to read as JSON. */
  yaml: {
    characters: 4_000_000,
    /**
     * What values can stand between: commas, line ends, opening brackets, and `:`, `-` and `?` before a blank. A theory has
     * 7 to 9 of them to 100 characters, and the parser takes some 500 bytes for each.
     */
    separators: 400_000,
    /** Deeper than any theory nests. */
    depth: 200,
  },
  /** IATI, of any size: it is read piece by piece, and what is kept grows with its results. */
  iati: {
    ...XML,
    /** The text of one result, or of what is read of an activity besides, which is kept until it ends. */
    partCharacters: 20_000_000,
  },
  /** Graphs as JSON: JSON Graph Format, Cytoscape, Kumu, policy tools. */
  graph: { ...JSON_TEXT, links: LINKS },
  graphml: {
    ...XML,
    characters: 20_000_000,
    /** Elements in all, of which each takes some 300 bytes until the graph is read. */
    elements: 1_000_000,
    links: LINKS,
  },
  mermaid: {
    characters: 500_000,
    /** Arrows, with each that `a & b --> c & d` stands for: a line of 7 kB can stand for a million. */
    links: 100_000,
  },
  dot: {
    /** The parser takes some seconds for it. */
    characters: 2_000_000,
    /** Edges, with each that `{a b} -> {c d}` stands for. */
    links: 100_000,
  },
  bibtex: {
    characters: 5_000_000,
    /** The parser takes about a millisecond for each. */
    entries: 20_000,
    /** One entry: what the parser needs grows with the square of it. */
    entryCharacters: 20_000,
    /** The text that one `@string` stands for; with all of them an entry may become twice as long. */
    abbreviationCharacters: 500,
    /** Braces within each other. */
    depth: 50,
  },
  csv: {
    /** The file, as `toc` reads it. */
    bytes: 50_000_000,
    /** Cells, the empty ones counted: a comma makes one, which takes some 50 bytes. */
    cells: 5_000_000,
  },
  workbook: {
    ...XML,
    /** The file, as `toc` reads it. */
    bytes: 50_000_000,
    /** Parts of the archive, of which one that we know has some hundred. */
    parts: 10_000,
    /** All parts that are XML, as the archive says before anything is unpacked. */
    unpackedBytes: 100_000_000,
    /** Elements of all parts; a cell has two or three. */
    elements: 7_500_000,
    sheets: 1_000,
    /** Cells of all sheets, the empty ones before the last of a row counted: one in the last column makes 16,384. */
    cells: 3_000_000,
    /** The texts of all cells. One text can stand in millions of them, and takes room in the file once. */
    cellCharacters: 100_000_000,
    /** Formulas that failed or have no value, each of which is told. */
    failedFormulas: 100_000,
  },
  /** Files of settings that `toc` reads. */
  settings: { bytes: 1_000_000 },
  /** The findings that were there before, which `toc` reads. */
  baseline: { bytes: 20_000_000 },
} as const;

/** The name of something that is read, as {@link READER_LIMITS} has it. */
export type LimitedNotation = keyof typeof READER_LIMITS;

/** Other limits than those of {@link READER_LIMITS} for one notation, as the option `limits` of its reader takes them. */
export type LimitsOf<N extends LimitedNotation> = {
  readonly [L in Exclude<keyof (typeof READER_LIMITS)[N], "depth">]?: number | undefined;
};

/** All limits of one notation. */
export type AllLimits<N extends LimitedNotation> = { readonly [L in keyof (typeof READER_LIMITS)[N]]: number };

/**
 * The limits of a notation, with those that a caller gave in the place of ours.
 *
 * @throws {RangeError} when one is not there, or is no number of 0 or more
 */
export function takeLimits<N extends LimitedNotation>(notation: N, given: LimitsOf<N> = {}): AllLimits<N> {
  const limits: { [name: string]: number } = { ...READER_LIMITS[notation] };
  for (const [name, most] of Object.entries(given)) {
    if (most === undefined) continue;
    if (name === "depth" || !Object.hasOwn(limits, name)) {
      const known = Object.keys(limits).filter((one) => one !== "depth");
      throw new RangeError(`limits.${name}: there is no such limit here; expected ${known.join(", ")}.`);
    }
    if (typeof most !== "number" || !(most >= 0))
      throw new RangeError(`limits.${name}: expected a number of 0 or more; found ${String(most)}.`);
    limits[name] = most;
  }
  return limits as AllLimits<N>;
}
