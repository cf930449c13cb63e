import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one, type Query } from '../../../../address/query.ts';
import { agreementFields, agreementFilter } from '../../../../agreements/agreement-fields.ts';
import { AgreementTable } from '../../../../agreements/agreement-table.tsx';
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
import { ask, askList } from '../../../../register/ask.ts';
import { sectionMetadata } from '../../../../share/section-metadata.ts';
import { shareWords } from '../../../../share/share-words.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('agreements');
  return sectionMetadata({
    locale,
    path: '/agreements',
    query: await searchParams,
    title: t('title'),
    description: shareWords(locale)('pages.agreements'),
  });
}

const path = '/agreements';
const orders = z.enum(['date', '-date', 'name', '-name', 'clauses', '-clauses']);

/** Agreements, by whatever they are filtered and put in order by in the address. */
export default async function Page({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, filterWords] = await Promise.all([getTranslations('agreements'), getTranslations('filters')]);
  const order = orderIn(query, { path, sort: '-date', orders });
  const filter = { ...agreementFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [list, topics, called] = await Promise.all([
    askList(locale, filter, (client, asked) => client.agreements.list.query(asked)),
    ask(locale, (client) => client.topics.list.query()),
    calledRecords(locale, query, { actor: 'actor' }),
  ]);
  if (list.failure) return <FailureNotice failure={list.failure} />;
  if (topics.failure) return <FailureNotice failure={topics.failure} />;
  const { rows, total, next } = list.value;
  const fields = agreementFields({ query, topics: topics.value, called, locale, t: filterWords });
  const at = { path, query, fields };
  const sortable = [
    { label: t('columns.date'), by: 'date', first: 'down' },
    { label: t('columns.agreement'), by: 'name' },
    { label: t('columns.evidence'), by: 'clauses', first: 'down' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      filters={<Filters {...at} />}
      after={total > 0 && <Downloads of="agreements" query={query} count={total} />}
    >
      {rows.length === 0 ? (
        <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />
      ) : (
        <>
          <OrderLine order={order} by={sortable} />
          <AgreementTable rows={rows} caption={t('title')} order={order} />
        </>
      )}
      <Live />
    </ListPage>
  );
}
