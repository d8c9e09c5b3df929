import type { Ends, LinkIdsOf } from "./definition/inferred-ids.js";
import type { Theory } from "./theory.js";

/**
 * The theory that data of type `Data` makes, with the ids that its type shows. Of an imported JSON file a compiler
 * knows the keys but not the values, so its theory has literal ids but for its links; of `unknown`, no id is known.
 */
export type TheoryFrom<Data> = unknown extends Data
  ? Theory
  : Data extends Theory
    ? Data
    : Data extends { readonly format: string }
      ? Theory<{
          intervention: KeysOf<Data, "interventions">;
          outcome: KeysOf<Data, "outcomes">;
          factor: KeysOf<Data, "factors">;
          link: "links" extends keyof Data ? (Data["links"] extends Ends ? LinkIdsOf<Data["links"]> : string) : never;
          // Inferred, so that TypeScript 5.4 does not follow the tree without end in data that it does not know yet.
          assumption: (
            "assumptions" extends keyof Data
              ? AssumptionIdsOf<Data["assumptions"]>
              : never
          ) extends infer Id extends string
            ? Id
            : never;
          evidence: KeysOf<Data, "evidence">;
          source: KeysOf<Data, "sources">;
        }>
      : Theory;

type KeysOf<Data, Register extends string> = Register extends keyof Data
  ? unknown extends Data[Register]
    ? string
    : keyof NonNullable<Data[Register]> & string
  : never;

type AssumptionIdsOf<Register> = unknown extends Register ? string : IdsWithin<NonNullable<Register>>;

type IdsWithin<Register> = string extends keyof Register
  ? string
  :
      | (keyof Register & string)
      | {
          [Id in keyof Register]: "parts" extends keyof Register[Id] ? AssumptionIdsOf<Register[Id]["parts"]> : never;
        }[keyof Register];
