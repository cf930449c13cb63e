import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../../account/may-administer.ts';
import { OnlyFor } from '../../../../account/only-for.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { ListPage } from '../../../../lists/list-page.tsx';
import { rowsIn } from '../../../../lists/list-place.ts';
import { Link } from '../../../../navigation/link.ts';
import { Section } from '../../../../page/section.tsx';
import { AccountsProof } from '../../../../people/accounts-proof.tsx';
import { ActsList } from '../../../../people/acts-list.tsx';
import styles from '../../../../people/people.module.css';
import { askList } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

const path = '/people/history';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('people.history');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** All that was done to accounts, keys and settings, and the proof that nobody altered it. */
export default async function ActsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const known = await session(locale);
  if (known.failure) return <FailureNotice failure={known.failure} />;
  if (mayAdminister(known.value)) return <Acts locale={locale} query={await searchParams} />;
  const t = await getTranslations('people');
  return <OnlyFor title={t('history.title')} says={t('forAdministrators')} who={known} />;
}

async function Acts({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('people.history');
  const proof = await getTranslations('audit');
  const asked = { cursor: one(query, 'cursor'), limit: rowsIn(query) };
  const answer = await askList(locale, asked, (client, filter) => client.people.acts.query(filter));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { rows, total, next } = answer.value;
  return (
    <ListPage
      title={t('title')}
      count={t('count', { count: total })}
      path={path}
      query={query}
      next={next}
      after={
        <Section id="proof" title={proof('verify.title')}>
          <AccountsProof total={total} />
        </Section>
      }
    >
      <p className={styles.ways}>
        <Link href="/people">{t('back')}</Link>
        <Link href="/audit">{proof('title')}</Link>
        <a href="#proof">{proof('verify.title')}</a>
      </p>
      <ActsList rows={rows} />
    </ListPage>
  );
}
