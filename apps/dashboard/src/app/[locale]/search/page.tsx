import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { one, type Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Link } from '../../../i18n/navigation.ts';
import page from '../../../page/page.module.css';
import { ask } from '../../../register/ask.ts';
import { searchKindOf } from '../../../search/kinds.ts';
import styles from '../../../search/results.module.css';
import { Results } from '../../../search/results.tsx';
import { searchAddress } from '../../../search/search-address.ts';
import { SearchDesk } from '../../../search/search-desk.tsx';
import { Empty } from '../../../states/empty.tsx';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

/** Hits of each group while all kinds are asked for, and of the one kind that is. */
const hits = { each: 8, only: 50 } as const;

const longest = 200;

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  localeOf((await params).locale);
  const t = await getTranslations('search');
  const words = one(await searchParams, 'q');
  return { title: words === undefined ? t('title') : t('titleOf', { words }), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const t = await getTranslations('search');
  const words = wellFormed(one(query, 'q') ?? '');
  const kind = searchKindOf(one(query, 'kind'));
  const answer = await ask(locale, (client) =>
    client.search.query.query({ q: words, ...(kind ? { kinds: [kind], limit: hits.only } : { limit: hits.each }) }),
  );
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const found = answer.value.groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <div className={page['page']}>
      <h1 className="heard">{words === '' ? t('title') : t('titleOf', { words })}</h1>
      <SearchDesk words={words} kind={kind}>
        <p role="status" className="heard">
          {words !== '' && t('found', { count: found })}
        </p>
        {words === '' && <Empty says={t('start.says')}>{t('start.advice')}</Empty>}
        {words !== '' && found === 0 && (
          <Empty says={t('none.says', { words })}>
            {t('none.advice')} {kind && <Link href={searchAddress(words, undefined)}>{t('none.everywhere')}</Link>}
          </Empty>
        )}
        <Results answer={answer.value} more={(each) => searchAddress(words, each)} />
      </SearchDesk>
      <p className={styles['keys']}>
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {t('keys.move')}
        </span>
        <span>
          <kbd>↵</kbd> {t('keys.open')}
        </span>
        <span>{t('keys.folds')}</span>
      </p>
    </div>
  );
}

/** What an address may carry, as the register takes it: not too long, no NUL, no half of a surrogate pair. */
function wellFormed(words: string): string {
  return words
    .replaceAll('\0', '')
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}
