import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { ListPage } from '../../../../lists/list-page.tsx';
import { OrphanList } from '../../../../orphans/orphan-list.tsx';
import { answerTo } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/inbox/orphans';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('orphans');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** Every passage that lost its place when its source was revised, with the way to settle it. */
export default async function OrphansPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  return mayEdit(who.failure ? undefined : who.value) ? (
    <Orphans locale={locale} query={await searchParams} />
  ) : (
    <OnlyEditors of="orphans" who={who} />
  );
}

async function Orphans({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('orphans');
  const after = one(query, 'cursor');
  const answer = await answerTo(locale, (client) => client.citations.orphaned.query(after === undefined ? {} : { after }));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, next } = answer.value;
  return (
    <ListPage title={t('title')} count={t('count', { count: rows.length })} path={path} query={query} next={next}>
      {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <OrphanList rows={rows} />}
    </ListPage>
  );
}
