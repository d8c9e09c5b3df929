import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { theorySchema } from "../../src/entries/schema.js";
import type { TheoryDocument } from "../../src/schema/generated/types.js";

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Inferred = DeepReadonly<z.infer<typeof theorySchema>>;

test("the generated types say what the schemas infer", () => {
  expectTypeOf<Inferred>().toExtend<TheoryDocument>();
  expectTypeOf<TheoryDocument>().toExtend<Inferred>();
  expectTypeOf<keyof TheoryDocument>().toEqualTypeOf<keyof Inferred>();
});

test("every element has the same keys, and the same of them optional", () => {
  type Elements<D> = {
    [K in keyof D]-?: NonNullable<D[K]> extends readonly (infer V)[]
      ? Shape<V>
      : NonNullable<D[K]> extends { readonly [id: string]: infer V }
        ? Shape<V>
        : 0;
  };
  type Shape<V> = { [K in keyof V]-?: undefined extends V[K] ? "optional" : "required" };
  expectTypeOf<Elements<TheoryDocument>>().toEqualTypeOf<Elements<Inferred>>();
});
