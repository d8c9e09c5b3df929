export const PROFILES = ["draft", "review", "publish"] as const;
/**
 * What a theory is looked at for. `draft` is for who is writing: what does not hold together, and questions that may
 * misfire. `review` is for who assesses the theory, and leaves those questions out. `publish` is for who answers for it:
 * everything in `review`, and what a reader needs to check it.
 */
export type Profile = (typeof PROFILES)[number];
