import type { Query } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CalledRecord } from './called-record.ts';
import type { Field } from './field.ts';
import type { Order } from './order.ts';

/** Where a list is asked for. */
export interface ListAddress {
  readonly locale: Locale;
  readonly query: Query;
  /** The page's address, without its language: its orders and filters lead there. */
  readonly path: string;
}

/** The part of a list that an address asks for, in its order, and all the filters that there are. */
export interface AskedList<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next?: string | undefined;
  readonly order: Order;
  readonly fields: readonly Field[];
  /** What the records that filters name are called. */
  readonly called: readonly CalledRecord[];
}
