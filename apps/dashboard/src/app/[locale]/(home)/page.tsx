import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from '../../../address/alternates.ts';
import { AgreementTable } from '../../../agreements/agreement-table.tsx';
import styles from '../../../home/home.module.css';
import { RecentChanges } from '../../../home/recent-changes.tsx';
import { SummarySentence } from '../../../home/summary-sentence.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Link } from '../../../i18n/navigation.ts';
import { Live } from '../../../live/live.tsx';
import page from '../../../page/page.module.css';
import { Section } from '../../../page/section.tsx';
import { ask } from '../../../register/ask.ts';
import { summary } from '../../../register/pages.ts';
import { SearchBox } from '../../../search/search-box.tsx';
import { Empty } from '../../../states/empty.tsx';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  return { alternates: alternatesOf(localeOf((await params).locale), '/') };
}

/** What the register holds, a way to look in it, its agreements, and what changed last. */
export default async function HomePage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('home');
  const [whole, agreements] = await Promise.all([summary(locale), ask(locale, (client) => client.agreements.list.query({ limit: 12 }))]);
  if (whole.failure) return <FailureNotice failure={whole.failure} />;
  if (agreements.failure) return <FailureNotice failure={agreements.failure} />;
  const { rows, total } = agreements.value;
  return (
    <div className={page.page}>
      <h1 className="heard">{t('title')}</h1>
      <SummarySentence summary={whole.value} />
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.columns}>
        <Section
          id="agreements"
          title={t('agreements')}
          aside={total > rows.length && <Link href="/agreements">{t('allAgreements', { count: total })}</Link>}
        >
          {rows.length === 0 ? <Empty says={t('empty')}>{t('emptyWhy')}</Empty> : <AgreementTable rows={rows} caption={t('agreements')} />}
        </Section>
        <RecentChanges changes={whole.value.recent} />
      </div>
      <Live />
    </div>
  );
}
