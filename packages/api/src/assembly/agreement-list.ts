import { type Agreement, agreementStatus, type Day, MithaqError, taxonomy, topicOf } from '@mithaq/domain';
import type { Held, Reading, RecordConditions } from '../ports.ts';
import type { AgreementFilter, AgreementList } from '../views/agreement.ts';
import { agreementRows } from './agreement-rows.ts';
import { conditionsOf, page, reference, sift, windowOf } from './conditions.ts';

/**
 * One page of agreements. Filters on what records hold are the store's; a status is derived from events, so agreements
 * are sifted by it here.
 */
export async function listAgreements(reading: Reading, filter: AgreementFilter, asOf: Day): Promise<AgreementList> {
  const actor = await reference(reading, { kind: 'actor', key: filter.actor, filter: 'actor', property: 'participations' });
  const conditions = conditionsOf(actor, { instrument: filter.instrument, nature: filter.nature }, clausesOn(filter.topic));
  const read = (window: { limit: number; after?: string }) => reading.list('agreement', conditions, window);
  const { status } = filter;
  const window = windowOf(filter);
  const slice = status === undefined ? await read(window) : await sift(read, (rows) => withStatus(reading, rows, { status, asOf }), window);
  return page(slice, await agreementRows(reading, slice.rows, asOf));
}

/** A topic's clauses; a group takes in its topics. @throws MithaqError `not-found` for a code that the taxonomy lacks */
function clausesOn(code: string | undefined): RecordConditions['referredToBy'] {
  if (code === undefined) return undefined;
  if (topicOf(code) === undefined) throw new MithaqError('not-found', { key: code }, ['topic']);
  const within = taxonomy.topics.filter(({ parent }) => parent === code).map((topic) => topic.code);
  return { kind: 'clause', property: 'topics', values: [code, ...within] };
}

/** The agreements that may have the status asked for on a day: any of their derived values is it, not the likeliest alone. */
async function withStatus(
  reading: Reading,
  agreements: readonly Held<Agreement>[],
  wanted: { readonly status: string; readonly asOf: Day },
): Promise<readonly Held<Agreement>[]> {
  const ids = agreements.map(({ record }) => record.id);
  if (ids.length === 0) return [];
  const events = (await reading.referring('event', ids, 'agreements')).map(({ record }) => record);
  return agreements.filter(({ record }) => {
    const concerning = events.filter(({ agreements: concerned }) => concerned.includes(record.id));
    return agreementStatus(concerning, wanted.asOf).values.some(({ status }) => status === wanted.status);
  });
}
