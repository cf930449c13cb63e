import type { AgreementRow } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one } from '../address/query.ts';
import type { AskedList, ListAddress } from '../lists/asked-list.ts';
import { calledRecords } from '../lists/called-record.ts';
import { rowsIn } from '../lists/list-place.ts';
import { orderIn } from '../lists/order.ts';
import type { Answer } from '../register/answer.ts';
import { ask, askList } from '../register/ask.ts';
import { agreementFields, agreementFilter } from './agreement-fields.ts';

const orders = z.enum(['date', '-date', 'name', '-name', 'clauses', '-clauses']);

/** The part of the list of agreements that an address asks for, with its filters. */
export async function agreementsAsked({ locale, query, path }: ListAddress): Promise<Answer<AskedList<AgreementRow>>> {
  const order = orderIn(query, { path, sort: '-date', orders });
  const filter = { ...agreementFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [t, list, topics, called] = await Promise.all([
    getTranslations('filters'),
    askList(locale, filter, (client, asked) => client.agreements.list.query(asked)),
    ask(locale, (client) => client.topics.list.query()),
    calledRecords(locale, query, { actor: 'actor' }),
  ]);
  if (list.failure) return list;
  if (topics.failure) return topics;
  return { value: { ...list.value, order, called, fields: agreementFields({ query, topics: topics.value, called, locale, t }) } };
}
