import type { InterfaceLanguage, Source } from '@mithaq/domain';
import type { Held, Reading, RecordConditions, Slice, WaitingConditions, Window } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { AssignedTo } from '../views/assignment.ts';
import type { SourceFilter, SourceList } from '../views/source.ts';
import { conditionsOf, page, reference, sift, windowOf, within } from './conditions.ts';
import { sortedWindow, sortingOf } from './sorting.ts';
import { type Beholder, sourceRows } from './source-rows.ts';

/** One page of sources: all of them, the inbox, or those whose text is (or is not) attached here. */
export async function listSources(
  reading: Reading,
  filter: SourceFilter,
  { language, asks, ...beholder }: Beholder & { readonly language: InterfaceLanguage; readonly asks: Principal | null },
): Promise<SourceList> {
  const conditions = { ...(await sourceConditions(reading, filter)), ...assignedTo(filter.assignedTo, asks) };
  const slice = filter.waiting
    ? await reading.waiting(inboxWindow(filter, language), { ...conditions, ...(await inboxConditions(reading, filter)) })
    : await listed(reading, filter, { conditions, language });
  return page(slice, await sourceRows(reading, slice.rows, beholder));
}

async function listed(
  reading: Reading,
  { attached, sort, ...filter }: SourceFilter,
  { conditions, language }: { readonly conditions: RecordConditions; readonly language: InterfaceLanguage },
): Promise<Slice<Held<Source>>> {
  const read = (window: Window) => reading.list('source', conditions, window);
  const window = sortedWindow({ ...filter, sort: isByComing(sort) ? undefined : sort }, '-date', language);
  return attached === undefined ? read(window) : sift(read, (rows) => thatAre(reading, rows, attached), window);
}

type Sort = NonNullable<SourceFilter['sort']>;

function isByComing(sort: Sort | undefined): sort is 'came' | '-came' | undefined {
  return sort === undefined || sort === 'came' || sort === '-came';
}

/** The page of the inbox that is asked for: by when texts came in, unless another order is. */
function inboxWindow({ sort, ...filter }: SourceFilter, language: InterfaceLanguage): Window {
  if (isByComing(sort)) return { ...windowOf(filter), order: sort === 'came' ? 'oldest' : 'newest' };
  return { ...windowOf(filter), sort: sortingOf(sort, language) };
}

/** What the search finds of more than this is not looked at. */
const mostFound = 100;

async function inboxConditions(reading: Reading, filter: SourceFilter): Promise<WaitingConditions> {
  const { judging, aside, named, model, since, attached, q = '' } = filter;
  const found = q.trim() === '' ? undefined : await reading.search({ query: q, kinds: ['source', 'passage'], limit: mostFound });
  const among = found?.groups.flatMap(({ hits }) => hits.map(({ record }) => record));
  return {
    ...(judging === undefined ? {} : { judging }),
    ...(aside === undefined ? {} : { isAside: aside }),
    ...(named === undefined ? {} : { isPublisherNamed: named }),
    ...(model === undefined ? {} : { isReadByModel: model }),
    ...(attached === undefined ? {} : { isAttached: attached }),
    ...(since === undefined ? {} : { cameAfter: since }),
    ...(found === undefined ? {} : { among: found.partial ? [] : (among ?? []) }),
  };
}

/** What a source's own record has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function sourceConditions(reading: Reading, filter: Omit<SourceFilter, 'limit' | 'waiting'>): Promise<RecordConditions> {
  const publisher = await reference(reading, { kind: 'actor', key: filter.publisher, filter: 'publisher', property: 'publisher' });
  return { ...conditionsOf(publisher, { type: filter.type, language: filter.language }), ...within(filter) };
}

/** Whose sources are asked for, as a condition; none where that is not asked. */
function assignedTo(wanted: AssignedTo | undefined, asks: Principal | null): WaitingConditions {
  if (wanted === undefined) return {};
  if (wanted === 'nobody') return { assignedTo: null };
  return { assignedTo: wanted === 'me' ? (asks?.id ?? null) : wanted };
}

/** Those whose text is, or is not, attached here. */
export async function thatAre(reading: Reading, sources: readonly Held<Source>[], attached: boolean): Promise<readonly Held<Source>[]> {
  const here = await reading.attached(sources.map(({ record }) => record.id));
  return sources.filter(({ record }) => here.has(record.id) === attached);
}
