import type { AnnouncementView } from '@mithaq/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { one, type Query } from '../../../address/query.ts';
import styles from '../../../announced/announced.module.css';
import { announcedFields, announcedFilter, announcedOrders } from '../../../announced/announced-fields.ts';
import { AnnouncedTable } from '../../../announced/announced-table.tsx';
import { askAnnounced } from '../../../announced/ask-announced.ts';
import { DayWords } from '../../../announced/day-words.tsx';
import { Downloads } from '../../../downloads/downloads.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { calledRecords } from '../../../lists/called-record.ts';
import { Filters } from '../../../lists/filters.tsx';
import { rowsIn } from '../../../lists/list-place.ts';
import { NothingFits } from '../../../lists/nothing-fits.tsx';
import { orderIn } from '../../../lists/order.ts';
import { OrderLine } from '../../../lists/order-line.tsx';
import { Pages } from '../../../lists/pages.tsx';
import { Live } from '../../../live/live.tsx';
import page from '../../../page/page.module.css';
import { Section } from '../../../page/section.tsx';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

const path = '/announced';

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('announced');
  return sectionMetadata({ locale, path, query: await searchParams, title: t('title'), description: t('description') });
}

/** What was announced and, as of a day, no source tells the end of; or with another outcome. The most pressing first, unless turned round. */
export default async function AnnouncedPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('announced');
  const order = orderIn(query, { path, sort: 'due', orders: announcedOrders });
  const filter = { ...announcedFilter(query), sort: order.sort, cursor: one(query, 'cursor'), limit: rowsIn(query) };
  const [answer, called] = await Promise.all([
    askAnnounced(locale, filter),
    calledRecords(locale, query, { actor: 'actor', agreement: 'agreement' }),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, next, asOf } = answer.value;
  const at = { path, query, fields: announcedFields({ query, called, t }) };
  return (
    <div className={page.page}>
      <h1 className={page.title}>{filter.outcome === undefined ? t('title') : t('titleOfAll')}</h1>
      <p className={styles.intro}>{t.rich('intro', { day: () => <DayWords day={asOf} /> })}</p>
      <Filters {...at} first={3} />
      {rows.length === 0 && <NothingFits says={t('none')} why={t('noneWhy')} {...at} called={called} />}
      {rows.length > 1 && <OrderLine order={order} by={[{ label: t('columns.when'), by: 'due' }]} always />}
      {[...new Set(rows.map(({ due }) => due))].map((due) => (
        <Class
          key={due}
          id={due}
          title={t(`due.${due}`)}
          why={due === 'upcoming' ? t(order.sort === 'due' ? 'soonest' : 'furthest') : t(`dueWhy.${due}`)}
          rows={rows.filter((row) => row.due === due)}
        />
      ))}
      <Pages path={path} query={query} next={next} />
      {rows.length > 0 && <Downloads of="announced" query={query} />}
      <Live />
    </div>
  );
}

function Class({ id, title, why, rows }: { id: string; title: string; why: string; rows: readonly AnnouncementView[] }) {
  return (
    <Section id={id} title={title} beside={why}>
      <AnnouncedTable rows={rows} caption={title} />
    </Section>
  );
}
