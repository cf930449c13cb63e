import type { AnyRecord, Day, InterfaceLanguage, RecordKind, Standing } from '@mithaq/domain';

/** A record as it is held, with the revision to name when changing it. Revisions count from 1. */
export interface Held<Of extends AnyRecord = AnyRecord> {
  readonly record: Of;
  readonly revision: number;
}

/** Rows of one page in keyset order. `next` is opaque to callers and absent on the last page. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly total: number;
}

/** A list's bounds. `after` is a `next` that an earlier slice gave; one that was not is an `invalid-input` error. */
export interface Window {
  readonly limit: number;
  readonly after?: string;
  /**
   * By the record's day, also where its kind's list goes by caption: clauses by their deadline. What nobody dates comes last in
   * `newest`, first in `oldest`.
   */
  readonly order?: 'newest' | 'oldest';
  /** Otherwise than its kind's list goes; takes the place of `order`. */
  readonly sort?: Sorting;
}

/**
 * What a list can be put in order by: the record's day; what it is called in a language; how many agreements, events or clauses refer to it;
 * what its publisher is called. What has none of it comes first from the smallest on, but sources without a publisher always last.
 */
export interface Sorting {
  readonly by: 'day' | 'caption' | 'agreements' | 'events' | 'clauses' | 'publisher';
  readonly descends: boolean;
  readonly language: InterfaceLanguage;
}

/** What keeps a record in a list. Every given condition has to hold. */
export interface RecordConditions {
  /** Of sources: this person is to look at it, or, where it is null, nobody is. */
  readonly assignedTo?: string | null;
  /** It refers to this record, in this field if one is named. */
  readonly refersTo?: readonly { readonly id: string; readonly property?: string }[];
  /** Records of this kind that refer to it have one of these values in a field: clauses with a topic, for agreements. */
  readonly referredToBy?: { readonly kind: RecordKind; readonly property: string; readonly values: readonly string[] };
  /** Its field has this value, or holds it among others. */
  readonly having?: readonly { readonly property: string; readonly value: string }[];
  /** Its field has one of these values, or holds one of them among others. */
  readonly havingAny?: readonly { readonly property: string; readonly values: readonly string[] }[];
  /** A record that it refers to in this field has this value: clauses by what is known of their agreement's text. */
  readonly refersToOneHaving?: { readonly property: string; readonly having: { readonly property: string; readonly value: string } };
  /**
   * Its own day may lie between these, both included: an event's, a clause's deadline, a source's publication; for an agreement the
   * day that places it in its list. What nobody dates is left out.
   */
  readonly days?: { readonly from?: Day; readonly to?: Day };
  /** It has no day of its own. */
  readonly undated?: true;
}

/** How many records lie between the same two parts of time, named by their first days; `open` where a side is not known. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
  readonly open: boolean;
  readonly many: number;
}

/** Where records lie in time, by month, or by year where the months would be too many. */
export interface DaySpans {
  readonly unit: 'month' | 'year';
  readonly spans: readonly DaySpan[];
  readonly undated: number;
}

/** Which statements. Every given condition has to hold. */
export interface StatementConditions {
  readonly about?: readonly string[];
  readonly property?: string;
  readonly standing?: Standing;
  /** They cite this source. */
  readonly citing?: string;
}
