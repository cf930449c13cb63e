import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one, type Query } from '../../../../address/query.ts';
import { Downloads } from '../../../../downloads/downloads.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { FingerprintLegend } from '../../../../inbox/fingerprint.tsx';
import { SourceTable } from '../../../../inbox/source-table.tsx';
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
import { sourceFields, sourceFilter } from '../../../../source/source-fields.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('sources');
  return sectionMetadata({
    locale,
    path: '/sources',
    query: await searchParams,
    title: t('title'),
    description: shareWords(locale)('pages.sources'),
  });
}

const path = '/sources';
const orders = z.enum(['date', '-date', 'title', '-title', 'publisher', '-publisher']);

/** Sources, by whatever they are filtered and put in order by in the address. */
export default async function SourcesPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, filterWords] = await Promise.all([getTranslations('sources'), getTranslations('filters')]);
  const order = orderIn(query, { path, sort: '-date', orders });
  const filter = { ...sourceFilter(query), cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort };
  const [list, called] = await Promise.all([
    askList(locale, filter, (client, asked) => client.sources.list.query(asked)),
    calledRecords(locale, query, { publisher: 'actor' }),
  ]);
  if (list.failure) return <FailureNotice failure={list.failure} />;
  const { rows, total, next } = list.value;
  const at = { path, query, fields: sourceFields({ query, called, locale, t: filterWords }) };
  const sortable = [
    { label: t('columns.published'), by: 'date', first: 'down' },
    { label: t('columns.title'), by: 'title' },
    { label: t('columns.publisher'), by: 'publisher' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      filters={<Filters {...at} />}
      after={total > 0 && <Downloads of="sources" query={query} count={total} />}
    >
      {rows.length === 0 ? (
        <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />
      ) : (
        <>
          <OrderLine order={order} by={sortable} />
          <SourceTable rows={rows} caption={t('title')} order={order} />
          <FingerprintLegend />
        </>
      )}
      <Live />
    </ListPage>
  );
}
