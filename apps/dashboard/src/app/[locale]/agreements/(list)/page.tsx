import { Instrument, Status } from '@mithaq/domain';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query, valid } from '../../../../address/query.ts';
import { AgreementFilters } from '../../../../agreements/agreement-filters.tsx';
import { AgreementTable } from '../../../../agreements/agreement-table.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { ListPage } from '../../../../lists/list-page.tsx';
import { Live } from '../../../../live/live.tsx';
import { ask, askList } from '../../../../register/ask.ts';
import { Empty } from '../../../../states/empty.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('agreements');
  return { title: t('title'), alternates: alternatesOf(locale, '/agreements') };
}

export default async function Page({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('agreements');
  const [list, choices] = await Promise.all([
    askList(locale, filterOf(query), (client, filter) => client.agreements.list.query(filter)),
    ask(locale, (client) => Promise.all([client.topics.list.query(), client.actors.list.query({ limit: 100 })])),
  ]);
  if (list.failure) return <FailureNotice failure={list.failure} />;
  if (choices.failure) return <FailureNotice failure={choices.failure} />;
  const { rows, total, next } = list.value;
  const [topics, actors] = choices.value;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path="/agreements"
      query={query}
      next={next}
      filters={<AgreementFilters query={query} topics={topics} actors={actors.rows} />}
    >
      {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <AgreementTable rows={rows} caption={t('title')} />}
      <Live />
    </ListPage>
  );
}

function filterOf(query: Query) {
  return {
    cursor: one(query, 'cursor'),
    actor: one(query, 'actor'),
    topic: one(query, 'topic'),
    instrument: valid(Instrument, one(query, 'instrument')),
    status: valid(Status, one(query, 'status')),
  };
}
