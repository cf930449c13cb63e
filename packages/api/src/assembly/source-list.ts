import type { Source } from '@mithaq/domain';
import type { Held, Reading, Window } from '../ports.ts';
import type { SourceFilter, SourceList } from '../views/source.ts';
import { page, sift, windowOf } from './conditions.ts';
import { sourceRows } from './source-rows.ts';

/** One page of sources: all of them, the inbox, or those whose text is (or is not) attached here. */
export async function listSources(reading: Reading, filter: SourceFilter): Promise<SourceList> {
  const read = (window: Window) => (filter.waiting ? reading.waiting(window) : reading.list('source', {}, window));
  const { attached } = filter;
  const window = windowOf(filter);
  const slice = attached === undefined ? await read(window) : await sift(read, (rows) => thatAre(reading, rows, attached), window);
  return page(slice, await sourceRows(reading, slice.rows));
}

async function thatAre(reading: Reading, sources: readonly Held<Source>[], attached: boolean): Promise<readonly Held<Source>[]> {
  const here = await reading.attached(sources.map(({ record }) => record.id));
  return sources.filter(({ record }) => here.has(record.id) === attached);
}
