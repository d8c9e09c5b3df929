import type { Expectation, FoundValue } from "../problem-reason.js";

type Shown = Extract<FoundValue, { readonly shown: string }>;

/** Whether a value would be right, or nearer to it, as text. */
export function isTextWithoutQuotes(expected: Expectation, found: FoundValue): boolean {
  return (found.kind === "number" || found.kind === "boolean") && mayBeText(expected) && !isDate(expected);
}

/** Whether a year stands where a date was expected, and is a number for want of quotes. */
export function isDateAsNumber(expected: Expectation, found: FoundValue): found is Shown {
  return found.kind === "number" && /^\d{4}$/.test(found.shown) && isDate(expected);
}

const isDate = (expected: Expectation) => expected.kind === "described" && expected.as === "PartialDate";

function mayBeText(expected: Expectation): boolean {
  switch (expected.kind) {
    case "described":
    case "choice":
      return true;
    case "type":
      return expected.type === "string";
    case "any":
      return expected.options.some(mayBeText);
    default:
      return false;
  }
}
