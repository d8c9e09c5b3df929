import { InvalidArgumentError } from "commander";

/**
 * One of the choices; of anything else, what commander says of an option with choices.
 *
 * @throws {InvalidArgumentError} when the value is none of them
 */
export function parseChoice<Choice extends string>(value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
  return choice;
}
