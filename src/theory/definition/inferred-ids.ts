/** Links, of which only the ends matter here. */
export type Ends = readonly { readonly from: string; readonly to: string }[];

/** The ids of links, `from->to`; any text where the list is not known link by link. */
export type LinkIdsOf<Links extends Ends> = number extends Links["length"]
  ? string
  : { [I in keyof Links]: `${Links[I]["from"]}->${Links[I]["to"]}` }[number];

/** The parts in a tree of assumptions, each as `whole>part`. */
export type PartsOf<Tree> = string extends keyof Tree
  ? string
  : {
      [Id in keyof Tree & string]: `${Id}>${keyof Tree[Id] & string}` | PartsOf<Tree[Id]>;
    }[keyof Tree & string];

/** The ids of {@link PartsOf}. */
export type PartIdsOf<Parts extends string> = Parts extends `${string}>${infer Id}`
  ? Id
  : string extends Parts
    ? string
    : never;

/** The ids of {@link PartsOf} that are parts of several assumptions. */
export type RepeatedPartIdsOf<
  Parts extends string,
  Wholes extends { readonly [id: string]: string } = { [P in Parts as PartIdsOf<P>]: P },
> = Parts extends string ? ([Wholes[PartIdsOf<Parts>]] extends [Parts] ? never : PartIdsOf<Parts>) : never;
