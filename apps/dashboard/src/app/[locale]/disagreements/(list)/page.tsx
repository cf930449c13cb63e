import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one, type Query } from '../../../../address/query.ts';
import { disputeFields, disputeFilter } from '../../../../disputes/dispute-fields.ts';
import { DisputeList } from '../../../../disputes/dispute-list.tsx';
import styles from '../../../../disputes/disputes.module.css';
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

const path = '/disagreements';
const orders = z.enum(['', 'name', '-name', 'property', '-property']);

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('disagreements');
  return sectionMetadata({
    locale,
    path,
    query: await searchParams,
    title: t('title'),
    description: shareWords(locale)('pages.disagreements'),
  });
}

/** Every property on which sources differ, by whatever the list is filtered by in the address. */
export default async function DisagreementsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, words, kinds] = await Promise.all([
    getTranslations('disagreements'),
    getTranslations('disagreements.filters'),
    getTranslations('reading.kinds'),
  ]);
  // Unless another order is asked for, as the register keeps them: what is about one record stands together.
  const order = orderIn(query, { path, sort: '', orders });
  const sort = order.sort === '' ? {} : { sort: order.sort };
  const filter = { ...disputeFilter(query), ...sort, cursor: one(query, 'cursor'), limit: rowsIn(query) };
  const [answer, called] = await Promise.all([
    askList(locale, filter, (client, asked) => client.disputes.list.query(asked)),
    calledRecords(locale, query, { agreement: 'agreement', actor: 'actor' }),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const at = { path, query, fields: disputeFields({ query, called, locale, t: words, kinds }) };
  const sortable = [
    { label: words('kind'), by: 'name' },
    { label: words('property'), by: 'property' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      after={total > 0 && <Downloads of="disputes" query={query} count={total} />}
      filters={
        <>
          <p className={styles.silence}>{t('silence')}</p>
          <Filters {...at} />
        </>
      }
    >
      {rows.length === 0 ? (
        <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />
      ) : (
        <>
          <OrderLine order={order} by={sortable} always />
          <DisputeList disputes={rows} />
        </>
      )}
      <Live />
    </ListPage>
  );
}
