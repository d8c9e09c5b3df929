/** A label of a causal map, taken apart. */
export interface Label {
  /** The parts from the most general to the most special, without signs of opposites. */
  readonly parts: readonly string[];
  /** Whether it is the opposite of what the parts say: it has an odd number of `~`. */
  readonly isOpposite: boolean;
}

/** Takes a label apart: `Health; ~illness` is the opposite of illness, which is a kind of health. */
export function readLabel(text: string): Label | undefined {
  let opposites = 0;
  const parts = text
    .split(";")
    .map((part) => {
      const plain = part.replace(/\s+/g, " ").trim();
      const rest = plain.replace(/^[~ ]+/, "");
      opposites += plain.slice(0, plain.length - rest.length).replaceAll(" ", "").length;
      return rest;
    })
    .filter((part) => part !== "");
  return parts.length === 0 ? undefined : { parts, isOpposite: opposites % 2 === 1 };
}

/** The label without the sign of an opposite. */
export function nameLabel({ parts }: Label): string {
  return parts.join("; ");
}
