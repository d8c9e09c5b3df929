import fc from "fast-check";
import { writeXml, type XmlElement } from "../../../../src/formats/xml/xml.js";

const element = (
  name: string,
  attributes: NonNullable<XmlElement["attributes"]>,
  ...children: XmlElement[]
): XmlElement => ({
  name,
  attributes,
  children,
});

const anyWords = fc.oneof(
  fc.constantFrom("5.3", "5.3.1 Less illness", "Outputs", "R&D <b>", "  padded\n ", "", "漢字 😀", "n/a"),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
);
const anyLanguage = fc.constantFrom(undefined, undefined, "en", "nl", "EN", "ENG", "fr", "pt-BR", "English", "");
const anyNarratives = fc.array(
  fc.record({ text: anyWords, language: anyLanguage }).map(({ text, language }) => ({
    name: "narrative",
    attributes: { "xml:lang": language },
    text,
  })),
  { minLength: 1, maxLength: 3 },
);
const anyText = (name: string) => anyNarratives.map((children) => element(name, {}, ...children));
const some = <T>(value: fc.Arbitrary<T>, maxLength = 2) => fc.array(value, { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 1 });
const anyFlag = fc.constantFrom(undefined, "0", "1", "true", "false");

const anyNumber = fc.constantFrom(
  undefined,
  "0",
  "31.5",
  "-2",
  "1e3",
  ".5",
  "5.",
  "007",
  "20,000",
  "n/a",
  "45%",
  " 12 ",
  "",
  "12345678901234567890.5",
  "0.10",
);
const anyDay = fc.constantFrom(
  "2023-01-01",
  "2023-12-31",
  "2024-02-01",
  "2024-02-29",
  "2024-06-30",
  "2023-12-31Z",
  "2024-06-30+02:00",
  "12024-01-01",
);

const anyDocument = fc
  .tuple(
    anyText("title"),
    some(anyText("description"), 1),
    fc.constantFrom("application/pdf", "text/html"),
    some(anyDay, 1),
  )
  .map(([title, description, format, dates]) =>
    element(
      "document-link",
      { format, url: "https://example.org/a.pdf" },
      title,
      ...description,
      element("category", { code: "A08" }),
      ...dates.map((date) => element("document-date", { "iso-date": date })),
    ),
  );
const anyLocation = fc.constantFrom("here", "there", "").map((ref) => element("location", { ref }));
const anyDimension = fc.constantFrom("female", "male").map((value) => element("dimension", { name: "sex", value }));
const anyForeign = fc.constant(element("x:more", { note: "n" }, { name: "x:deep", text: "words" }));

const anyValue = (name: string) =>
  fc
    .tuple(
      anyNumber,
      some(anyLocation),
      some(anyDimension),
      maybe(anyText("comment")),
      some(anyDocument),
      maybe(anyForeign),
    )
    .map(([value, locations, dimensions, comments, documents, foreign]) =>
      element(name, { value }, ...locations, ...dimensions, ...comments, ...documents, ...foreign),
    );
const anyBaseline = fc
  .tuple(anyNumber, fc.constantFrom("2022", "22", "0999"), maybe(anyDay), some(anyDimension), maybe(anyText("comment")))
  .map(([value, year, [date], dimensions, comments]) =>
    element("baseline", { year, "iso-date": date, value }, ...dimensions, ...comments),
  );
const anyPeriod = fc
  .tuple(anyDay, anyDay, some(anyValue("target")), some(anyValue("actual")))
  .map(([start, end, targets, actuals]) =>
    element(
      "period",
      {},
      element("period-start", { "iso-date": start }),
      element("period-end", { "iso-date": end }),
      ...targets,
      ...actuals,
    ),
  );
const anyReference = (uri: string) =>
  fc
    .tuple(fc.constantFrom("99", "9", "1"), fc.constantFrom("SCS023", "1.2.1", "7", "x y", ""), fc.boolean())
    .map(([vocabulary, code, isNamed]) =>
      element("reference", { vocabulary, code, [uri]: isNamed ? "https://example.org/list" : undefined }),
    );
const anyIndicator = fc
  .tuple(
    fc.record({
      measure: fc.constantFrom("1", "2", "3", "4", "5", "x"),
      ascending: anyFlag,
      "aggregation-status": anyFlag,
    }),
    anyText("title"),
    maybe(anyText("description")),
    maybe(anyDocument),
    some(anyReference("indicator-uri")),
    some(anyBaseline),
    some(anyPeriod),
  )
  .map(([attributes, title, ...rest]) => element("indicator", attributes, title, ...rest.flat()));
const anyResult = fc
  .tuple(
    fc.record({ type: fc.constantFrom("1", "2", "3", "9", "7"), "aggregation-status": anyFlag }),
    anyText("title"),
    maybe(anyText("description")),
    some(anyReference("vocabulary-uri")),
    fc.array(anyIndicator, { minLength: 1, maxLength: 2 }),
  )
  .map(([attributes, title, ...rest]) => element("result", attributes, title, ...rest.flat()));

const anyActivity = fc
  .tuple(
    fc.constantFrom("en", "nl", "EN", undefined),
    fc.constantFrom("NL-1-A", "X 1/2", ""),
    anyText("title"),
    some(anyText("description")),
    some(anyResult, 3),
    maybe(anyForeign),
  )
  .map(([language, identifier, title, descriptions, results, foreign]) =>
    element(
      "iati-activity",
      { "xml:lang": language, hierarchy: "1" },
      { name: "iati-identifier", text: identifier },
      element("reporting-org", { ref: "NL-1", type: "10" }, { name: "narrative", text: "Us" }),
      title,
      ...descriptions.concat(
        descriptions.length === 0 ? [element("description", {}, { name: "narrative", text: "d" })] : [],
      ),
      element("participating-org", { role: "1", ref: "NL-1" }),
      element("activity-status", { code: "2" }),
      element("activity-date", { type: "1", "iso-date": "2020-01-01" }),
      element(
        "location",
        { ref: "here" },
        element("name", {}, { name: "narrative", text: "Here" }),
        element("administrative", { vocabulary: "A4", level: "0", code: "KE" }),
      ),
      element("location", {}, element("name", {}, { name: "narrative", text: "Unreferenced" })),
      ...results,
      ...foreign,
    ),
  );

/** A file that the schema of IATI 2.03 allows, with what publishers put into such files. */
export const anyIatiFile: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("2.01", "2.02", "2.03"), fc.array(anyActivity, { minLength: 1, maxLength: 3 }))
  .map(([version, activities]) =>
    writeXml(element("iati-activities", { version, "xmlns:x": "urn:example:x" }, ...activities)),
  );
