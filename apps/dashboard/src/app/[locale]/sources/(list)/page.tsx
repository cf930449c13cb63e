import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { FingerprintLegend } from '../../../../inbox/fingerprint.tsx';
import { SourceTable } from '../../../../inbox/source-table.tsx';
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

const attachment: Readonly<Record<string, boolean>> = { attached: true, excerpts: false };

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('sources');
  return { title: t('title'), alternates: alternatesOf(locale, '/sources') };
}

export default async function SourcesPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('sources');
  const text = one(query, 'text');
  const waiting = one(query, 'state') === 'waiting';
  const attached = text === undefined ? undefined : attachment[text];
  const filter = { cursor: one(query, 'cursor'), waiting, ...(attached === undefined ? {} : { attached }) };
  const answer = await askList(locale, filter, (client, asked) => client.sources.list.query(asked));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  const filters = [
    {
      name: 'text',
      label: t('filters.text'),
      chosen: attached === undefined ? undefined : text,
      choices: [
        { value: 'attached', label: t('filters.attached') },
        { value: 'excerpts', label: t('filters.excerpts') },
      ],
    },
    {
      name: 'state',
      label: t('filters.state'),
      chosen: waiting ? 'waiting' : undefined,
      choices: [{ value: 'waiting', label: t('filters.waiting') }],
    },
  ];
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path="/sources"
      query={query}
      next={next}
      filters={<Filters path="/sources" locale={locale} filters={filters} />}
    >
      {rows.length === 0 ? (
        <Empty says={t('none')}>{t('noneWhy')}</Empty>
      ) : (
        <>
          <SourceTable rows={rows} caption={t('title')} />
          <FingerprintLegend />
        </>
      )}
      <Live />
    </ListPage>
  );
}
