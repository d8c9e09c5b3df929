import type { Ids, RuleMessages, Telling } from "../../rule-message.js";

/** What is said of the rules about the evidence, and the verdicts that follow from it. */
export const evidence = {
  untested: {
    title: "Assumption without evidence",
    sentence: ({
      values: { criticalFor, isUnsettled, ...leftOut },
      names,
      join,
    }: Telling<{ readonly criticalFor: Ids; readonly isUnsettled?: true } & { readonly [W in Why]?: Ids }>) => {
      const reasons = WHYS.flatMap((why) => (leftOut[why] === undefined ? [] : [REASONS[why](names(leftOut[why]))]));
      return [
        reasons.length === 0
          ? "The theory records no evidence for this assumption."
          : `The recorded evidence does not count: ${join(reasons)}.`,
        ...(isUnsettled ? ["The sub-assumptions do not decide the matter."] : []),
        ...(criticalFor.length === 0
          ? []
          : [`If the assumption is wrong, the theory no longer leads to ${names(criticalFor)}.`]),
      ].join(" ");
    },
    why: "Critical assumptions should be stated and tested. “Untested” is not the same as “too little evidence”: in that case there is some evidence, but not enough to judge. Evidence does not count if it was withdrawn, has a later date or is a logic model without data. Evidence on sub-assumptions only counts for the main assumption if it decides the matter.",
    consequence:
      "Everything that depends on this assumption lacks evidence. Assumptions like this one are the questions for the learning agenda.",
    repair:
      "Look for evidence for and against the assumption, and record what you find, also if it decides nothing (`stance: inconclusive`). Or plan a test with a method, an owner and a date. A statement about what ought to be has the kind `normative`, and the rule leaves it out.",
  },
  "one-sided": {
    title: "All evidence points one way",
    sentence: ({ values: { isFor, count }, isLink }: Telling<{ readonly isFor: boolean; readonly count: number }>) => {
      const all = count === 1 ? "The only finding" : `All ${count} findings`;
      const verb = isFor ? (count === 1 ? "supports" : "support") : count === 1 ? "goes against" : "go against";
      return `${all} ${verb} ${nameThis(isLink)}. No search for ${isFor ? "evidence against it" : "supporting evidence"} is recorded. Search for that evidence, and record the result.`;
    },
    why: "A search for support finds support. A lack of evidence against an assumption only means something after a search for that evidence.",
    consequence: "The verdict shows how hard one side was looked for, and not how likely the assumption is.",
    repair:
      "Look for evidence on the other side and record what you find. If a search finds nothing, record under `searched` where, when and with which words you looked.",
  },
  "single-source": {
    title: "Verdict depends on one source",
    sentence: ({
      values: { evidence, sources, parts },
      names,
      source,
      join,
    }: Telling<{ readonly evidence: Ids; readonly sources: Ids; readonly parts: Ids }>) => {
      const through =
        parts.length === 0 ? "" : `, through the sub-assumption${parts.length === 1 ? "" : "s"} ${names(parts)}`;
      const on =
        sources.length === 1
          ? `one source: ${join(sources.map(source))}${through}`
          : sources.length > 1
            ? `one group of sources: ${join(sources.map(source))}${through}`
            : evidence.length === 0
              ? `one source${through}`
              : `one ${evidence.length === 1 ? "finding" : "group of findings"} without a source: ${names(evidence)}${through}`;
      return `This verdict depends on ${on}. Look for a second, independent source.`;
    },
    why: "Evidence is strongest when independent sources agree. Several findings from one study, or from one group of sources, count as one.",
    consequence: "If that source turns out to be wrong, the verdict no longer holds.",
    repair:
      "Look for a second source that does not build on the first. If two sources are independent but seem to be one, give each its own `group`.",
  },
  "conflicted-support": {
    title: "Support only from parties with an interest",
    sentence: ({ values: { evidence }, names }: Telling<{ readonly evidence: Ids }>) =>
      `All support comes from parties with an interest in the outcome: ${names(evidence)}. Look for an independent source.`,
    why: "A party that funds, carries out or designed a policy gains from its success. Evidence from such parties counts, but without support from others an independent check is missing.",
    consequence: "Readers will give the support less weight, and the verdict too.",
    repair: "Look for an independent source. If a finding has the wrong `interest`, correct it.",
  },
  "mixed-source": {
    title: "Same place in a source used for and against",
    sentence: ({
      values: { source, locator, evidence },
      source: cite,
      names,
    }: Telling<{ readonly source: string; readonly locator: string; readonly evidence: Ids }>) =>
      `The same place in ${cite(source)} (${locator}) is used both for and against: ${names(evidence)}. Read it again, and make each finding more precise.`,
    why: "One source can have findings on both sides. If both come from the same page, this is either a nuance that needs a sentence, or a mistake.",
    consequence: "A reader who checks the page will think that one of the two is wrong, or will not see why.",
    repair:
      "Read the page again. Make each finding more precise and give each its own `locator`. Or combine the two in one finding with `stance: mixed` and a note.",
  },
  "no-locator": {
    title: "Finding without a page or section",
    sentence: ({ values: { source }, source: cite }: Telling<{ readonly source: string }>) =>
      `This finding does not say where it is in the source. Add the page or section in ${cite(source)}.`,
    why: "Evidence that readers cannot find is evidence that they cannot check. A report of two hundred pages without a page number is not a reference.",
    consequence: "To check the finding, a reader must read the whole source.",
    repair: "Add the `locator`: a page, a section or a table. Web pages, news items and conversations do not need one.",
  },
  "scale-misuse": {
    title: "Rating on a scale that was not made for it",
    sentence: ({
      values: { scale, why },
    }: Telling<{ readonly scale: keyof typeof SCALES; readonly why: keyof typeof MISUSES }>) =>
      `The rating of this finding on ${SCALES[scale]} is not valid. ${MISUSES[why]}`,
    why: "GRADE rates all evidence on a question together. The Maryland scale ranks comparisons between groups or moments. Level 1 of Nesta only asks for a logic model.",
    consequence:
      "The rating gives the finding a strength that it does not have, and the verdict uses it. A finding at Nesta level 1 does not count at all.",
    repair:
      "Remove the rating, or rate what the scale is for. GRADE is for a body of evidence (`target: body`), and the Maryland scale for a comparison. Otherwise add a `strength`, with the reason in the note.",
  },
  stale: {
    title: "Verdict depends on old evidence",
    sentence: ({ values: { since }, date }: Telling<{ readonly since: string }>) =>
      `All evidence behind this verdict has been out of date since ${date(since)}. Look for newer evidence.`,
    why: "Findings get outdated. In medicine, half of all reviews changed in substance within five and a half years. Other fields have no better figure, so this library starts from five years.",
    consequence:
      "The situation may have changed since. Age alone changes no verdict, so the page still says “supported”.",
    repair:
      "Look for newer evidence. If the old evidence is valid for longer, add `shelfLife` to the source, the finding or the assumption.",
  },
  "scope-mismatch": {
    title: "All evidence comes from another setting",
    sentence: ({ values: { evidence }, names }: Telling<{ readonly evidence: Ids }>) =>
      `All evidence behind this verdict comes from another setting: other people, places or times. See ${names(evidence)}.`,
    why: "A result for one group in one place may not hold for another. For whom something works depends on the setting.",
    consequence: "The verdict is about other people than those in the theory.",
    repair:
      "Look for evidence about the people and places of the theory. If a finding fits better than was recorded, set `match` of its `scope` to `direct` and explain why.",
  },
  "proxy-gap": {
    title: "Evidence measures something else",
    sentence: ({
      values: { measured, needed },
    }: Telling<{ readonly measured: keyof typeof MEASURES; readonly needed: keyof typeof MEASURES }>) =>
      `This assumption is about ${MEASURES[needed]}. The evidence only measures ${MEASURES[measured]}.`,
    why: "Knowledge, attitudes and intentions are easier to measure than behaviour. The step from one to the other is where most theories fail.",
    consequence: "The verdict says what people intend, but is read as what they do.",
    repair:
      "Look for evidence that measures the behaviour or the benefit. Or split the assumption, so that the half with evidence and the half without each have a verdict.",
  },
  "path-scope-gap": {
    title: "Evidence along the path comes from different settings",
    sentence: ({ values: { respects } }: Telling<{ readonly respects: readonly (keyof typeof RESPECTS)[] }>) =>
      `Paths to this outcome have evidence for every link, but never for one and the same ${respects.map((respect) => RESPECTS[respect]).join(" or ")}. Look for evidence from one setting.`,
    why: "Suppose that A leads to B in one country, and B to C in another. In neither country does this show that A leads to C.",
    consequence: "Every link has evidence, but the whole path was tested nowhere.",
    repair:
      "Look for the missing evidence in one of the settings, or for a study of the whole path. If the settings are alike, set `match` of the `scope` to `direct`, with the reason in a note. Write the same place in the same words.",
  },
  "untested-chain": {
    title: "Evidence only for the last step",
    sentence: ({ values: { gaps }, names }: Telling<{ readonly gaps: Ids }>) =>
      `Every link directly to this outcome has evidence. Even so, no path has evidence for all its links. Evidence is missing for ${names(gaps)}.`,
    why: "Evidence is often about the last steps, where results are measured. Whether the programme reaches those steps is studied less often.",
    consequence: "The outcome looks well supported, but no evidence shows that an intervention contributes to it.",
    repair:
      "Look for evidence for the links that are named. A process evaluation or the monitoring of the first steps often has it. If a study followed the whole path, record its findings at each link.",
  },
  "shared-source": {
    title: "Several verdicts depend on one source",
    sentence: ({ values: { assumptions }, names }: Telling<{ readonly assumptions: Ids }>) =>
      `${assumptions.length} verdicts depend on this source alone: ${names(assumptions)}. Look for a second source for the most important one.`,
    why: "Assumptions that look independent are not independent if the same study is behind each of them.",
    consequence: "One correction of that study changes all these verdicts at once.",
    repair:
      "Look for a second source for the assumption that most depends on. The list of decisive sources shows what would change without this source.",
  },
  "conflicting-evidence": {
    title: "Conflicting evidence without a review",
    sentence: ({ values: { evidence }, names }: Telling<{ readonly evidence: Ids }>) =>
      `There is evidence for and against this assumption: ${names(evidence)}. Record in a review how to read the difference.`,
    why: "“Conflicting evidence” is a verdict and not a decision. A reviewer should say whether both sides are about the same thing, and what to do in the meantime.",
    consequence: "Users of the theory choose the side that suits them.",
    repair:
      "Review the assumption (`toc accept FILE ID`): record a decision, with a note that explains the difference. Often the assumption should be split by group or place.",
  },
  "evidence-without-source": {
    title: "Finding without a source",
    sentence: () => "This finding has no source. Add the document, dataset or conversation behind the finding.",
    why: "A finding that cannot be traced is only a statement by the person who recorded it.",
    consequence:
      "The finding still counts for the verdict, and as a source of its own: two of these count as two independent sources.",
    repair: "Add the source with its date. If needed, this can be a document, a dataset or a conversation.",
  },
  "evidence-without-date": {
    title: "Finding without a date",
    sentence: () => "This finding has no date. Add the year of the data or of the publication.",
    why: "The date decides whether a finding is still useful, and when a reviewer could know it.",
    consequence: "The finding counts at every date, even before it was written, and never becomes out of date.",
    repair: "Add the date of the data, or else of the publication. A year is enough. A date in the source also counts.",
  },
  "future-date": {
    title: "Date is in the future",
    sentence: ({
      values: { what, dated },
      date,
    }: Telling<{ readonly what: "evidence" | "review"; readonly dated: string }>) =>
      what === "evidence"
        ? `This finding is dated ${date(dated)}, after the date of this report, and does not count yet. Check the date.`
        : `A review of this assumption is dated ${date(dated)}, after the date of this report, and does not count yet. Check the date.`,
    why: "In a report about today, a later date is a mistake. In a report about an earlier date, it is something that was not known then.",
    consequence: "The finding or review does not count, and a reader may think that it does.",
    repair:
      "Correct the date, or choose a later date for the report with `--as-of`. If you look back on purpose, record a waiver or set the severity to `off`.",
  },
} satisfies RuleMessages;

/** Why evidence does not count, in the order in which it is said. */
const WHYS = ["withdrawn", "later", "logic-model"] as const;
type Why = (typeof WHYS)[number];

const REASONS: { readonly [W in Why]: (findings: string) => string } = {
  withdrawn: (findings) => `${findings} (withdrawn)`,
  later: (findings) => `${findings} (later date)`,
  "logic-model": (findings) => `${findings} (a logic model without data)`,
};

const SCALES = { sms: "the Maryland scale", grade: "GRADE", nesta: "the Nesta scale", dfid: "the DFID scale" };

const MISUSES = {
  "logic-model": "Level 1 is a logic model and not evidence, so the finding does not count. Remove the rating.",
  item: "GRADE rates a body of evidence, and this is one finding. If it is about a body of evidence, write `target: body`.",
  design: "The scale ranks comparisons, and this design compares nothing. Remove the rating.",
  kind: "The scale rates estimates of effects, and this assumption is not about an effect. Remove the rating.",
};

const MEASURES = {
  awareness: "awareness",
  knowledge: "knowledge",
  attitude: "attitudes",
  intention: "intentions",
  behaviour: "behaviour",
  outcome: "what people gain",
};

const RESPECTS = {
  population: "population",
  place: "place",
  period: "period",
  intervention: "intervention",
  match: "setting",
};

const nameThis = (isLink: boolean) => (isLink ? "this link" : "this assumption");
