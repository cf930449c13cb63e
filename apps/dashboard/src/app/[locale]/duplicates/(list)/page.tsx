import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { Filters } from '../../../../lists/filters.tsx';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { askPairs } from '../../../../merging/ask-pairs.ts';
import { JoinedList } from '../../../../merging/joined-list.tsx';
import { pairFields, pairFilter } from '../../../../merging/pair-fields.ts';
import { PairList } from '../../../../merging/pair-list.tsx';
import { ask } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/duplicates';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('merging');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** Pairs of records that may be one, those that were judged, and those that are joined. */
export default async function DuplicatesPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  return mayEdit(who.failure ? undefined : who.value) ? (
    <Pairs locale={locale} query={await searchParams} />
  ) : (
    <OnlyEditors of="merging" who={who} />
  );
}

async function Pairs({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('merging');
  const filter = pairFilter(query);
  const answer = await ask(locale, (client) =>
    askPairs(client, { ...filter, cursor: one(query, 'cursor'), limit: Math.min(rowsIn(query), 50) }),
  );
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { pairs, merges, next } = answer.value;
  const count = t(filter.verdict === 'open' ? 'count' : 'countJudged', { count: pairs.length + merges.length });
  const at = { path, query, fields: pairFields({ query, t }) };
  return (
    <ListPage title={t('title')} count={count} path={path} query={query} next={next} filters={<Filters {...at} />}>
      {filter.verdict === 'joined' && merges.length > 0 && <JoinedList rows={merges} />}
      {pairs.length > 0 && <PairList key={JSON.stringify(query)} pairs={pairs} />}
      {pairs.length + merges.length === 0 && <Nothing verdict={filter.verdict} />}
    </ListPage>
  );
}

async function Nothing({ verdict }: { verdict: ReturnType<typeof pairFilter>['verdict'] }) {
  const t = await getTranslations('merging');
  if (verdict === 'open') return <Empty says={t('none')}>{t('noneWhy')}</Empty>;
  return <Empty says={t(verdict === 'joined' ? 'noneJoined' : 'noneJudged')} />;
}
