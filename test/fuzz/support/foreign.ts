/** Small files as other tools write them, each with most of what its reader knows. */
export const FOREIGN = {
  causalMap: `Link ID,Cause,Effect,Source,Quote
7,Training; Lessons,Skills,A,We learnt
8,training ,~Skills,B,"They ""taught"" us"
9,Skills,Income,A,
10,~Skills,~Income; Wages,,=1+1
`,
  jgf: `{"graphs": [{"label": "Old", "nodes": [{"id": 1, "label": "A", "metadata": {"kind": "activity", "note": "n"}},
  {"id": 2, "label": "B"}, {"id": 3, "label": "C", "kind": "assumption"}],
  "edges": [{"source": 1, "target": 2, "relation": "leads to", "label": "as one learns", "metadata": {"weight": 3}},
  {"source": 3, "target": 2}, {"source": 1, "target": 9}, {"source": 2, "target": 2}]}]}`,
  cytoscape: `{"data": {"name": "Net", "SUID": 7}, "elements": {
  "nodes": [{"data": {"id": "1", "SUID": 1, "name": "A", "kind": "strategy", "selected": false}, "position": {"x": 1, "y": 2}},
  {"data": {"id": "2", "SUID": 2, "name": "B", "tags": ["x", "y"]}}],
  "edges": [{"data": {"id": "3", "source": "1", "target": "2", "interaction": "reduces"}}]}}`,
  kumu: `{"elements": [
  {"_id": "elem-1", "attributes": {"label": "Lessons", "element type": "Activity", "description": "", "tags": ["a"]}},
  {"_id": "elem-2", "attributes": {"label": "Health", "element type": "Outcome"}}, {"label": "Soap", "type": "Outcome"}],
  "connections": [{"_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "directed",
  "attributes": {"connection type": "-", "label": "x"}}, {"from": "elem-2", "to": "Soap", "direction": "mutual"}]}`,
  policy: `{"name": "Taal", "nodes": [
  {"id": "m", "soort": "maatregel", "naam": "Taallessen", "beschrijving": "Twee avonden", "thema": "Taal"},
  {"id": "e", "soort": "effect", "naam": "Mensen spreken de taal"}, {"id": "d", "soort": "doel", "naam": "Iedereen doet mee"},
  {"id": "x", "soort": "externe factor", "naam": "Oorlog"}, {"id": "a", "soort": "aanname", "naam": "Er zijn docenten"},
  {"id": "b", "soort": "bron", "naam": "Evaluatie 2020"}, {"id": "i", "soort": "indicator", "naam": "Geslaagden"},
  {"id": "p", "soort": "ministerie", "naam": "SZW"}, {"id": "w", "soort": "wolk", "kleur": "rood"}], "edges": [
  {"van": "m", "naar": "e", "relatie": "leidt tot"}, {"van": "e", "naar": "d", "relatie": "draagt_bij_aan", "label": "werk"},
  {"van": "x", "naar": "d", "relatie": "belemmert"}, {"van": "m", "naar": "a"}, {"van": "a", "naar": "d"},
  {"van": "b", "naar": "a", "relatie": "weerspreekt", "label": "te weinig"}, {"van": "i", "naar": "e", "relatie": "meet"},
  {"van": "m", "naar": "p", "relatie": "uitgevoerd_door"}, {"van": "w", "naar": "d", "dikte": 3}]}`,
  graphml: `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="node" id="d1" attr.name="kind" attr.type="string"><default>outcome</default></key>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d1">activity</data><data key="d6"><y:ShapeNode><y:NodeLabel>Lessons</y:NodeLabel></y:ShapeNode></data></node>
<node id="g"><graph><node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Health &amp; wealth</y:NodeLabel></y:ShapeNode></data></node></graph></node>
<edge source="n0" target="n1"><data key="d9">x</data></edge></graph></graphml>`,
  dot: `strict digraph "Taps" { rankdir=LR; label="Taps for all"; node [shape=box, kind=outcome]; // all
  subgraph cluster_a { label="Water"; taps [label="Install\\ntaps", kind=intervention]; washing }
  taps -> washing -> health [label="as soap is there"]; noise -> { washing; health } [color=red, sign="-"];
  "a b":n -> health:s; noise [label=<<b>War</b> &amp; peace>]; /* end */ edge [style=dotted] }`,
  mermaid: `---
title: Taps
---
%% drawn by hand
flowchart LR
  classDef x fill:#f00,stroke:#000
  subgraph water [Water for all]
    taps(["Install #quot;taps#quot;"]) & soap{{Soap}} -->|as it is there| washing["Wash<br/>hands"]:::x
  end
  washing -- "when done" --> health((Health)); washing --x noise[/Noise/]
  health -.-> wealth & more ==> end1 ~~~ other
  style taps fill:#fff; linkStyle 0 stroke:red
  click taps "https://example.org"
`,
  cids: `[{"@context": "https://ontology.commonapproach.org/contexts/cidsContext.jsonld", "@id": "https://example.org/us",
  "@type": "cids:Organization", "org:hasLegalName": "Us"},
  {"@id": "#m", "@type": "cids:ImpactModel", "hasName": "Model", "hasDescription": "D", "hasOutcome": ["#o"]},
  {"@id": "#c", "@type": ["cids:Activity", "prov:Activity"], "org:hasName": "Coaching", "cids:canProduce": [{"@id": "#s"}, "#no"]},
  {"@id": "#s", "@type": "cids:Output", "cids:hasName": "Sessions", "canProduce": {"@id": "#o", "@type": "cids:Outcome",
  "hasName": [{"@value": "Work", "@language": "en"}, {"@value": "Emploi", "@language": "fr"}],
  "forTheme": [{"@id": "https://metadata.un.org/sdg/8"}, "http://metadata.un.org/sdg/8.6"]}},
  {"@id": "#i", "@type": "cids:Indicator", "hasName": "Jobs", "cids:unitDescription": "people", "forOutcome": {"@id": "#o"},
  "hasBaseline": {"@type": "i72:Measure", "i72:numerical_value": "12"}, "cids:hasTarget": {"@id": "#t"}, "hasAccess": "public"},
  {"@id": "#t", "@type": "cids:Target", "i72:value": {"@id": "_:m1"}, "prov:startedAtTime": {"@value": "2026-01-01T00:00:00Z"},
  "prov:endedAtTime": "2026-12-31T23:59:59Z"}, {"@id": "_:m1", "@type": "i72:Measure", "i72:hasNumericalValue": 80},
  {"@id": "#r", "@type": "cids:IndicatorReport", "forIndicator": "#i", "value": {"@type": "i72:Measure",
  "hasNumericalValue": "34.5"}, "startedAtTime": "2025-01-15T00:00:00Z", "endedAtTime": "2025-06-17T00:00:00Z"},
  {"@id": "#x", "@type": "cids:StakeholderOutcome", "forOutcome": "#o"}]`,
  csl: `[{"id": "http://zotero.org/x/items/1", "type": "article-journal", "title": "Soap <i>and</i> water", "DOI": "10.1/x",
  "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}, {"literal": "UNICEF"}, "Ann"],
  "issued": {"date-parts": [[2020, 1, 31], ["2021"]]}, "accessed": "2021-02", "volume": 3, "doi": "x", "categories": ["a", 1],
  "custom": {"shelfLife": "P5Y", "x": {"y": 1}}}, {"id": 7, "type": "odd", "title": ["a", "b"], "editor": "Ed", "URL": "https://x.y"},
  {"type": "report", "issued": {"raw": "spring"}, "citation-key": "smith2020"}, null]`,
  bibtex: `% references
@comment{jabref-meta: x}
@preamble{"\\newcommand{\\x}{y}"}
@string{coch = {Cochrane Database}}
@article{ejemot2021,
  author = {Ejemot-Nwadiaro, Regina I. and {World Health Organization} and van der Berg, Jan and others},
  title = {Hand-washing for preventing {D}iarrhoea}, subtitle = {R\\'esum\\'e \\& \\emph{more}, 5 < 6},
  journal = coch # " of " # coch, year = 2021, month = jan, volume = {1}, number = {4}, pages = {12--34},
  doi = {10.1002/x_y}, url = {https://example.org/a_b?c=d&e=%20}, keywords = {a, b}, urldate = {2022-03-04},
}
@INBOOK(smith:2020, crossref = "All", title = "A {\\"o} $x^2$", date = {2018-10-05/2019}, file={a.pdf})
@proceedings{All, title={All}, year=2001, publisher={ACM}}
@odd{b, year = {n.d.}, bookauthor = {B}, editor = "A and B"}
`,
} as const;
