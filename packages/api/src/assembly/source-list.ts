import type { InterfaceLanguage, Source } from '@mithaq/domain';
import type { Held, Reading, RecordConditions, Window } from '../ports.ts';
import type { SourceFilter, SourceList } from '../views/source.ts';
import { conditionsOf, page, reference, sift, windowOf, within } from './conditions.ts';
import { sortedWindow } from './sorting.ts';
import { type Beholder, sourceRows } from './source-rows.ts';

/** One page of sources: all of them, the inbox, or those whose text is (or is not) attached here. */
export async function listSources(
  reading: Reading,
  filter: SourceFilter,
  { language, ...beholder }: Beholder & { readonly language: InterfaceLanguage },
): Promise<SourceList> {
  const conditions = await sourceConditions(reading, filter);
  const read = (window: Window) => (filter.waiting ? reading.waiting(window) : reading.list('source', conditions, window));
  const { attached } = filter;
  const window = filter.waiting ? windowOf(filter) : sortedWindow(filter, '-date', language);
  const slice = attached === undefined ? await read(window) : await sift(read, (rows) => thatAre(reading, rows, attached), window);
  return page(slice, await sourceRows(reading, slice.rows, beholder));
}

/** What a source's own record has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function sourceConditions(reading: Reading, filter: Omit<SourceFilter, 'limit' | 'waiting'>): Promise<RecordConditions> {
  const publisher = await reference(reading, { kind: 'actor', key: filter.publisher, filter: 'publisher', property: 'publisher' });
  return { ...conditionsOf(publisher, { type: filter.type, language: filter.language }), ...within(filter) };
}

/** Those whose text is, or is not, attached here. */
export async function thatAre(reading: Reading, sources: readonly Held<Source>[], attached: boolean): Promise<readonly Held<Source>[]> {
  const here = await reading.attached(sources.map(({ record }) => record.id));
  return sources.filter(({ record }) => here.has(record.id) === attached);
}
