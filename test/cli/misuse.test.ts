import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/language.js";
import { expectGolden } from "../support/golden.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

// What a user is told who asks what cannot be, in both languages, kept as it is now: read the difference.
const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("noext", TAPS);
folder.write("not.yaml", "a: [");
folder.write("not.json", '{"a": 1,}');
folder.write("list.json", "[]");
folder.write("empty.yaml", "");
folder.write("other.yaml", "format: theory-of-change/2\nid: a\n");
folder.write("binary.yaml", new Uint8Array([97, 58, 32, 0, 1]));
folder.write("latin.yaml", new Uint8Array([97, 58, 32, 0xe9]));
folder.write("utf16.yaml", new Uint8Array([0xff, 0xfe, 97, 0]));
folder.write("fake.xlsx", "a,b");
folder.write("cytoscape.json", '{"elements": {"nodes": [{"data": {"id": "a"}}], "edges": []}}');
folder.write("kumu.json", '{"elements": [{"label": "A"}], "connections": []}');
folder.write("graph.json", '{"nodes": [{"id": "a"}], "edges": []}');
folder.write("jgf.json", '{"graph": {"nodes": {"a": {}}, "edges": []}}');
folder.write(
  "cids.jsonld",
  '{"@context": "https://ontology.commonapproach.org/contexts/cidsContext.jsonld", "@type": "cids:Outcome"}',
);
folder.write("graph.graphml", "<graphml><graph/></graphml>");
folder.write("graph.dot", "digraph { a -> b }");
folder.write("graph.mmd", "flowchart TD\n  a --> b\n");
folder.write("nodes.csv", "kind,id,title\noutcome,a,A\n");
folder.write("results.xml", "<iati-activities version='2.03'/>");
folder.write("bad.xml", "<iati-activities><a></iati-activities>");
folder.write("meanings.json", '{"nodes": {"a": "nothing"}}');
folder.write("meanings2.json", '{"knots": {}}');
for (const name of ["dir", "empty", "tables"]) mkdirSync(join(cwd, name));
folder.write("dir/theory.yaml", TAPS);
folder.write("tables/nodes.csv", "kind,id,title\noutcome,a,A\n");

const LINES = [
  ...[
    "review missing.yaml",
    "registers missing.yaml",
    "trace missing.yaml",
    "what-if missing.yaml",
    "next missing.yaml",
  ],
  ...[
    "report missing.yaml -o out",
    "match missing.yaml results.xml",
    "accept missing.yaml soap --by A",
    "types missing.yaml",
  ],
  ...[
    "attach missing.yaml soap --stance mixed --finding F",
    "convert missing.yaml out.json",
    "report taps.yaml -o out --format pdf",
  ],
  ...["check missing.yaml", "check tap.yaml", "check dir", "check empty", "check noext", "check not.yaml not.json"],
  ...[
    "check list.json",
    "check empty.yaml",
    "check other.yaml",
    "check binary.yaml",
    "check latin.yaml",
    "check utf16.yaml",
  ],
  ...[
    "check - -",
    "check cytoscape.json kumu.json graph.json jgf.json cids.jsonld",
    "check tables nodes.csv results.xml",
  ],
  ...["check graph.graphml graph.dot graph.mmd fake.xlsx", "check taps.yaml --format xml", "check", "chek taps.yaml"],
  ...["review taps.yaml --as-of soon", "review taps.yaml --until 2027", "review taps.yaml --due --format sarif"],
  ...[
    "review taps.yaml --fail-on worse",
    "review taps.yaml --severity untested",
    "review taps.yaml --severity nope=error",
  ],
  ...[
    "review taps.yaml --severity untested=fatal",
    "review taps.yaml --baseline list.json",
    "review taps.yaml --due --profile draft",
  ],
  ...[
    "review taps.yaml --fail-on warning --quiet",
    "review taps.yaml --fail-on contested --quiet",
    "review taps.yaml --fail-on info --format json --quiet",
  ],
  ...["review - --since HEAD", "review taps.yaml --since -x", "review taps.yaml --baseline none.json"],
  ...[
    "trace taps.yaml --from instal",
    "trace taps.yaml --to health --limit x",
    "trace taps.yaml --limit 0",
    "trace taps.yaml --critical --via washing",
  ],
  ...[
    "trace taps.yaml --from health --to install",
    "trace taps.yaml --avoiding washing",
    "trace taps.yaml --color sometimes",
  ],
  ...[
    "what-if taps.yaml",
    "what-if taps.yaml --each --fail soap",
    "what-if taps.yaml --fail soap --resolve soap=refuted",
  ],
  ...[
    "what-if taps.yaml --verdict untested",
    "what-if taps.yaml --add install",
    "what-if taps.yaml --add install->nope",
    "what-if taps.yaml --resolve soap",
  ],
  ...[
    "what-if taps.yaml --resolve soap=wrong",
    "what-if taps.yaml --resolve soap=refuted --resolve soap=supported",
    "what-if taps.yaml --fail sop",
  ],
  ...[
    "what-if taps.yaml --smallest-cut install",
    "what-if taps.yaml --add install->washing",
    "what-if taps.yaml --each --smallest-cut health",
  ],
  ...[
    "next taps.yaml --only everything",
    "next taps.yaml --least huge",
    "next taps.yaml --to nowhere",
    "next taps.yaml --limit -1",
  ],
  ...[
    "diff taps.yaml",
    "diff taps.yaml taps.yaml --since HEAD",
    "diff taps.yaml missing.yaml",
    "diff taps.yaml not.yaml",
  ],
  ...[
    "accept taps.yaml sop --by A",
    "accept taps.yaml soap",
    "accept - soap --by A",
    "accept HEAD:taps.yaml soap --by A",
    "accept taps.yaml soap --by A --next 2010 --date 2020",
  ],
  ...[
    "accept taps.yaml soap --by A --override supported",
    "accept taps.yaml soap --by A --decision maybe",
    "accept taps.yaml soap --by A --wording-only",
    "accept dir soap --by A",
  ],
  ...["accept taps.yaml soap --by A --date 2020 --next 2021-05 --dry-run", "accept taps.yaml install->washing --by A"],
  ...[
    "attach taps.yaml soap --stance supports",
    "attach taps.yaml sop --stance supports --finding F",
    "attach taps.yaml soap --stance supports --finding F --source who",
    "attach taps.yaml soap --stance for --finding F",
  ],
  ...[
    "attach taps.yaml soap --stance supports --finding F --source-title T",
    "attach taps.yaml soap --stance supports --finding F --date x",
  ],
  ...[
    "attach taps.yaml soap --stance opposes --finding F --date 2020 --strength strong --dry-run",
    "attach taps.yaml soap --stance supports --finding F --id for",
  ],
  ...[
    "attach taps.yaml soap --stance supports --finding F --source a --source-title T --source-type x",
    "attach taps.yaml soap --stance supports --finding F --shelf-life 5",
  ],
  ...[
    "registers taps.yaml --only nothing",
    "registers taps.yaml --format csv",
    "registers taps.yaml --format xlsx",
    "registers taps.yaml -o a.csv",
    "registers taps.yaml -o a.doc",
  ],
  ...[
    "registers taps.yaml -o a.csv --format json",
    "registers taps.yaml -o a.md --format xlsx",
    "registers taps.yaml -o noext",
    "registers taps.yaml -o a.csv --only log --dialect odd",
  ],
  ...[
    "report taps.yaml",
    "report taps.yaml -o -",
    "report taps.yaml -o out --format doc",
    "report taps.yaml -o out --only nothing",
    "report taps.yaml -o out --only washing --format html",
  ],
  ...[
    "report taps.yaml -o out --only washing --format xlsx",
    "report taps.yaml -o out --only install --format docx",
    "report taps.yaml -o out --only install --format markdown",
    "report taps.yaml -o out --watch --format svg",
  ],
  ...[
    "report - -o out --watch",
    "report taps.yaml --watch --port 99999",
    "report taps.yaml -o out --only install->nope --format svg",
  ],
  ...[
    "convert taps.yaml -",
    "convert taps.yaml out.doc",
    "convert noext out.json --from nothing",
    "convert nodes.csv -",
    "convert taps.yaml - --to xlsx",
    "convert taps.yaml - --to tables",
  ],
  ...[
    "convert taps.yaml out.bib",
    "convert taps.yaml out.cypher.json --set schema=sql",
    "convert taps.yaml out.csv",
    "convert taps.yaml out.csv --set table=nods",
    "convert taps.yaml out.csv --set table=places",
  ],
  ...[
    "convert taps.yaml t1/ --set only=nodes,linkz",
    "convert taps.yaml t2/ --set only=places",
    "convert taps.yaml t3/ --set dialect=french",
    "convert taps.yaml t4/ --set colour=red",
    "convert taps.yaml out.json --set a=b",
    "convert taps.yaml out.json --set a",
  ],
  ...[
    "convert graph.json out.json --set meanings=meanings.json",
    "convert graph.json out.json --set meanings=meanings2.json",
    "convert graph.json out.json --set meanings=missing.json",
    "convert graph.json out.json --set language=dutch",
  ],
  ...[
    "convert empty out.json",
    "convert fake.xlsx out.json",
    "convert bad.xml out.json",
    "convert results.xml out.json",
    "convert nodes.csv out.yaml --set base=not.yaml",
    "convert nodes.csv out.yaml --set base=list.json",
  ],
  ...[
    "convert taps.yaml out.xml --set period-start=x",
    "convert taps.yaml out.xml --set activity=missing.yaml",
    "convert taps.yaml out.xml --set activity=taps.yaml",
    "convert taps.yaml out.xml --set profile=none",
  ],
  ...[
    "convert taps.yaml out.mmd --strict",
    "convert taps.yaml out.md --from cypher",
    "convert nodes.csv out.json --from causal-map --set zoom=x",
    "convert nodes.csv out.json --from causal-map",
    "convert nodes.csv out.json --from logframe",
  ],
  ...[
    "match taps.yaml results.xml -o out.txt",
    "match taps.yaml - -",
    "match taps.yaml results.xml --code x",
    "match taps.yaml results.xml --code A=none",
    "match taps.yaml dir",
    "match taps.yaml bad.xml",
    "match taps.yaml results.xml",
    "match taps.yaml nodes.csv",
  ],
  ...["jgf", "cytoscape", "kumu", "policy-graph", "graphml", "dot", "mermaid", "cids", "iati", "xlsx", "json"].flatMap(
    (name) => [`convert list.json out.json --from ${name}`, `convert empty.yaml out.json --from ${name}`],
  ),
  ...["csl-json", "bibtex"].map((name) => `convert empty.yaml out.json --from ${name} --set base=taps.yaml`),
  ...[
    "rules --format html",
    "explain untestd",
    "explain",
    "completion powershell",
    "types noext",
    "types taps.yaml --check",
    "types not.yaml",
    "schema extra",
  ],
  ...[
    "init theory.txt",
    "init - --title",
    "init new.yaml --yes --goal=",
    "--nope",
    "help nothing",
    "complete -- toc re",
  ],
];

it.each(LANGUAGES)("what cannot be is told as it was, in %s", async (lang) => {
  const pages: string[] = [];
  for (const line of LINES) {
    const argv = line.split(" ");
    const { code, stdout, stderr } = await runCli(argv, {
      cwd,
      stdin: TAPS,
      env: { LANG: `${lang}_NL.UTF-8`, TOC_BROWSER: "no-browser" },
    });
    // Of an answer its start: what the rest says is kept elsewhere.
    const answer = stdout.split("\n").slice(0, 2).join("\n").trim();
    pages.push(`$ toc ${line}\n${answer}${answer && "\n"}${stderr}exit ${code}\n`);
  }
  const text = pages.join("\n").replaceAll(cwd, "FOLDER");
  expect(text).not.toContain("node:");
  expectGolden(text, new URL(`golden/misuse.${lang}.txt`, import.meta.url));
});
