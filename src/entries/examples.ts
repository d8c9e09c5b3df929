/**
 * Theories to try things with.
 *
 * @module
 */
export { handwashing } from "../examples/generated/handwashing.js";
