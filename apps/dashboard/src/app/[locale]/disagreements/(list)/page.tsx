import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query } from '../../../../address/query.ts';
import { DisputeList } from '../../../../disputes/dispute-list.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Live } from '../../../../live/live.tsx';
import { askList } from '../../../../register/ask.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('disagreements');
  return { title: t('title'), alternates: alternatesOf(locale, '/disagreements') };
}

/** Every property on which sources differ. */
export default async function DisagreementsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('disagreements');
  const answer = await askList(locale, { cursor: one(query, 'cursor') }, (client, filter) => client.disputes.list.query(filter));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  return (
    <ListPage title={t('title')} count={t('count', { count: total })} path="/disagreements" query={query} next={next}>
      {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <DisputeList disputes={rows} />}
      <Live />
    </ListPage>
  );
}
