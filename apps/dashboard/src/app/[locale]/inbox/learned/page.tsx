import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import styles from '../../../../learned/learned.module.css';
import { LearnedTable } from '../../../../learned/learned-table.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Link } from '../../../../navigation/link.ts';
import { askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/inbox/learned';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('learned');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** What editors' judgements come to, and how to take an effect back. */
export default async function LearnedPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  return mayEdit(who.failure ? undefined : who.value) ? (
    <Learned locale={locale} query={await searchParams} />
  ) : (
    <OnlyEditors of="learned" who={who} />
  );
}

async function Learned({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('learned');
  const answer = await askList(locale, { cursor: one(query, 'cursor') }, (client, filter) => client.learning.list.query(filter));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  return (
    <ListPage title={t('title')} count={t('count', { count: total })} path={path} query={query} next={next}>
      <p className={styles.intro}>{t('intro')}</p>
      {rows.length === 0 ? (
        <Empty says={t('none')}>{t.rich('noneWhy', { inbox: (words) => <Link href="/inbox">{words}</Link> })}</Empty>
      ) : (
        <LearnedTable rows={rows} caption={t('title')} />
      )}
    </ListPage>
  );
}
