import { type Command, Option } from "commander";
import { type ReviewOf, recordReview, recordRewording } from "../../entries/edit.js";
import { type Decision, type PartialDate, type Theory, type Verdict, VOCABULARY } from "../../index.js";
import { getRegisterWords } from "../../language/words.js";
import { createDateOption } from "../date-option.js";
import { record } from "../edit/record.js";
import { MisuseError } from "../misuse-error.js";
import { createTalkOption, resolveDate } from "../options.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";

interface AcceptOptions {
  readonly by: string;
  readonly decision: Decision;
  readonly note?: string;
  readonly next?: PartialDate;
  readonly date?: PartialDate;
  readonly override?: Verdict;
  readonly wordingOnly?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** Adds `toc accept`: an entry in the review log, written into the file. */
export function register(program: Command, session: Session): void {
  program
    .command("accept")
    .summary("record that somebody reviewed an assumption, in the file")
    .description(
      "Record in FILE that somebody reviewed the assumption ID, and what was decided: an entry at the end of the " +
        "review log, with a fingerprint of what was reviewed. All else in the file stays as it is, comments included.",
    )
    .argument("<FILE>", "a theory in JSON or YAML")
    .argument("<ID...>", "the assumptions; with --wording-only also links")
    .requiredOption("--by <NAME>", "who reviewed it")
    .addOption(new Option("--decision <DECISION>", "what was decided").choices(VOCABULARY.decisions).default("accept"))
    .option("--note <TEXT>", "the reason")
    .addOption(createDateOption("--next <DATE>", "when to look again: 2026, 2026-05 or 2026-05-01", session))
    .addOption(createDateOption("--date <DATE>", "when it was reviewed; today when absent", session))
    .addOption(
      new Option("--override <VERDICT>", "the verdict to put in the place of the computed one; needs --note").choices(
        VOCABULARY.verdicts,
      ),
    )
    .addOption(
      new Option(
        "--wording-only",
        "record that it was put in other words and still means the same; this is no review",
      ).conflicts(["decision", "next", "override"]),
    )
    .option("-n, --dry-run", "write nothing; show what would change in the file")
    .addOption(createTalkOption())
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      `
The file is written whole or not at all, under a lock, and only if nobody else changed it meanwhile.

Examples:
  toc accept theory.yaml soap-used --by "A. Jansen" --decision monitor --next 2027-01
  toc accept theory.yaml soap-used --by "A. Jansen" --override supported --note "Seen on site"
  toc accept theory.yaml soap-used --by "A. Jansen" --wording-only --dry-run`,
    )
    .action(async (file: string, ids: string[], options: AcceptOptions) => {
      session.isQuiet = options.quiet ?? false;
      const date = options.date ?? resolveDate("today", session.io);
      if (options.next !== undefined && options.next < date.slice(0, options.next.length)) {
        throw new MisuseError({
          en: `--next ${options.next} is before ${date}, the date of the review.`,
          nl: `--next ${options.next} ligt voor ${date}, de datum van de beoordeling.`,
        });
      }
      const one = options.wordingOnly ? acceptWording : acceptClaim;
      session.exitCode = await record(
        {
          file,
          edit: (theory) => ids.reduce((edited, id) => one(edited, id, { ...options, date }), theory),
          describe: () => describe(ids, options),
          options: { assumption: "ID", on: "ID", reviewer: "--by", by: "--by", note: "--note", override: "--override" },
          isTrial: options.dryRun ?? false,
        },
        session,
      );
    });
}

type Dated = AcceptOptions & { readonly date: PartialDate };

function acceptClaim(theory: Theory, id: string, { by, decision, note, next, override, date }: Dated): Theory {
  const entry: ReviewOf = {
    assumption: id,
    date,
    reviewer: by,
    decision,
    ...(note !== undefined && { note }),
    ...(next !== undefined && { next }),
    ...(override !== undefined && { override }),
  };
  return recordReview(theory, entry);
}

function acceptWording(theory: Theory, id: string, { by, note, date }: Dated): Theory {
  return recordRewording(theory, { on: id, date, by, ...(note !== undefined && { note }) });
}

function describe(ids: readonly string[], { by, decision, next, wordingOnly }: AcceptOptions): Wording {
  const claims = ids.map((id) => JSON.stringify(id)).join(", ");
  if (wordingOnly) {
    return {
      en: `wording of ${claims} accepted by ${by}.`,
      nl: `de bewoording van ${claims} is goedgekeurd door ${by}.`,
    };
  }
  return {
    en: `review of ${claims} by ${by}: ${decision}${next === undefined ? "" : `; next in ${next}`}.`,
    nl: `beoordeling van ${claims} door ${by}: ${getRegisterWords("nl").decisions[decision]}${next === undefined ? "" : `; opnieuw in ${next}`}.`,
  };
}
