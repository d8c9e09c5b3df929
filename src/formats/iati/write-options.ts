import type { PartialDate, Text } from "../../schema/generated/types.js";

/** How a theory is written as IATI. */
export interface IatiWriteOptions {
  /** What the theory does not know of the activity that reports the results. Without it only the results are written. */
  readonly activity?: IatiActivity | undefined;
  /**
   * `metis` is what the monitoring system of the Dutch Ministry of Foreign Affairs reads: numeric indicators only, with
   * the mark on results and indicators that their values may be added up.
   */
  readonly profile?: "standard" | "metis" | undefined;
  /**
   * What becomes of an outcome without indicator, for which IATI has no place: it is left out (`skip`, the default),
   * gets an indicator without values (`placeholder`), or is an `error`.
   */
  readonly withoutIndicator?: "skip" | "placeholder" | "error" | undefined;
  /** The first day of the period of each target and actual. Without it a period is the year or month that was given. */
  readonly periodStart?: PartialDate | undefined;
  /** The address of the list that the codes of the theory's indicators are from. */
  readonly indicatorUri?: string | undefined;
  /** Whether all that IATI has no place for goes along in a namespace of its own, which other tools pass over. */
  readonly extension?: boolean | undefined;
}

/** An organisation as IATI names it: its identifier, its type (a code) and its name. */
export interface IatiOrganisation {
  readonly ref?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: Text | undefined;
}

/** The activity that results are reported of. Codes are those of IATI's lists. */
export interface IatiActivity {
  /** Starts with the reference of the reporting organisation and a hyphen. */
  readonly identifier: string;
  readonly reportingOrg: IatiOrganisation & { readonly ref: string; readonly type: string; readonly name: Text };
  readonly participatingOrgs: readonly (IatiOrganisation & {
    /** 1 funding, 2 accountable, 3 extending, 4 implementing. */
    readonly role: string;
  })[];
  /** Such as 2, in implementation. */
  readonly status: string;
  /** Planned start (1), actual start (2), planned end (3) and actual end (4). A start is needed. */
  readonly dates: readonly { readonly type: string; readonly date: string }[];
  /** The title of the theory when absent. */
  readonly title?: Text | undefined;
  /** The description of the theory when absent; one of both is needed. */
  readonly description?: Text | undefined;
  readonly recipientCountries?: readonly { readonly code: string; readonly percentage?: number | undefined }[];
  /** At least one; percentages add up to 100 for each vocabulary. `1` (OECD DAC) is the vocabulary when absent. */
  readonly sectors: readonly {
    readonly code: string;
    readonly vocabulary?: string | undefined;
    readonly percentage?: number | undefined;
  }[];
  /** A currency code such as EUR; needed by IATI only where there is money in the file, and there is none in ours. */
  readonly defaultCurrency?: string | undefined;
  /** When the file was made, such as `2024-01-15T09:00:00Z`. It is also the day after which nothing has happened yet. */
  readonly generated?: string | undefined;
}
