import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { actorFields, actorFilter } from '../../../../actors/actor-fields.ts';
import { ActorTable } from '../../../../actors/actor-table.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { Downloads } from '../../../../downloads/downloads.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { calledRecords } from '../../../../lists/called-record.ts';
import { Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { NothingFits } from '../../../../lists/nothing-fits.tsx';
import { orderIn } from '../../../../lists/order.ts';
import { OrderLine } from '../../../../lists/order-line.tsx';
import { Live } from '../../../../live/live.tsx';
import { askList } from '../../../../register/ask.ts';
import { sectionMetadata } from '../../../../share/section-metadata.ts';
import { shareWords } from '../../../../share/share-words.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('actors');
  return sectionMetadata({
    locale,
    path: '/actors',
    query: await searchParams,
    title: t('title'),
    description: shareWords(locale)('pages.actors'),
  });
}

const path = '/actors';
const orders = z.enum(['name', '-name', 'agreements', '-agreements', 'events', '-events']);

/** Actors, by whatever they are filtered and put in order by in the address. */
export default async function ActorsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, filterWords] = await Promise.all([getTranslations('actors'), getTranslations('filters')]);
  const order = orderIn(query, { path, sort: 'name', orders });
  const filter = { ...actorFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [list, called] = await Promise.all([
    askList(locale, filter, (client, asked) => client.actors.list.query(asked)),
    calledRecords(locale, query, { partOf: 'actor', actsFor: 'actor' }),
  ]);
  if (list.failure) return <FailureNotice failure={list.failure} />;
  const { rows, total, next } = list.value;
  const at = { path, query, fields: actorFields({ query, called, locale, t: filterWords }) };
  const sortable = [
    { label: t('columns.actor'), by: 'name' },
    { label: t('columns.agreements'), by: 'agreements', first: 'down' },
    { label: t('columns.events'), by: 'events', first: 'down' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      filters={<Filters {...at} />}
      after={total > 0 && <Downloads of="actors" query={query} count={total} />}
    >
      {rows.length === 0 ? (
        <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />
      ) : (
        <>
          <OrderLine order={order} by={sortable} />
          <ActorTable rows={rows} caption={t('title')} order={order} />
        </>
      )}
      <Live />
    </ListPage>
  );
}
