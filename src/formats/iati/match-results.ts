import { requireIterable, requireObject, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { Loss } from "../conversion.js";
import type { IatiActivityResults, IatiIndicator, IatiResult } from "./activity-results.js";
import { ActualsDraft, pick } from "./attach-actuals.js";
import { type Candidates, CodeIndex } from "./code-index.js";
import { ReadLosses } from "./read-losses.js";
import type {
  AmbiguousIndicator,
  MatchedIndicator,
  MatchOptions,
  PartnerActivity,
  PartnerIndicator,
  ResultMatch,
  UnmatchedIndicator,
} from "./result-match.js";

/**
 * Joins the results of partners to a theory: their indicators to its own by the code of their references, their actuals
 * to its actuals, with the activity and its publisher as the source.
 *
 * An indicator is joined only where it is sure which one is meant; others are listed with the reason, and nothing of them
 * is attached. Titles are never compared. Values are taken as they are and never added up. What a former match attached
 * is not attached again, and a value that an activity has revised since is revised. Targets and baselines stay the
 * theory's own.
 *
 * Of all that is read only what matches is kept, and the names of what does not.
 *
 * @throws {UnknownIdError} when `codes` names an indicator that the theory does not have
 * @throws {IatiReadError} when a file cannot be read
 * @example
 * const theory = editTheory(handwashing, (draft) => {
 *   if (draft.indicators) draft.indicators["washing-observed"].code = "SCS023";
 * });
 * const partner = `<result type="2">
 *   <title><narrative>Washing</narrative></title>
 *   <indicator measure="2">
 *     <title><narrative>Seen washing</narrative></title>
 *     <reference vocabulary="99" code="scs023"/>
 *     <period>
 *       <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
 *       <actual value="52"/>
 *     </period>
 *   </indicator>
 * </result>`;
 * const { output, matched } = await matchResults(theory, readIatiActivities(partner));
 * matched.map(({ indicator, attached }) => [indicator, attached])
 * // => [["washing-observed", [{ value: 52, date: "2025", source: "iati-results" }]]]
 */
export async function matchResults(
  theory: Theory,
  activities: AsyncIterable<PartnerActivity> | Iterable<PartnerActivity>,
  options: MatchOptions = {},
): Promise<ResultMatch> {
  requireTheory(theory);
  requireIterable(activities, "activities, as readIatiActivities gives");
  requireOptions(options);
  const matching = new Matching(theory, options);
  for await (const activity of activities) {
    requireObject(activity, "an activity, as readIatiActivities gives", ["output", "losses"]);
    matching.add(activity);
  }
  return matching.finish();
}

/** A partner's indicator that could be one of the theory's. */
interface Pending {
  readonly partner: PartnerIndicator;
  readonly candidates: Candidates;
  readonly iati: IatiIndicator;
  readonly activity: IatiActivityResults;
}

class Matching {
  readonly #theory: Theory;
  readonly #index: CodeIndex;
  readonly #unmatched: UnmatchedIndicator[] = [];
  readonly #pending: Pending[] = [];
  readonly #losses: Loss[] = [];
  /** The addresses of the lists that the codes of an indicator are from. */
  readonly #lists = new Map<string, Set<string>>();
  readonly #isListGiven: boolean;

  constructor(theory: Theory, options: MatchOptions) {
    this.#theory = theory;
    this.#index = new CodeIndex(theory, options);
    this.#isListGiven = options.list !== undefined;
  }

  add({ output, losses, file }: PartnerActivity): void {
    const kept: IatiIndicator[] = [];
    // Only the head of the activity is kept, and of its results those that could be the theory's.
    const activity = { ...output, results: [] };
    for (const result of output.results)
      for (const iati of result.indicators) {
        const partner = this.#name(iati, result, output, file);
        const candidates = this.#index.find(iati, result);
        if (candidates.indicators.length === 0) {
          this.#unmatched.push({ partner, ...this.#index.explain(partner.references) });
          this.#tell(partner, (told) => told.add("unmatched", partner.at, partner.position));
          continue;
        }
        kept.push(iati);
        this.#pending.push({ partner, candidates, iati, activity });
        for (const id of candidates.indicators) this.#addLists(id, candidates.lists);
      }
    const places = new Set(kept.map(({ at }) => JSON.stringify(at)));
    const isKept = ({ at }: Loss) => at.some((_, i) => places.has(JSON.stringify(at.slice(0, i + 1))));
    this.#tell({ file }, ({ list }) => {
      for (const loss of losses) if (isKept(loss)) list.push(loss);
    });
  }

  finish(): ResultMatch {
    const draft = new ActualsDraft(this.#theory);
    const matched: MatchedIndicator[] = [];
    const ambiguous: AmbiguousIndicator[] = [];
    for (const { partner, candidates, iati, activity } of this.#pending) {
      const [indicator = ""] = candidates.indicators;
      const reason = candidates.reason ?? this.#findDoubt(indicator, iati);
      if (reason !== undefined) {
        ambiguous.push({ partner, reason, candidates: candidates.indicators });
        this.#tell(partner, (told) => told.add("ambiguous", partner.at, partner.position));
        continue;
      }
      const outcomes = Object.entries(this.#theory.outcomes ?? {}).filter(([, outcome]) =>
        outcome.indicators?.includes(indicator),
      );
      this.#tell(partner, (told) => {
        listPlans(iati, told);
        const attached = draft.attach(indicator, iati, activity, told);
        matched.push({ partner, indicator, outcomes: outcomes.map(([id]) => id), ...attached });
      });
    }
    const found = new Set(matched.map(({ indicator }) => indicator));
    return {
      output: draft.build(),
      losses: this.#losses,
      matched,
      unmatched: this.#unmatched,
      ambiguous,
      unreported: Object.keys(this.#theory.indicators ?? {}).filter((id) => !found.has(id)),
    };
  }

  #addLists(id: string, lists: readonly string[]): void {
    const known = this.#lists.get(id) ?? new Set();
    this.#lists.set(id, known);
    for (const list of lists) known.add(list);
  }

  #findDoubt(id: string, { unit }: IatiIndicator): AmbiguousIndicator["reason"] | undefined {
    if (!this.#isListGiven && (this.#lists.get(id)?.size ?? 0) > 1) return "several-lists";
    const own = this.#theory.indicators?.[id]?.unit;
    return own !== undefined && (own === "%") !== (unit === "%") ? "unit" : undefined;
  }

  /** Losses go by the file that they are in, where there are several. */
  #tell({ file }: { readonly file?: string | undefined }, tell: (told: ReadLosses) => void): void {
    const told = new ReadLosses();
    tell(told);
    for (const loss of told.list) this.#losses.push(file === undefined ? loss : { ...loss, at: [file, ...loss.at] });
  }

  #name(iati: IatiIndicator, result: IatiResult, activity: IatiActivityResults, file?: string): PartnerIndicator {
    const { language } = this.#theory;
    const { ref, name } = activity.reportingOrg ?? {};
    const publisher = ref ?? (name === undefined ? undefined : pick(name, language));
    const [own, title] = [result.title, iati.title].map((text) => text && pick(text, language));
    return {
      ...(file !== undefined && { file }),
      activity: activity.identifier,
      ...(publisher !== undefined && { publisher }),
      ...(own !== undefined && { result: own }),
      ...(title !== undefined && { title }),
      references: iati.references.length > 0 ? iati.references : result.references,
      at: iati.at,
      position: iati.position,
    };
  }
}

/** What a partner says beside its actuals. */
function listPlans({ baseline, targets }: IatiIndicator, told: ReadLosses): void {
  for (const { at, position } of [...(baseline === undefined ? [] : [baseline]), ...targets])
    told.add("partner-plan", at, position);
}
