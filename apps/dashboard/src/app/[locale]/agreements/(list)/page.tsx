import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Query } from '../../../../address/query.ts';
import { AgreementTable } from '../../../../agreements/agreement-table.tsx';
import { agreementsAsked } from '../../../../agreements/agreements-asked.ts';
import { Downloads } from '../../../../downloads/downloads.tsx';
import { NewLink } from '../../../../edit/new-link.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { NothingFits } from '../../../../lists/nothing-fits.tsx';
import { OrderLine } from '../../../../lists/order-line.tsx';
import { Live } from '../../../../live/live.tsx';
import { sectionMetadata } from '../../../../share/section-metadata.ts';
import { shareWords } from '../../../../share/share-words.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';
import { TableLink } from '../../../../tables/table-link.tsx';

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

/** Agreements, by whatever they are filtered and put in order by in the address. */
export default async function Page({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, asked] = await Promise.all([getTranslations('agreements'), agreementsAsked({ locale, query, path })]);
  if (asked.failure) return <FailureNotice failure={asked.failure} />;
  const { rows, total, next, order, called, fields } = asked.value;
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
      acts={
        <>
          <NewLink kind="agreement" />
          <TableLink kind="agreement" query={query} />
        </>
      }
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
