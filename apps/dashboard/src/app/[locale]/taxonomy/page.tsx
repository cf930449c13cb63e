import type { Session } from '@mithaq/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../account/may-administer.ts';
import { OnlyFor } from '../../../account/only-for.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import type { Locale } from '../../../i18n/routing.ts';
import list from '../../../lists/list-page.module.css';
import { Live } from '../../../live/live.tsx';
import { Link } from '../../../navigation/link.ts';
import page from '../../../page/page.module.css';
import { ask } from '../../../register/ask.ts';
import { session } from '../../../register/pages.ts';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';
import styles from '../../../taxonomy/taxonomy.module.css';
import { TaxonomyEditor } from '../../../taxonomy/taxonomy-editor.tsx';

const path = '/taxonomy';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('taxonomy');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** The register's taxonomy for those who keep it: what uses each topic, and what administrators can do with it. */
export default async function TaxonomyPage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const known = await session(locale);
  if (known.failure) return <FailureNotice failure={known.failure} />;
  const who = known.value;
  if (who.user && who.capabilities.includes('review')) return <Kept locale={locale} who={who} />;
  const t = await getTranslations('taxonomy');
  return <OnlyFor title={t('title')} says={t('forReviewers')} who={known} />;
}

async function Kept({ locale, who }: { locale: Locale; who: Session }) {
  const t = await getTranslations('taxonomy');
  const answer = await ask(locale, (client) => client.taxonomy.usage.query());
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const { topics, version } = answer.value;
  const groups = topics.filter(({ parent }) => parent === undefined).length;
  const mayChange = mayAdminister(who);
  return (
    <div className={page.page}>
      <div className={list.head}>
        <h1 className={page.title}>{t('title')}</h1>
        <p className="quiet">
          {t.rich('count', { groups, topics: topics.length - groups, version: () => <bdi dir="ltr">{version}</bdi> })}
        </p>
      </div>
      <p className={styles.lead}>{t('lead')}</p>
      <p className="small">
        <Link href="/topics">{t('readers')}</Link>
        {!mayChange && <span className="quiet"> · {t('looking')}</span>}
      </p>
      <TaxonomyEditor topics={topics} mayChange={mayChange} />
      <Live />
    </div>
  );
}
