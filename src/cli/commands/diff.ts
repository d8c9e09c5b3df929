import { type Command, Option } from "commander";
import { renderDiffMarkdown, renderDiffText } from "../../entries/render/text.js";
import { diffTheories, type TheoryDiff, type Verdict, VOCABULARY } from "../../index.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { nameRevision } from "../input/name-revision.js";
import { readTheories } from "../input/read-theories.js";
import { toDiffJson } from "../json/to-diff-json.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { printJson } from "../print-json.js";
import type { Session } from "../session.js";

/** What `--fail-on` takes; each fails on what the one before it fails on, too. */
const LEVELS = ["never", "dropped", "worse", "any"] as const;

interface DiffOptions extends SharedOptions {
  readonly asOf: string;
  readonly since?: string;
  readonly failOn: (typeof LEVELS)[number];
}

/** Adds `toc diff`: what changed between two versions of a theory? It writes no file. */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("diff")
      .summary("tell what changed between two versions of a theory, and what that did to the verdicts")
      .description(
        "Tell what changed from theory A to theory B: elements, wording and evidence; the verdicts that moved and why; " +
          "and the assumptions that were dropped without a reason on record.",
      )
      .argument("<A>", "the earlier theory: a file, REV:PATH as git has it, or - for standard input")
      .argument("[B]", "the later one; left out with --since")
      .option("--since <REV>", "compare A with what it was in a revision of git, such as HEAD or origin/main")
      .addOption(createAsOfOption(session))
      .addOption(
        new Option("--fail-on <WHAT>", "exit with 1 when there is such a difference").choices(LEVELS).default("never"),
      ),
  )
    .addHelpText(
      "after",
      `
--fail-on dropped fails on an assumption that was dropped without a reason on record, worse on a
verdict that is worse than it was as well, any on any difference.

Examples:
  toc diff 2018.yaml 2022.yaml
  toc diff HEAD~1:theory.yaml theory.yaml
  toc diff theory.yaml --since origin/main --fail-on dropped`,
    )
    .action(async (a: string, b: string | undefined, options: DiffOptions) => {
      session.isQuiet = options.quiet ?? false;
      session.exitCode = await compare(nameVersions(a, b, options.since, session), options, session);
    });
}

interface Version {
  /** What is read. */
  readonly file: string;
  /** What it is called on the page. */
  readonly name: string;
}

function nameVersions(
  a: string,
  b: string | undefined,
  since: string | undefined,
  { io }: Session,
): [Version, Version] {
  if (since === undefined) {
    if (b === undefined)
      throw new MisuseError({
        en: "Name a second theory, or a revision with --since.",
        nl: "Noem een tweede theorie, of met --since een revisie.",
      });
    return [
      { file: a, name: a },
      { file: b, name: b },
    ];
  }
  if (b !== undefined)
    throw new MisuseError({
      en: "Give either a second theory or --since, not both.",
      nl: "Geef een tweede theorie of --since, niet allebei.",
    });
  return [nameRevision(a, since, io.cwd), { file: a, name: a }];
}

async function compare(
  versions: readonly [Version, Version],
  options: DiffOptions,
  session: Session,
): Promise<ExitCode> {
  const theories = await readTheories(
    versions.map(({ file }) => file),
    session,
  );
  const [before, after] = theories ?? [];
  if (before === undefined || after === undefined) return EXIT.misuse;
  const diff = diffTheories(before, after, { asOf: resolveDate(options.asOf, session.io) });
  if (options.format === "json") printJson([toDiffJson(before, after, diff, options.lang)], session);
  else {
    const render = options.format === "text" ? renderDiffText : renderDiffMarkdown;
    const names = { before: versions[0].name, after: versions[1].name };
    session.print(render(before, after, { diff, ...resolveLayout(options, session.io), versions: names }));
  }
  return hasFailed(diff, options.failOn) ? EXIT.findings : EXIT.ok;
}

function hasFailed({ changes, verdicts, silentDrops }: TheoryDiff, level: DiffOptions["failOn"]): boolean {
  const rank = (verdict: Verdict) => VOCABULARY.verdicts.indexOf(verdict);
  const isWorse = verdicts.some(
    ({ before, after }) => before !== null && after !== null && rank(after.verdict) < rank(before.verdict),
  );
  if (level === "any") return changes.length > 0 || verdicts.length > 0;
  if (level === "worse") return silentDrops.length > 0 || isWorse;
  return level === "dropped" && silentDrops.length > 0;
}
