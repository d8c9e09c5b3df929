/**
 * The registers, in the order in which a review needs them.
 *
 * @example
 * REGISTER_NAMES
 * // => ["assumptions", "priorities", "contributions", "gaps", "agenda", "log"]
 */
export const REGISTER_NAMES = ["assumptions", "priorities", "contributions", "gaps", "agenda", "log"] as const;
/** One of {@link REGISTER_NAMES}. */
export type RegisterName = (typeof REGISTER_NAMES)[number];
