/** The type of a table in another language: the same keys, and sentences that get the same values. */
export type InOtherWords<Table> = Table extends string
  ? string
  : Table extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Table]: InOtherWords<Table[Key]> };
