import { ActorKind, actorKinds, CountryCode } from '@mithaq/domain';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActorTable } from '../../../../actors/actor-table.tsx';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query, valid } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { choicesOf } from '../../../../lists/choices.ts';
import { Filters } from '../../../../lists/filters.tsx';
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
  const t = await getTranslations('actors');
  return { title: t('title'), alternates: alternatesOf(locale, '/actors') };
}

export default async function ActorsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('actors');
  const kind = valid(ActorKind, one(query, 'kind'));
  const country = valid(CountryCode, one(query, 'country'));
  const answer = await askList(locale, { cursor: one(query, 'cursor'), kind, country }, (client, filter) =>
    client.actors.list.query(filter),
  );
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const filters = [{ name: 'kind', label: t('columns.kind'), chosen: kind, choices: choicesOf(actorKinds.terms, locale) }];
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path="/actors"
      query={query}
      next={next}
      filters={<Filters path="/actors" locale={locale} filters={filters} />}
    >
      {rows.length === 0 ? <Empty says={t('none')} /> : <ActorTable rows={rows} caption={t('title')} />}
      <Live />
    </ListPage>
  );
}
