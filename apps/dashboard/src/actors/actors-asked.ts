import type { ActorRow } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one } from '../address/query.ts';
import type { AskedList, ListAddress } from '../lists/asked-list.ts';
import { calledRecords } from '../lists/called-record.ts';
import { rowsIn } from '../lists/list-place.ts';
import { orderIn } from '../lists/order.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';
import { actorFields, actorFilter } from './actor-fields.ts';

const orders = z.enum(['name', '-name', 'agreements', '-agreements', 'events', '-events']);

/** The part of the list of actors that an address asks for, with its filters. */
export async function actorsAsked({ locale, query, path }: ListAddress): Promise<Answer<AskedList<ActorRow>>> {
  const order = orderIn(query, { path, sort: 'name', orders });
  const filter = { ...actorFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [t, list, called] = await Promise.all([
    getTranslations('filters'),
    askList(locale, filter, (client, asked) => client.actors.list.query(asked)),
    calledRecords(locale, query, { partOf: 'actor', actsFor: 'actor' }),
  ]);
  if (list.failure) return list;
  return { value: { ...list.value, order, called, fields: actorFields({ query, called, locale, t }) } };
}
