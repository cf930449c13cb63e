import { boundsOf, type Day, type FuzzyDate, MithaqError } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { RecordConditions, Slice, Window } from '../ports.ts';
import type { DuePageRequest, DueView } from '../views/due.ts';

/** How many slices of the list are looked through for one page. */
const mostSlices = 10;

/** The days that keep records of a class, as conditions of their list. */
export type DueDates = Pick<RecordConditions, 'days' | 'undated'>;

/** A list in which what is due has to be looked for, and which rows a slice of it gives. */
export interface DueList<Listed, Row> {
  readonly read: (dates: DueDates, window: Window) => Promise<Slice<Listed>>;
  readonly keep: (listed: readonly Listed[], due: DueView) => Promise<readonly Row[]>;
}

/** One page, class by class, in the order that is asked for. Whole slices are taken, as in `sift`. */
export async function pageByDue<Listed, Row>(
  { read, keep }: DueList<Listed, Row>,
  { due, cursor, limit, sort }: DuePageRequest,
  asOf: Day,
): Promise<{ readonly rows: Row[]; readonly next?: string }> {
  const order = orders[sort];
  const classes = due === undefined ? order.classes : [due];
  const rows: Row[] = [];
  let place = cursor === undefined ? firstOf(classes) : placeIn(cursor, { ...order, classes });
  for (let slices = 0; place !== undefined && slices < mostSlices; slices += 1) {
    const slice = await read(datesOf(place.due, asOf), windowAt(place, { limit, order: order.dates }));
    const kept = await keep(slice.rows, place.due);
    if (rows.length + kept.length > limit) break;
    rows.push(...kept);
    place = slice.next === undefined ? firstOf(classes.slice(classes.indexOf(place.due) + 1)) : { due: place.due, after: slice.next };
  }
  return { rows, ...(place === undefined ? {} : { next: `${order.mark}${place.due}${separator}${place.after ?? ''}` }) };
}

/** How a day stands to a date. */
export function dueOn(date: FuzzyDate | undefined, asOf: Day): DueView {
  if (date === undefined) return 'undated';
  const { earliest, latest } = boundsOf(date);
  if (earliest !== null && asOf < earliest) return 'upcoming';
  return latest !== null && asOf > latest ? 'overdue' : 'due';
}

/** Where a page begins: in which class, and after which slice of it. */
interface Place {
  readonly due: DueView;
  readonly after?: string;
}

/** One way through a list: which classes come when, which dates first in each, and what its cursors begin with. */
interface DueOrder {
  readonly classes: readonly DueView[];
  readonly dates: 'oldest' | 'newest';
  readonly mark: string;
}

const orders: Readonly<Record<DuePageRequest['sort'], DueOrder>> = {
  due: { classes: ['overdue', 'due', 'upcoming', 'undated'], dates: 'oldest', mark: '' },
  '-due': { classes: ['upcoming', 'due', 'overdue', 'undated'], dates: 'newest', mark: '-' },
};

const separator = '.';

function firstOf([due]: readonly DueView[]): Place | undefined {
  return due === undefined ? undefined : { due };
}

/** What has no date comes as its list does. */
function windowAt({ due, after }: Place, { limit, order }: { readonly limit: number; readonly order: DueOrder['dates'] }): Window {
  return { limit, ...(due === 'undated' ? {} : { order }), ...(after === undefined ? {} : { after }) };
}

const cursorOfOurs = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

function placeIn(cursor: string, { classes, mark }: DueOrder): Place {
  const [name, after, ...more] = cursor.split(separator);
  const due = classes.find((one) => `${mark}${one}` === name);
  if (due === undefined || after === undefined || more.length > 0)
    throw new MithaqError('invalid-input', { expected: cursorOfOurs }, ['cursor']);
  return after === '' ? { due } : { due, after };
}

/** Dates that may be of a class. What else lies there is told apart by whoever keeps the rows. */
function datesOf(due: DueView, asOf: Day): DueDates {
  const dates = {
    overdue: { days: { to: asOf } },
    due: { days: { from: asOf, to: asOf } },
    upcoming: { days: { from: asOf } },
    undated: { undated: true },
  } as const satisfies Record<DueView, DueDates>;
  return dates[due];
}
