export { IatiWriteError } from "./iati/iati-write-error.js";
export { writeIati } from "./iati/write.js";
export type { IatiActivity, IatiOrganisation, IatiWriteOptions } from "./iati/write-options.js";
