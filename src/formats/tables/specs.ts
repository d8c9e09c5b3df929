import { CLAIMS_SPECS } from "./specs/claims.js";
import { FRAMEWORK_SPECS } from "./specs/framework.js";
import { LOG_SPECS } from "./specs/log.js";
import { STRUCTURE_SPECS } from "./specs/structure.js";
import type { TableSpec } from "./table-spec.js";

/** The kinds of tables, in the order in which they are written. */
export const TABLE_SPECS: readonly TableSpec[] = [
  ...STRUCTURE_SPECS,
  ...CLAIMS_SPECS,
  ...FRAMEWORK_SPECS,
  ...LOG_SPECS,
];
