import type { Agreement, Day, InterfaceLanguage, Status } from '@mithaq/domain';
import type { Held, Reading, RecordConditions, Window } from '../ports.ts';
import type { AgreementFilter, AgreementList } from '../views/agreement.ts';
import { agreementRows, gatherAgreements } from './agreement-rows.ts';
import { conditionsOf, page, reference, sift, within } from './conditions.ts';
import { sortedWindow } from './sorting.ts';
import { statusView } from './status.ts';
import { topicCodes } from './topic-codes.ts';

/**
 * One page of agreements. Filters on what records hold are the store's; a status is derived from events, so agreements
 * are sifted by it here.
 */
export async function listAgreements(
  reading: Reading,
  filter: AgreementFilter,
  { asOf, language }: { readonly asOf: Day; readonly language: InterfaceLanguage },
): Promise<AgreementList> {
  const conditions = await agreementConditions(reading, filter);
  const read = (window: Window) => reading.list('agreement', conditions, window);
  const { status } = filter;
  const window = sortedWindow(filter, '-date', language);
  const slice = status === undefined ? await read(window) : await sift(read, (rows) => withStatus(reading, rows, { status, asOf }), window);
  return page(slice, await agreementRows(reading, slice.rows, asOf));
}

/** What an agreement's own record has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function agreementConditions(reading: Reading, filter: Omit<AgreementFilter, 'limit'>): Promise<RecordConditions> {
  const actor = await reference(reading, { kind: 'actor', key: filter.actor, filter: 'actor', property: 'participations' });
  const { instrument, nature, field, text, topic } = filter;
  return {
    ...conditionsOf(actor, { instrument, nature, fields: field, textAvailability: text }, await clausesOn(reading, topic)),
    ...within(filter),
  };
}

async function clausesOn(reading: Reading, topic: string | undefined): Promise<RecordConditions['referredToBy']> {
  if (topic === undefined) return undefined;
  return { kind: 'clause', property: 'topics', values: topicCodes(await reading.taxonomy(), topic) };
}

/** The agreements that may have the status asked for on a day: any of their derived values is it, not the likeliest alone. */
export async function withStatus(
  reading: Reading,
  agreements: readonly Held<Agreement>[],
  { status, asOf }: { readonly status: Status; readonly asOf: Day },
): Promise<readonly Held<Agreement>[]> {
  if (agreements.length === 0) return [];
  const gathered = await gatherAgreements(reading, agreements);
  return agreements.filter(({ record }) => statusView(gathered, record, asOf).values.some((value) => value.status === status));
}
