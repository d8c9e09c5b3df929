import { type Command, Option } from "commander";
import { attachEvidence, type EvidenceOn } from "../../entries/edit.js";
import { type Evidence, getVerdicts, type ScopeMatch, type Theory, type Verdict, VOCABULARY } from "../../index.js";
import { getWords } from "../../language/words.js";
import { createDateOption } from "../date-option.js";
import { addSource, type SourceOptions } from "../edit/add-source.js";
import { record } from "../edit/record.js";
import { createIdOption } from "../id-option.js";
import { createTalkOption, resolveDate } from "../options.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";

/** The options whose values are fields of the evidence, of the same name. */
const FIELDS = [
  "stance",
  "finding",
  "source",
  "locator",
  "date",
  "shelfLife",
  "design",
  "strength",
  "group",
  "interest",
  "measured",
  "note",
] as const;

interface AttachOptions extends SourceOptions, Pick<Evidence, (typeof FIELDS)[number]> {
  readonly id?: string;
  readonly scope?: ScopeMatch;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** Adds `toc attach`: a piece of evidence, written into the file. */
export function register(program: Command, session: Session): void {
  program
    .command("attach")
    .summary("attach a piece of evidence to an assumption or a link, in the file")
    .description(
      "Attach a piece of evidence to the assumption or link ID in FILE, with a fingerprint of what it bears on. All " +
        "else in the file stays as it is, comments included. Tells whether the verdict moves.",
    )
    .argument("<FILE>", "a theory in JSON or YAML")
    .argument("<ID>", "an assumption, or a link such as 'taps->washing'")
    .addOption(new Option("--stance <STANCE>", "which way it points").choices(VOCABULARY.stances).makeOptionMandatory())
    .requiredOption("--finding <TEXT>", "what the source found, in one sentence")
    .option("--source <ID>", "the source; one that is not there yet is added with --source-title")
    .option("--locator <TEXT>", "where in the source: a page, section or table")
    .addOption(createDateOption("--date <DATE>", "of the data; by default that of the source", session))
    .addOption(
      new Option("--strength <STRENGTH>", "how strongly it speaks; weak when absent").choices(VOCABULARY.strengths),
    )
    .addOption(new Option("--design <DESIGN>", "how it was obtained").choices(VOCABULARY.designs))
    .addOption(new Option("--measured <MEASURE>", "what was measured").choices(VOCABULARY.measures))
    .addOption(
      new Option("--interest <INTEREST>", "the stake of its maker in the outcome").choices(VOCABULARY.interests),
    )
    .addOption(new Option("--scope <MATCH>", "how closely it matches the claim").choices(VOCABULARY.scopeMatches))
    .option("--group <NAME>", "items of one group are not independent; by default those of one source")
    .option("--shelf-life <DURATION>", "how long it keeps, such as P5Y")
    .option("--note <TEXT>", "anything else")
    .option("--id <NAME>", "the id of the evidence; made from the source, or the target, when absent")
    .option("--source-title <TITLE>", "the title of a new source")
    .addOption(
      new Option("--source-type <TYPE>", "what it is, as CSL has it; report when absent").choices(
        VOCABULARY.sourceTypes,
      ),
    )
    .addOption(createIdOption("--source-author <NAME>", "an organisation, or Family, Given; can be repeated"))
    .addOption(createDateOption("--source-issued <DATE>", "when it came out", session))
    .option("--source-url <URL>", "where it can be read")
    .option("-n, --dry-run", "write nothing; show what would change in the file")
    .addOption(createTalkOption())
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      `
The file is written whole or not at all, under a lock, and only if nobody else changed it meanwhile.

Examples:
  toc attach theory.yaml soap-used --stance supports --finding "It ran out." --source audit
  toc attach theory.yaml 'taps->washing' --stance opposes --finding "Taps stayed dry." \\
    --source who-2025 --source-title "Dry taps" --source-author WHO --source-issued 2025-03`,
    )
    .action(async (file: string, target: string, options: AttachOptions) => {
      session.isQuiet = options.quiet ?? false;
      const asOf = resolveDate("today", session.io);
      session.exitCode = await record(
        {
          file,
          edit: (theory) => attach(theory, target, options),
          describe: (before, after) => describe(before, after, { target, asOf }),
          options: {
            on: "ID",
            finding: "--finding",
            shelfLife: "--shelf-life",
            locator: "--locator",
            group: "--group",
          },
          ids: { evidence: options.id === undefined ? "ID" : "--id", sources: "--source" },
          isTrial: options.dryRun ?? false,
        },
        session,
      );
    });
}

function attach(theory: Theory, target: string, options: AttachOptions): Theory {
  const given = FIELDS.filter((field) => options[field] !== undefined).map((field) => [field, options[field]]);
  const { scope } = options;
  const evidence = {
    on: target,
    ...Object.fromEntries(given),
    ...(scope !== undefined && { scope: { match: scope } }),
  } as EvidenceOn;
  const id = options.id ?? makeId(theory, options.source ?? target);
  return attachEvidence(addSource(theory, options), id, evidence);
}

/** The first id of its kind that is free: `audit-2024-1`. */
function makeId({ evidence = {} }: Theory, start: string): string {
  const stem = /^.{0,100}/su.exec(start.replace("->", "-"))?.[0];
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!Object.hasOwn(evidence, id)) return id;
  }
}

function describe(
  before: Theory,
  after: Theory,
  { target, asOf }: { readonly target: string; readonly asOf: string },
): Wording {
  const [was, is] = [before, after].map((theory) => {
    const { assumptions, links } = getVerdicts(theory, { asOf });
    return assumptions[target] ?? links[target] ?? ("untested" as const);
  }) as [Verdict, Verdict];
  const id = Object.keys(after.evidence ?? {}).at(-1);
  const { verdicts } = getWords("nl");
  const moved: Wording =
    was === is
      ? { en: `which stays ${is}`, nl: `Het oordeel blijft ${verdicts[is]}` }
      : { en: `which was ${was} and is now ${is}`, nl: `Het oordeel was ${verdicts[was]} en is nu ${verdicts[is]}` };
  return {
    en: `evidence ${JSON.stringify(id)} on ${JSON.stringify(target)}, ${moved.en}.`,
    nl: `bewijs ${JSON.stringify(id)} bij ${JSON.stringify(target)}. ${moved.nl}.`,
  };
}
