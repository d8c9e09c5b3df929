import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { TheoryDocument, theoryDocumentSchema } from "../../src/schema/theory-document.js";

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Inferred = z.output<ReturnType<typeof theoryDocumentSchema>>;

// The interfaces are written by hand, for their comments and so that a consumer's compiler needs no zod. These hold
// them to the schemas, register by register and both ways.
test("what the schemas accept is what the interfaces say", () => {
  expectTypeOf<DeepReadonly<Inferred>>().toExtend<TheoryDocument>();
  expectTypeOf<TheoryDocument>().toExtend<DeepReadonly<Inferred>>();
});

test("every register has the same keys, and the same of them optional", () => {
  type Value<T> = T extends { readonly [id: string]: infer V } ? V : never;
  type Same<R extends keyof TheoryDocument> = [
    keyof Value<NonNullable<TheoryDocument[R]>>,
    {
      [K in keyof Value<NonNullable<TheoryDocument[R]>>]: undefined extends Value<NonNullable<TheoryDocument[R]>>[K]
        ? 1
        : 0;
    },
  ];
  type SameInferred<R extends keyof Inferred> = [
    keyof Value<NonNullable<Inferred[R]>>,
    { [K in keyof Value<NonNullable<Inferred[R]>>]: undefined extends Value<NonNullable<Inferred[R]>>[K] ? 1 : 0 },
  ];
  expectTypeOf<keyof TheoryDocument>().toEqualTypeOf<keyof Inferred>();
  expectTypeOf<Same<"strands">[0]>().toEqualTypeOf<SameInferred<"strands">[0]>();
  expectTypeOf<Same<"interventions">[0]>().toEqualTypeOf<SameInferred<"interventions">[0]>();
  expectTypeOf<Same<"outcomes">[0]>().toEqualTypeOf<SameInferred<"outcomes">[0]>();
  expectTypeOf<Same<"factors">[0]>().toEqualTypeOf<SameInferred<"factors">[0]>();
  expectTypeOf<Same<"assumptions">[0]>().toEqualTypeOf<SameInferred<"assumptions">[0]>();
  expectTypeOf<Same<"evidence">[0]>().toEqualTypeOf<SameInferred<"evidence">[0]>();
  expectTypeOf<Same<"sources">[0]>().toEqualTypeOf<SameInferred<"sources">[0]>();
  expectTypeOf<Same<"indicators">[0]>().toEqualTypeOf<SameInferred<"indicators">[0]>();
  expectTypeOf<Same<"actors">[0]>().toEqualTypeOf<SameInferred<"actors">[0]>();
  expectTypeOf<Same<"places">[0]>().toEqualTypeOf<SameInferred<"places">[0]>();
  expectTypeOf<Same<"principles">[0]>().toEqualTypeOf<SameInferred<"principles">[0]>();
  expectTypeOf<keyof NonNullable<TheoryDocument["links"]>[number]>().toEqualTypeOf<
    keyof NonNullable<Inferred["links"]>[number]
  >();
  expectTypeOf<keyof NonNullable<TheoryDocument["rewordings"]>[number]>().toEqualTypeOf<
    keyof NonNullable<Inferred["rewordings"]>[number]
  >();
  expectTypeOf<keyof NonNullable<TheoryDocument["reviews"]>[number]>().toEqualTypeOf<
    keyof NonNullable<Inferred["reviews"]>[number]
  >();
});
