/** The variable that CSL has for each field, and for those of a type where it is another. */
export const FIELDS: { readonly [field: string]: string } = {
  abstract: "abstract",
  address: "publisher-place",
  addendum: "note",
  annotation: "annote",
  annote: "annote",
  author: "author",
  bookauthor: "container-author",
  booktitle: "container-title",
  chapter: "chapter-number",
  director: "director",
  doi: "DOI",
  edition: "edition",
  editor: "editor",
  eventtitle: "event-title",
  howpublished: "publisher",
  institution: "publisher",
  isbn: "ISBN",
  issn: "ISSN",
  issue: "issue",
  journal: "container-title",
  journaltitle: "container-title",
  keywords: "keyword",
  language: "language",
  langid: "language",
  lccn: "call-number",
  library: "archive",
  location: "publisher-place",
  maintitle: "volume-title",
  note: "note",
  number: "number",
  organization: "publisher",
  origpublisher: "original-publisher",
  origlocation: "original-publisher-place",
  origtitle: "original-title",
  pages: "page",
  pagetotal: "number-of-pages",
  part: "part",
  pmcid: "PMCID",
  pmid: "PMID",
  publisher: "publisher",
  pubstate: "status",
  school: "publisher",
  scriptwriter: "script-writer",
  series: "collection-title",
  shortjournal: "container-title-short",
  shorttitle: "title-short",
  title: "title",
  translator: "translator",
  type: "genre",
  url: "URL",
  venue: "event-place",
  version: "version",
  volume: "volume",
  volumes: "number-of-volumes",
};

/** In an article the number is that of the issue, in a book that of its place in a series. */
export function nameNumber(type: string): string {
  if (["article", "periodical", "suppperiodical"].includes(type)) return "issue";
  if (/book|collection|proceedings|reference|conference/.test(type)) return "collection-number";
  return "number";
}

/** Where the parent of an entry stands; what it says has been taken over. */
export const SETTLED: ReadonlySet<string> = new Set(["crossref", "xref", "xdata"]);
