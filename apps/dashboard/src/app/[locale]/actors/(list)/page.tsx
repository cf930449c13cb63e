import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActorTable } from '../../../../actors/actor-table.tsx';
import { actorsAsked } from '../../../../actors/actors-asked.ts';
import type { Query } from '../../../../address/query.ts';
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

/** Actors, by whatever they are filtered and put in order by in the address. */
export default async function ActorsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const [t, asked] = await Promise.all([getTranslations('actors'), actorsAsked({ locale, query, path })]);
  if (asked.failure) return <FailureNotice failure={asked.failure} />;
  const { rows, total, next, order, called, fields } = asked.value;
  const at = { path, query, fields };
  const sortable = [
    { label: t('columns.actor'), by: 'name' },
    { label: t('columns.agreements'), by: 'agreements', first: 'down' },
    { label: t('columns.events'), by: 'events', first: 'down' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      acts={
        <>
          <NewLink kind="actor" />
          <TableLink kind="actor" query={query} />
        </>
      }
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
