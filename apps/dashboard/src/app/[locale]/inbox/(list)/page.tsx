import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ForEditors } from '../../../../account/for-editors.tsx';
import { mayEdit } from '../../../../account/may-edit.ts';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { InboxImports } from '../../../../import/import-area.tsx';
import { FingerprintLegend } from '../../../../inbox/fingerprint.tsx';
import styles from '../../../../inbox/inbox.module.css';
import { SourceTable } from '../../../../inbox/source-table.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Live } from '../../../../live/live.tsx';
import { Link } from '../../../../navigation/link.ts';
import { Section } from '../../../../page/section.tsx';
import { askList } from '../../../../register/ask.ts';
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
  return mayEdit(who.failure ? undefined : who.value) ? <Waiting locale={locale} query={await searchParams} /> : <WaitsForEditors />;
}

/** What whoever may not edit is told: what the reader proposed is not shown before somebody judged it. */
async function WaitsForEditors() {
  const t = await getTranslations('inbox');
  return (
    <ForEditors title={t('title')} path="/inbox" says={t('forEditors')}>
      {t.rich('forEditorsWhy', {
        signIn: (words) => <Link href="/sign-in">{words}</Link>,
        sources: (words) => <Link href="/sources">{words}</Link>,
      })}
    </ForEditors>
  );
}

async function Waiting({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('inbox');
  const answer = await askList(locale, { cursor: one(query, 'cursor'), waiting: true }, (client, filter) =>
    client.sources.list.query(filter),
  );
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  return (
    <ListPage title={t('title')} count={t('count', { count: total })} path="/inbox" query={query} next={next}>
      <InboxImports />
      <Section id="waiting" title={t('waiting')} beside={rows.length > 0 && t('fingerprint')}>
        {rows.length === 0 ? (
          <Empty says={t('none')}>{t.rich('noneWhy', { sources: (words) => <Link href="/sources">{words}</Link> })}</Empty>
        ) : (
          <>
            <SourceTable rows={rows} caption={t('waiting')} inbox />
            <FingerprintLegend />
          </>
        )}
      </Section>
      <p className={styles.ways}>
        <Link href="/review">{t('review')}</Link>
        <Link href="/inbox/learned">{t('learned')}</Link>
      </p>
      <Live />
    </ListPage>
  );
}
