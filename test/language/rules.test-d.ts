import { expectTypeOf, test } from "vitest";
import { ruleMessages as en } from "../../src/language/en/rules.js";
import { ruleMessages as nl } from "../../src/language/nl/rules.js";
import type { RuleMessage } from "../../src/language/rule-message.js";
import type { Messages } from "../../src/render/findings/rule-messages.js";

test("every language has messages for every rule, with the values that it finds", () => {
  expectTypeOf(en).toExtend<Messages>();
  expectTypeOf(nl).toExtend<Messages>();
});

test("a code that is missing does not compile", () => {
  expectTypeOf<Omit<typeof en, "untested">>().not.toExtend<Messages>();
  expectTypeOf<Omit<typeof nl, "untested">>().not.toExtend<typeof en>();
});

test("a code that no rule has does not compile", () => {
  // @ts-expect-error
  const more: Messages = { ...en, untestd: en.untested };
  expectTypeOf(more).toExtend<object>();
});

test("a value that a rule does not find does not compile", () => {
  type Asking<Values> = Omit<typeof en, "stale"> & { readonly stale: RuleMessage<Values> };
  expectTypeOf<Asking<{ readonly since: string }>>().toExtend<Messages>();
  expectTypeOf<Asking<{ readonly until: string }>>().not.toExtend<Messages>();
  expectTypeOf<Asking<{ readonly since: number }>>().not.toExtend<Messages>();
});
