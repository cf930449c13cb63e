import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { Link } from '../../../../i18n/navigation.ts';
import { ImportArea } from '../../../../import/import-area.tsx';
import { FingerprintLegend } from '../../../../inbox/fingerprint.tsx';
import styles from '../../../../inbox/inbox.module.css';
import { SourceTable } from '../../../../inbox/source-table.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Live } from '../../../../live/live.tsx';
import { Section } from '../../../../page/section.tsx';
import { askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('inbox');
  return { title: t('title'), alternates: alternatesOf(locale, '/inbox') };
}

export default async function InboxPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('inbox');
  const [answer, who] = await Promise.all([
    askList(locale, { cursor: one(query, 'cursor'), waiting: true }, (client, filter) => client.sources.list.query(filter)),
    session(locale),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  return (
    <ListPage title={t('title')} count={t('count', { count: total })} path="/inbox" query={query} next={next}>
      {mayEdit(who.failure ? undefined : who.value) ? (
        <ImportArea />
      ) : (
        <p className={styles['note']}>{t.rich('signIn', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</p>
      )}
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
      <Live />
    </ListPage>
  );
}
