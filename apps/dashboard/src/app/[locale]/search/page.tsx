import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { one, type Query } from '../../../address/query.ts';
import { Citing } from '../../../cite/citing.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import page from '../../../page/page.module.css';
import { narrowing, wordsOf } from '../../../search/asking.ts';
import { found } from '../../../search/found.ts';
import { searchKindOf } from '../../../search/kinds.ts';
import { SearchDesk } from '../../../search/search-desk.tsx';
import { SearchKeys } from '../../../search/search-keys.tsx';
import { SearchResults } from '../../../search/search-results.tsx';
import { tellingIn } from '../../../search/telling.ts';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

/** Hits of each group while all kinds are asked for, and of the one kind that is. */
const hits = { each: 8, only: 50 } as const;

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('search');
  const words = wordsOf(await searchParams);
  // Whatever is searched for, engines are told of one page: that on which one searches.
  return sectionMetadata({
    locale,
    path: '/search',
    title: words === '' ? t('title') : t('titleOf', { words }),
    description: t('description'),
  });
}

export default async function SearchPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const words = wordsOf(query);
  const limit = searchKindOf(one(query, 'kind')) ? hits.only : hits.each;
  const [answer, telling] = await Promise.all([found(locale, query, { limit, facets: true }), tellingIn(locale)]);
  const { t } = telling;
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <div className={page['page']}>
      <h1 className="heard">{words === '' ? t('title') : t('titleOf', { words })}</h1>
      <SearchDesk words={words} narrowed={narrowedIn(query)} label={t('label')} placeholder={t('placeholder')} find={t('find')}>
        <SearchResults answer={answer.value} words={words} query={query} telling={telling} />
      </SearchDesk>
      <SearchKeys />
      <Citing />
    </div>
  );
}

/** What narrows the search, as the address has it. */
function narrowedIn(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    narrowing.flatMap((name) => {
      const value = one(query, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
