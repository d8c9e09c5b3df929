import type { Assumption } from "../schema/generated/types.js";

export const TEST_STATUSES = ["planned", "intended", "open"] as const;
/** How far a test of an assumption has come: planned with a method, an owner and a due date; less than that; nothing. */
export type TestStatus = (typeof TEST_STATUSES)[number];

/** Tells how far a test has come. */
export function getTestStatus(test: Assumption["test"]): TestStatus {
  if (test === undefined) return "open";
  if (test === "intended") return "intended";
  return test.method !== undefined && test.owner !== undefined && test.due !== undefined ? "planned" : "intended";
}
