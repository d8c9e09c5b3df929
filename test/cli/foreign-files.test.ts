import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expectGolden } from "../support/golden.js";
import { runCli, useFolder } from "./support/run-cli.js";

// What becomes of files as other programs and people write them, and what is told of it: kept, so read the difference.
const folder = useFolder();
const cwd = folder.path;

/** The words for kinds and relations that a graph may use, as docs/formats/graphs.md lists them. */
const KINDS =
  "intervention activity action strategy measure instrument policy programme project input interventie activiteit actie maatregel beleid beleidsinstrument programma inzet outcome output result effect impact goal objective intermediate_outcome intermediate_result doel doelstelling hoofddoel subdoel resultaat uitkomst gevolg prestatie factor external_factor context driver threat risk externe_factor omgevingsfactor oorzaak bedreiging risico assumption condition hypothesis aanname veronderstelling voorwaarde hypothese source document publication evaluation study report bron publicatie evaluatie onderzoek rapport evidence finding bewijs bevinding indicator kpi metric meetpunt actor organisation organization stakeholder ministry organisatie partij belanghebbende ministerie uitvoerder strand theme pathway cluster group thema spoor beleidsthema artikel";
const RELATIONS =
  "raises leads_to causes contributes_to enables produces results_in increases positive + leidt_tot veroorzaakt draagt_bij_aan bevordert verhoogt maakt_mogelijk resulteert_in positief lowers reduces decreases hinders prevents negative - verlaagt vermindert belemmert voorkomt remt negatief";
const TIES =
  "supports confirms evidence_for onderbouwt bevestigt ondersteunt opposes contradicts refutes evidence_against weerspreekt weerlegt ontkracht evaluates studies evidence evalueert onderzoekt beoordeelt";

const json = (value: unknown) => JSON.stringify(value, null, 1);
const narrative = (text: string, lang?: string) => `<narrative${lang ? ` xml:lang="${lang}"` : ""}>${text}</narrative>`;

const FILES: { readonly [name: string]: string | Uint8Array } = {
  "kinds.graph.json": json({
    naam: "Woorden",
    nodes: [
      ...KINDS.split(" ").map((kind, i) => ({
        id: `n${i}`,
        soort: kind,
        naam: `Een ${kind}`,
        beschrijving: `Wat ${kind} is`,
      })),
      ...RELATIONS.split(" ").flatMap((_, i) => [
        { id: `a${i}`, soort: "activity", naam: `A${i}` },
        { id: `b${i}`, soort: "outcome", naam: `B${i}` },
      ]),
      { id: "claim", soort: "aanname", naam: "Een bewering" },
      ...TIES.split(" ").map((_, i) => ({ id: `s${i}`, soort: "bron", naam: `Bron ${i}` })),
    ],
    edges: [
      { van: "claim", naar: "b0", relatie: "leidt tot" },
      ...RELATIONS.split(" ").map((relatie, i) => ({
        van: `a${i}`,
        naar: `b${i}`,
        relatie,
        label: i % 2 ? "zo" : undefined,
      })),
      ...TIES.split(" ").map((relatie, i) => ({
        source: `s${i}`,
        target: "claim",
        relation: relatie,
        label: `Wat bron ${i} vond`,
      })),
    ],
  }),
  "drawn.dot": `strict digraph "G" {
  // a comment
  graph [label="Drawn by hand", rankdir=LR]; node [shape=box, fontname=Arial]; edge [color=red]
  a [label="Lessons\\lfor \\N\\r", URL="x", note="kept", level=output]
  b [label=<<b>Bold</b> text>] c [shape=octagon, label="Rain"]
  subgraph cluster_reach { label="Reach"; d; e [label="Say \\"hi\\""]; subgraph inner { f } }
  subgraph cluster_bare { g }
  a -> b -> {d e} [label="because", weight=2, strength=3]
  c:n -> b:s [arrowhead=tee, label=" "]; f -> g [arrowhead=box, label="○"]; a -> b [label="again"]
  g -> a [arrowhead=normal]
}
`,
  "drawn.mmd": `---
title: "Drawn by hand"
config: {theme: dark}
---
%% a comment
flowchart LR; z[First] --> a
  a["Say #quot;hi#quot; #amp; #lt;b#gt; #apos;x#apos;#nbsp;#9829; #55295; #55296; #57343; #57344; #0; #1114111; #1114112; #35;"] -->|because it is so| b(Round)
  b --> c([Stadium]) & d[[Sub]] & e[(Base)]
  c -- text --> f((Circle)) ; d == thick ==> g{Choice} ; e -. dotted .-> h{{Rain}}
  f --x i>Flag] ; g --o j[/Slanted/] ; h x--x k[\\Back\\] ; i <--> l(((Double)))
  subgraph reach [Reach of it]
    m["a<br/>b<BR>c"]:::big --> n
    subgraph Inner
      o-p.q --> r:s
    end
  end
  subgraph
    t
  end
  m ~~~ n ; n ----> t ; t ===> z ; z -.-> m
  style a fill:#f9f ; classDef big stroke:red ; click a "x" ; linkStyle 0 stroke:red ; direction TB
  a --> ; --> b ; b[unclosed --> c ; 12 --> é_1 ; b --- c ; b["quoted ] bracket"] --> a
`,
  "drawn.graphml": `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="l" for="node" attr.name="label" attr.type="string"><default>No name</default></key><key id="k" for="node" attr.name="kind"/>
<key id="n" for="node" attr.name="size" attr.type="int"/><key id="t" for="node" attr.name="done" attr.type="boolean"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>
<key id="s" for="edge" attr.name="sign"/><key id="g" for="graph" attr.name="name"/><key id="y" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="net"><data key="g">A net</data>
<node id="a"><data key="l">Lessons</data><data key="k">activity</data><data key="n">3</data><data key="t">true</data></node>
<node id="b"><data key="l"><![CDATA[Health & more]]></data></node><node id="c"/><node id="a"><data key="l">Again</data></node>
<node id="grp"><data key="y"><y:GroupNode><y:NodeLabel>Group</y:NodeLabel></y:GroupNode></data><graph><node id="d"><data key="l">Inside</data></node></graph></node>
<edge source="a" target="b"><data key="w">0.5</data><data key="s">-</data></edge><edge source="c" target="b" directed="false"/><edge source="d" target="x"/><edge source="d" target="b"/><edge source="d" target="b"/><edge target="b"/>
<hyperedge/></graph><graph edgedefault="directed"><node id="other"/></graph></graphml>`,
  "net.jgf": json({
    graph: {
      ...{ id: "net", label: "Net", type: "causal", directed: true, metadata: { language: "en", colour: "red" } },
      nodes: {
        a: {
          label: "Lessons",
          metadata: { kind: "activity", level: "output", code: "1.1", list: [1, "x"], none: null },
        },
        b: { label: "Health", metadata: { kind: "goal", description: "Good health", strand: "Reach" } },
        c: { metadata: { kind: "assumption", statement: "It rains" } },
        d: "none",
      },
      edges: [
        { source: "a", target: "b", relation: "enables", label: "so", metadata: { weight: 2, sign: "+" } },
        { source: "c", target: "b" },
        { source: "a", target: "b", directed: false },
        { from: "a" },
        3,
      ],
      hyperedges: [{ nodes: ["a"] }],
    },
  }),
  "net.cyjs": json({
    data: { name: "Net", shared_name: "Net", SUID: 1 },
    elements: [
      { data: { id: "a", label: "Lessons", type: "activity", score: 2 }, classes: "x" },
      { data: { id: "p", label: "Parent" } },
      { data: { id: "b", name: "Health", kind: "goal", parent: "p" }, position: { x: 1 } },
      { data: { id: "e", source: "a", target: "b", label: "so", interaction: "hinders", weight: 1 } },
      { data: { source: "a", target: "nowhere" } },
      { group: "edges", data: { source: "p", target: "b" } },
    ],
  }),
  "map.kumu.json": json({
    name: "Map",
    elements: [
      { label: "Lessons", type: "Activity", description: "Twice a week", tags: ["x"], image: "", level: "output" },
      { _id: "e2", attributes: { label: "Health", "element type": "Goal", pinned: true, empty: [], nothing: null } },
      { id: "e3", label: "Rain", type: "Factor" },
      { label: "Lessons", type: "Outcome" },
    ],
    connections: [
      { from: "Lessons", to: "Health", direction: "directed", type: "+", description: "so", label: "why" },
      { from: "e2", to: "e3", reversed: true, attributes: { "connection type": "-", delayed: true, strength: 3 } },
      { from: "Lessons", to: "Nowhere" },
      {},
    ],
  }),
  "logframe.csv": `Annex 1;;;;;;;
Type;Nr;Interventielogica;OVIs;Beginwaarde;Streefwaarden;Verificatiemiddelen;Risico's
Algemene doelstelling;1;Gezonde mensen;Ziektegevallen;1.000 per jaar (2020);500 (2025);Register;
Specifieke doelstelling;1.1;Mensen wassen zich;"- Kranen in gebruik; twee
- Liters";;"40 kranen (2024); 20 (2023)";"1) Bezoek
2) Meter";"a. Er is zeep
b. Er is water"
Verwacht resultaat;1.1.1;Kranen;Aantal;weinig;"veel – goede";;
;;;Nog een;0;1;;Er is geld
Activiteiten;1.1.1.1;Plaatsen;;;;;
Activiteiten;9;Los;;;;;
Voorwaarden;;;;;;;Er is vrede
Onzin;;Iets;;;;;
`,
  "map.csv": `Link ID,Cause label,Effect label,Source ID,Quote,Sentiment,Time
1,Training,Skills; hard,A,We learnt,1,t
2,training,Skills;hard,B,"They ""taught"" us",1,
3,~Training,~Skills; soft,A,,0,
4,Skills; hard,Income,C,More money,1,
5,Skills; hard,~Income,C,Less money,-1,
6,Skills,Skills,C,Same,,
7,,Income,C,No cause,,
8,Income,Health → wealth,,Own words,,
`,
  "items.csl.json": json([
    {
      id: "plain",
      type: "report",
      title: "Plain",
      issued: { "date-parts": [[2020, 2]] },
      author: [{ family: "A", given: "B" }],
    },
    {
      id: "crossref",
      type: "journal-article",
      title: ["One", "Two"],
      volume: 3,
      "container-title": ["J"],
      ISSN: ["1", "2"],
      score: 1,
    },
    {
      id: "odd names",
      type: "book-chapter",
      author: ["Just text", { name: "Named" }, { name: "N", literal: "L" }, 7, { family: 3, given: "G" }],
    },
    { id: "text author", type: "monograph", author: "One Person", editor: { family: "X" }, translator: [] },
    {
      id: "dates",
      type: "dissertation",
      issued: "2019-05-06",
      accessed: "last year",
      "event-date": { "date-parts": [["x"]], raw: "r" },
      submitted: 7,
    },
    {
      id: "odd",
      type: "strange",
      title: 5,
      abstract: true,
      publisher: { a: 1 },
      page: ["1", 2],
      categories: ["a", 1],
      keyword: "k",
      custom: { a: 1, shelfLife: "x" },
    },
    { type: "edited-book", title: "No id" },
    { id: "plain", type: "report-series", title: "Same id" },
    { id: 12, title: "Number", custom: "text", volume: 1e300, __proto__x: 1 },
    "none",
    null,
  ]),
  "refs.bib": `% comment
@string{who = "World Health Organization"} @comment{x} @preamble{"y"}
@report{a_1, author = {Jansen, Piet and van den Berg, Anna and others}, title = {The {WHO} \\emph{soap} study \\& more}, institution = who # " Europe", year = 2020, month = may, day = 3}
@book{b:2, author = {{The Institute}}, title = "Wells", editor = {Doe, John}, isbn = {1}, file = {x.pdf}, mykey = {mine}}
@article{c, title = {Open {brace}, year = 1999}
@online{d, title = {Page}, url = {https://example.org/%20a}, urldate = {2021-02-03}, note = {$x^2$ and \\textbf{bold}}}
@odd{e, title = {Odd}}
@misc{a_1, title = {Same key}}
@misc{, title = {No key}}
`,
  "results.xml": `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" xmlns:ex="http://example.org"><ex:other/>
<iati-activity xml:lang="en" default-currency="EUR" hierarchy="1"><iati-identifier> X-1 </iati-identifier><reporting-org ref="XM-1" type="10">${narrative("Org")}</reporting-org>
<title>${narrative("Taps")}${narrative("Kranen", "nl")}</title><description type="1">${narrative("What we do")}</description><participating-org role="1" ref="P"/><activity-status code="2"/><activity-date type="1" iso-date="2020-01-01"/>
<location ref="L1"><name>${narrative("Village")}</name></location><location><name/></location><recipient-country code="KE"/>
<result type="1"><title>${narrative("Taps work")}${narrative("Kranen werken", "NL")}${narrative("again")}</title><description>Plain words</description><reference vocabulary="99" code="R1" vocabulary-uri="https://example.org/r"/><reference code=""/>
<indicator measure="1" ascending="1"><title>${narrative("Taps")}</title><reference vocabulary="9" code="6.1" indicator-uri="https://example.org/i"/>
<baseline year="2019" iso-date="2019-06-30" value="3"><comment>${narrative("Counted")}</comment><location ref="L1"/><location ref="L2"/></baseline><baseline year="2018" value="1"><dimension name="sex" value="f"/></baseline>
<period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><target value="10"/><actual value="7.50"><dimension name="sex" value="female"/><document-link url="https://example.org/d" format="text/html"><title>${narrative("Report")}${narrative("Rapport", "nl")}</title><language code="en"/><document-date iso-date="2021-02-03"/></document-link><document-link/></actual></period>
<period><period-start iso-date="2021-02-01"/><period-end iso-date="2021-02-28"/><actual value="about ten"/></period>
<period><period-start iso-date="2021-03-15"/><period-end iso-date="2021-06-30Z"/><target value="1e3"><comment>${narrative("Hoped")}</comment></target><actual/></period>
<period><period-start iso-date="soon"/></period></indicator>
<indicator measure="2" ascending="false"><title>${narrative("Share")}</title><baseline value="12345678901234567890"/></indicator>
<indicator measure="5" ascending="maybe"><title>${narrative("In words")}</title><period><period-end iso-date="2022"/><actual value="-.5"/></period></indicator>
<indicator measure="9"><title/></indicator></result>
<result type="2" aggregation-status="true"><title>${narrative("", "en")}${narrative("Gebruik", "nl_NL")}</title></result><result type="9"/><result type="7"><title>${narrative("Taps work", "not a language")}</title></result></iati-activity>
<iati-activity><iati-identifier>X-2</iati-identifier><result type="3"><title>${narrative("Health")}</title></result></iati-activity></iati-activities>`,
  "list.cids.json": json({
    "@context": "https://ontology.commonapproach.org/contexts/cidsContext.jsonld",
    "@graph": [
      { "@id": "https://example.org/#org", "@type": "cids:Organization", "org:hasLegalName": "Org" },
      {
        "@id": "https://example.org/#o1",
        "@type": "cids:Outcome",
        hasName: "Health",
        hasDescription: "Good",
        hasIndicator: "https://example.org/#i1",
      },
      {
        "@id": "https://example.org/#i1",
        "@type": "cids:Indicator",
        hasName: "Ill",
        "i72:unit_of_measure": "people",
        hasBaseline: { "@type": "i72:Measure", "i72:hasNumericalValue": "5" },
      },
      {
        "@id": "https://example.org/#a",
        "@type": "cids:Activity",
        hasName: "Lessons",
        canProduce: "https://example.org/#o1",
      },
      { "@id": "https://example.org/#x", "@type": "cids:Unknown", hasName: "X" },
    ],
  }),
};

it.each(Object.keys(FILES))("%s is read as it was", async (name) => {
  folder.write(name, FILES[name]!);
  const from = name === "map.csv" ? "causal-map" : name === "logframe.csv" ? "logframe" : undefined;
  const isSources = name.endsWith(".bib") || name.endsWith(".csl.json");
  folder.write(
    "base.yaml",
    "format: theory-of-change/1\nid: base\ntitle: Base\nlanguage: en\noutcomes: {o: {title: O}}\n",
  );
  const losses = `${name}.losses.json`;
  const options = [...(from ? ["--from", from] : []), ...(isSources ? ["--set", "base=base.yaml"] : [])];
  const read = (lang: string) =>
    runCli(["convert", name, "-", "--to", "yaml", "--losses", losses, "--force", "--lang", lang, ...options], { cwd });
  const { code, stdout, stderr } = await read("en");
  const { stderr: inDutch } = await read("nl");
  expect(code, stderr).toBe(0);
  const told = readFileSync(join(cwd, losses), "utf8");
  expectGolden([stdout, stderr, inDutch, told].join("\n"), new URL(`golden/foreign.${name}.txt`, import.meta.url));
});
