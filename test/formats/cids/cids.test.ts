import { createRequire } from "node:module";
import fc from "fast-check";
import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { writeCids } from "../../../src/entries/formats/graphs.js";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";
import { runs } from "../../support/runs.js";

const require = createRequire(import.meta.url);
const jsonld: { toRDF(document: object, options: { format: string }): Promise<string> } = require("jsonld");
const { default: Validator } = await import("rdf-validate-shacl");

/** What the basic tier asks for, in shapes of our own: those of the standard are under a licence that is stated twice. */
const string = "sh:datatype xsd:string; sh:minCount 1; sh:maxCount 1";
const one = (path: string, what: string) => `sh:property [ sh:path ${path}; ${what} ]`;
const entity = (type: string) => `sh:class ${type}; sh:nodeKind sh:IRI; sh:minCount 1; sh:maxCount 1`;
const time = "sh:datatype xsd:dateTime; sh:minCount 1; sh:maxCount 1";
const OWNER = one("cids:forOrganization", entity("cids:Organization"));
const NAME = one("org:hasName", string);
const shape = (type: string, ...rules: string[]) => `[] a sh:NodeShape; sh:targetClass ${type}; ${rules.join("; ")} .`;
const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix cids: <https://ontology.commonapproach.org/cids#> . @prefix prov: <http://www.w3.org/ns/prov#> .
@prefix org: <http://ontology.eil.utoronto.ca/tove/organization#> .
@prefix i72: <http://ontology.eil.utoronto.ca/ISO21972/iso21972#> .
${shape("cids:Organization", one("org:hasLegalName", string))}
${shape("cids:Theme", NAME)}
${shape("cids:Activity", NAME, one("cids:canProduce", "sh:class cids:Outcome"))}
${shape("cids:Outcome", NAME, OWNER, one("cids:hasIndicator", "sh:class cids:Indicator"), one("cids:forTheme", "sh:class cids:Theme"), one("cids:canProduce", "sh:class cids:Outcome"))}
${shape("cids:Indicator", NAME, OWNER, one("cids:unitDescription", string), one("cids:forOutcome", "sh:class cids:Outcome"))}
${shape("cids:IndicatorReport", NAME, OWNER, one("cids:forIndicator", entity("cids:Indicator")), one("i72:value", entity("i72:Measure")), one("prov:startedAtTime", time), one("prov:endedAtTime", time))}
${shape("i72:Measure", one("i72:hasNumericalValue", string))}
`;
const validator = new Validator(new Store(new Parser().parse(SHAPES)) as never);
const organization = { id: "https://example.org/us", name: "Us" };

async function read(theory: TheoryDocument) {
  const document = JSON.parse(writeCids(theory, { organization }).output);
  const store = new Store(new Parser().parse(await jsonld.toRDF(document, { format: "application/n-quads" })));
  const report = await validator.validate(store as never);
  const complaints = report.results.map(({ path, focusNode, message }) =>
    [focusNode?.value, path && "value" in path ? path.value : "", message.map(({ value }) => value).join()].join(" "),
  );
  return { store, complaints };
}

describe("a theory in the Common Impact Data Standard", () => {
  test.each(["handwashing", "migration", "peatland"])("%s has what the basic tier asks for", async (name) => {
    const theory = loadTheory(`examples/${name}/theory.yaml`);
    const { store, complaints } = await read(theory);
    expect(complaints).toEqual([]);
    const count = (predicate: string) => store.countQuads(null, predicate, null, null);
    const raised = (theory.links ?? []).filter(({ from, sign }) => sign !== "-" && !theory.factors?.[from]);
    expect(count("https://ontology.commonapproach.org/cids#canProduce")).toBe(raised.length);
  });

  test("any theory has, and its texts come through to the letter", async () => {
    const anyText = fc.constantFrom(...HOSTILE_TEXTS.filter((text) => !/[\0\p{Cs}]/u.test(text)));
    await fc.assert(
      fc.asyncProperty(anyDocument(anyText), async (theory) => {
        const { store, complaints } = await read(theory);
        expect(complaints).toEqual([]);
        const named = store.getObjects(null, "http://ontology.eil.utoronto.ca/tove/organization#hasName", null);
        const names = new Set(named.map(({ value }) => value));
        for (const { title } of Object.values(theory.outcomes ?? {}))
          if (typeof title === "string") expect(names.has(title)).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });

  test("every element is in it or in the losses", async () => {
    const unaccounted = await findUnaccounted(fullDocument, (theory) => {
      const { output, losses } = writeCids(theory, { organization });
      return { text: output, losses };
    });
    expect(unaccounted).toEqual(['["links","campaign->awareness","sign"]']);
  });

  test.each(["us", "", "https://a b", "javascript"])("%j is no address of an organisation", (id) => {
    expect(() => writeCids(fullDocument, { organization: { id, name: "x" } })).toThrow(RangeError);
  });
});
