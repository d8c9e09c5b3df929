import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../../src/cli/run.js";
import type { Chance } from "../chance.js";
import { encodeText } from "../encode-text.js";
import { listIds } from "../list-ids.js";
import { mutateArchive, mutateBytes } from "../mutate-bytes.js";
import { mutateOne } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { TOKENS } from "../tokens.js";
import type { Subject } from "./subject.js";

type Content = string | Uint8Array;

/** A command, the files in the folder where it is given, and what is piped into it. */
interface Call {
  readonly argv: readonly string[];
  readonly files: { readonly [name: string]: Content };
  readonly stdin: Content;
}

/** The command line: its arguments, its files of settings and baselines, and every file that it opens. */
export const COMMAND_LINE: readonly Subject[] = [
  { name: "toc", weight: 8, make: (seeds, chance) => makeCall(seeds, chance, chance.pick(COMMANDS)), read: give },
  {
    name: "toc convert",
    weight: 8,
    make: (seeds, chance) => makeConversion(seeds, chance),
    read: give,
  },
  { name: "toc.config", weight: 3, make: (seeds, chance) => makeConfigured(seeds, chance), read: give },
];

/** Makes the arguments of a command, from what makes an id and what makes a text. */
type Command = (id: () => string, text: () => string, chance: Chance) => readonly string[];

const COMMANDS: readonly Command[] = [
  (_, __, chance) => ["check", "theory.yaml", "-f", chance.pick(["text", "json", "markdown"])],
  () => ["check", "-"],
  (id, _, chance) => {
    const format = chance.pick(["text", "json", "markdown", "csv", "sarif", "junit", "github"]);
    const baseline = chance.oneIn(3) ? ["--baseline", "baseline.json"] : [];
    const asOf = chance.oneIn(2) ? "2020" : id();
    return ["review", "theory.yaml", "-f", format, "--as-of", asOf, "--severity", `${id()}=off`, ...baseline];
  },
  () => ["review", "theory.yaml", "--due"],
  () => ["review", "-", "--lang", "nl"],
  (id) => ["trace", "theory.yaml", "--from", id(), "--to", id(), "--via", id()],
  (id) => ["trace", "theory.yaml", "--avoiding", id(), "-f", "markdown"],
  (id) => ["what-if", "theory.yaml", "--fail", id(), "--fail", id()],
  (id) => ["what-if", "theory.yaml", "--add", `${id()}->${id()}`],
  (id) => ["what-if", "theory.yaml", "--resolve", `${id()}=refuted`],
  (id) => ["what-if", "theory.yaml", "--smallest-cut", id()],
  () => ["what-if", "theory.yaml", "--each", "-f", "json"],
  (id) => ["next", "theory.yaml", "--to", id()],
  () => ["next", "theory.yaml", "-l", "nl"],
  () => ["diff", "theory.yaml", "other.json"],
  () => ["diff", "other.json", "theory.yaml", "-f", "markdown"],
  () => ["registers", "theory.yaml"],
  (_, __, chance) => ["registers", "theory.yaml", "-o", chance.pick(["folder", "r.csv", "r.md", "r.xlsx"])],
  (id, _, chance) => {
    const format = chance.pick(["html", "svg", "mermaid", "dot", "markdown"]);
    const only = chance.oneIn(3) ? ["--only", id()] : [];
    return ["report", "theory.yaml", "-f", format, "-o", "out", ...only];
  },
  (id, text) => ["attach", "theory.yaml", id(), "--stance", "opposes", "--finding", text(), "--id", text()],
  (id, text) => [
    ...["attach", "theory.yaml", id(), "--stance", "supports", "--finding", text(), "--source", text()],
    ...["--source-title", text(), "--source-author", text(), "--source-url", text(), "-n"],
  ],
  (id, text) => ["accept", "theory.yaml", id(), "--by", text(), "--note", text()],
  (id, text) => ["accept", "theory.yaml", id(), "--by", text(), "--next", text(), "-n"],
  () => ["types", "theory.yaml"],
  (id) => ["match", "theory.yaml", "partner.xml", "--code", `${id()}=${id()}`],
  () => ["match", "theory.yaml", "-"],
  (_, text) => ["explain", text()],
  (_, text) => ["init", "-", "-y", "--title", text(), "--intervention", text(), "--outcome", text(), "--goal", text()],
  (_, text) => [text(), text()],
];

function makeCall(seeds: Seeds, chance: Chance, command: Command): Call {
  const ids = listIds(chance.pick(seeds.theories));
  const id = () => (chance.oneIn(3) ? toArgument(chance.pick(TOKENS)) : chance.pick(ids));
  const text = () => toArgument(chance.pick(TOKENS));
  const theory = chance.oneIn(3) ? chance.pick(seeds.yaml) : mutateOne(seeds.yaml, chance);
  return {
    argv: command(id, text, chance),
    files: {
      "theory.yaml": toContent(theory, chance),
      "other.json": toContent(mutateOne(seeds.json, chance), chance),
      "baseline.json": mutateOne([BASELINE], chance),
      "partner.xml": toContent(mutateOne(seeds.iati, chance), chance),
    },
    stdin: toContent(mutateOne(chance.pick([seeds.yaml, seeds.json, seeds.iati]), chance), chance),
  };
}

function makeConversion(seeds: Seeds, chance: Chance): Call {
  const { graphs, workbooks, csv, csl, bibtex, iati, yaml, json } = seeds;
  const kinds: readonly (readonly [string, readonly Content[]])[] = [
    ["in.csv", csv],
    ["in.xlsx", workbooks],
    ["in.csl.json", csl],
    ["in.bib", bibtex],
    ["in.xml", iati],
    ["in.yaml", yaml],
    ["in.json", json],
    ["in.jgf", graphs.jgf],
    ["in.cyjs", graphs.cytoscape],
    ["in.kumu.json", graphs.kumu],
    ["in.graph.json", graphs.policy],
    ["in.jsonld", graphs.cids],
    ["in.graphml", graphs.graphml],
    ["in.dot", graphs.dot],
    ["in.mmd", graphs.mermaid],
    ["in", [...json, ...iati, ...csv, ...graphs.dot]],
  ];
  const [name, contents] = chance.pick(kinds);
  const texts = contents.filter((content) => typeof content === "string");
  const content =
    texts.length > 0
      ? toContent(mutateOne(texts, chance), chance)
      : chance.pick([mutateArchive, mutateBytes])(chance.pick(contents) as Uint8Array, chance);
  const endings = [
    "json",
    "yaml",
    "xml",
    "csl.json",
    "graphml",
    "dot",
    "mmd",
    "jgf",
    "cyjs",
    "kumu.json",
    "xlsx",
    "cypher.json",
    "md",
  ];
  const target = chance.oneIn(4) ? "tables" : `out.${chance.pick(endings)}`;
  const needsBase = name === "in.bib" || name === "in.csl.json";
  const settings = needsBase ? ["--set", "base=theory.json"] : chance.oneIn(3) ? ["--set", chance.pick(SETTINGS)] : [];
  return {
    argv: ["convert", chance.oneIn(4) && name === "in" ? "-" : name, target, ...settings, "--losses", "losses.json"],
    files: { [name]: content, "theory.json": chance.pick(json) },
    stdin: content,
  };
}

const SETTINGS = [
  "title=a=b",
  "language=nl",
  "language=xx-yy-zz",
  "__proto__=x",
  "base=theory.json",
  "organisation=x",
  "=",
];

function makeConfigured(seeds: Seeds, chance: Chance): Call {
  const name = chance.pick(["toc.config.yaml", "toc.config.yml", "toc.config.json"]);
  const text = toContent(mutateOne(CONFIGS, chance), chance);
  return {
    argv: ["review", "theory.yaml"],
    files: { [name]: text, "theory.yaml": chance.pick(seeds.yaml) },
    stdin: "",
  };
}

const CONFIGS = [
  "lang: nl\ncolor: never\nquiet: true\nprofile: draft\nlimit: 5\nreview:\n  fail-on: warning\n  severity: [untested=off, stale=error]\n",
  '{"lang": "en", "review": {"profile": "publish", "severity": "untested=off"}, "trace": {"limit": 3}}\n',
];

const BASELINE = `{"format": "theory-of-change-baseline/1", "theories": {"taps": [{"code": "untested", "on": "soap"}]}}`;

/** What no shell can hand over is a NUL, and an argument that starts with a dash is an option. */
const toArgument = (text: string) => text.replaceAll("\0", "").slice(0, 500);

function toContent(text: string, chance: Chance): Content {
  if (!chance.oneIn(6)) return text;
  const bytes = encodeText(text, chance);
  return chance.oneIn(2) ? bytes : mutateBytes(bytes, chance);
}

/** What would move the cursor, change the colours or the direction of writing; line ends and tabs are as they should be. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
const STEERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Gives a command, and looks at what it said and wrote. */
async function give({ argv, files, stdin }: Call): Promise<boolean> {
  const outer = mkdtempSync(join(tmpdir(), "toc-fuzz-"));
  const cwd = join(outer, "here");
  try {
    mkdirSync(cwd);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const { code, stdout, stderr } = await call(argv, stdin, cwd);
    if (![0, 1, 2].includes(code)) throw new Error(`ended with ${code}`);
    if (stderr.includes("internal error")) throw new Error(stderr);
    if (code === 2 && stderr.trim() === "") throw new Error("refused without a word");
    if (STEERS.test(stderr)) throw new Error(`steers the terminal: ${JSON.stringify(stderr)}`);
    // A new theory has the words of whoever asks for it, as they are, and a patch what is in the file.
    if (argv[0] !== "init" && !argv.includes("-n") && STEERS.test(stdout))
      throw new Error(`steers the terminal: ${JSON.stringify(stdout.slice(0, 500))}`);
    const format = argv[argv.indexOf("-f") + 1];
    if (code !== 2 && (format === "json" || format === "sarif")) JSON.parse(stdout);
    if (readdirSync(outer).join() !== "here") throw new Error(`wrote elsewhere: ${readdirSync(outer)}`);
    return code !== 2;
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
}

async function call(argv: readonly string[], stdin: Content, cwd: string) {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  async function* input() {
    yield stdin;
  }
  const code = await run(argv, {
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: input(),
    env: { TOC_DEBUG: "1" },
    cwd,
    now: () => new Date(2026, 10, 23),
  });
  return { code: code as number, ...written };
}
