export { type ExplainedRule, explainRule, listRules } from "./findings/explain-rule.js";
export type { Explanation } from "./findings/explanation.js";
export { renderRule } from "./findings/render-rule.js";
export { renderRuleList } from "./findings/render-rule-list.js";
export type { Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
