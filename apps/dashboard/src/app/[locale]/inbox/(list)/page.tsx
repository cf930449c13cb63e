import type { Colleague } from '@mithaq/client';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { InboxImports } from '../../../../import/import-area.tsx';
import { FingerprintLegend } from '../../../../inbox/fingerprint.tsx';
import styles from '../../../../inbox/inbox.module.css';
import { inboxFields, inboxFilter } from '../../../../inbox/inbox-fields.ts';
import { InboxTable } from '../../../../inbox/inbox-table.tsx';
import { Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { NothingFits } from '../../../../lists/nothing-fits.tsx';
import { orderIn } from '../../../../lists/order.ts';
import { OrderLine } from '../../../../lists/order-line.tsx';
import { Live } from '../../../../live/live.tsx';
import { Link } from '../../../../navigation/link.ts';
import { Section } from '../../../../page/section.tsx';
import { ask, askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('inbox');
  return pageMetadata({ locale, path: '/inbox', title: t('title'), index: false });
}

export default async function InboxPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  const me = who.failure ? undefined : who.value.user;
  if (who.failure || me === undefined || !mayEdit(who.value)) return <OnlyEditors of="inbox" who={who} />;
  return <Waiting locale={locale} query={await searchParams} me={{ id: me.id, name: me.name }} />;
}

const path = '/inbox';
const orders = z.enum(['came', '-came', 'date', '-date', 'title', '-title', 'publisher', '-publisher']);

async function Waiting({ locale, query, me }: { locale: Locale; query: Query; me: Colleague }) {
  const [t, filters, sources, format] = await Promise.all([
    getTranslations('inbox'),
    getTranslations('inbox.filters'),
    getTranslations('sources.columns'),
    getFormatter(),
  ]);
  const order = orderIn(query, { path, sort: '-came', orders });
  const filter = inboxFilter(query);
  const asked = { ...filter, cursor: one(query, 'cursor'), limit: rowsIn(query), sort: order.sort, waiting: true };
  const [answer, people, waiting] = await Promise.all([
    askList(locale, asked, (client, given) => client.sources.list.query(given)),
    ask(locale, (client) => client.people.mentionable.query()),
    ask(locale, (client) => client.changeSets.list.query({ state: 'in-review', limit: 1 })),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const others = people.failure ? [] : people.value.filter(({ id }) => id !== me.id);
  const since = filter.since === undefined ? undefined : format.relativeTime(new Date(filter.since), new Date());
  const at = { path, query, fields: inboxFields({ query, locale, t: filters, people: others, since }) };
  const aside = filter.aside === true;
  const sortable = [
    { label: t('came'), by: 'came', first: 'down' },
    { label: sources('published'), by: 'date', first: 'down' },
    { label: sources('title'), by: 'title' },
    { label: sources('publisher'), by: 'publisher' },
  ] as const;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total, aside: aside ? 'yes' : 'no' })}
      path={path}
      query={query}
      next={next}
      acts={
        <p className={styles.ways}>
          <Link href="/review">{t('review', { count: waiting.failure ? 0 : waiting.value.total })}</Link>
          <Link href="/inbox/orphans">{t('orphans')}</Link>
          <Link href="/inbox/learned">{t('learned')}</Link>
        </p>
      }
      filters={<Filters {...at} first={4} />}
    >
      <InboxImports />
      <Section id="waiting" title={t('waiting')} beside={rows.length > 0 && t('fingerprint')}>
        {rows.length === 0 && Object.keys(filter).length > 0 && (
          <NothingFits says={t('noneFits')} why={t('noneFitsWhy')} {...at} called={[]} />
        )}
        {rows.length === 0 && Object.keys(filter).length === 0 && (
          <Empty says={t('none')}>{t.rich('noneWhy', { sources: (words) => <Link href="/sources">{words}</Link> })}</Empty>
        )}
        {rows.length > 0 && (
          <>
            <OrderLine order={order} by={sortable} />
            <InboxTable rows={rows} caption={t('waiting')} order={order} aside={aside} me={me} />
            <FingerprintLegend />
          </>
        )}
      </Section>
      <Live />
    </ListPage>
  );
}
