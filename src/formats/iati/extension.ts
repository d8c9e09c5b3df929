/** The namespace of what goes along with results and is ours, so that other tools pass over it. */
export const EXTENSION = "urn:theory-of-change:iati:1";
