import type { EventRow } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one } from '../address/query.ts';
import type { AskedList, ListAddress } from '../lists/asked-list.ts';
import { calledRecords } from '../lists/called-record.ts';
import { rowsIn } from '../lists/list-place.ts';
import { orderIn } from '../lists/order.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';
import { eventFields, eventFilter } from './event-fields.ts';

const orders = z.enum(['date', '-date', 'name', '-name']);

/** The part of the list of events that an address asks for, with its filters. */
export async function eventsAsked({ locale, query, path }: ListAddress): Promise<Answer<AskedList<EventRow>>> {
  const order = orderIn(query, { path, sort: '-date', orders });
  const filter = { ...eventFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [t, list, called] = await Promise.all([
    getTranslations('filters'),
    askList(locale, filter, (client, asked) => client.events.list.query(asked)),
    calledRecords(locale, query, { actor: 'actor', agreement: 'agreement', place: 'place' }),
  ]);
  if (list.failure) return list;
  return { value: { ...list.value, order, called, fields: eventFields({ query, called, locale, t }) } };
}
