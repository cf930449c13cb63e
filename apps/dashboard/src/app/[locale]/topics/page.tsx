import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Live } from '../../../live/live.tsx';
import { TaxonomyData } from '../../../share/json-ld/page-data.tsx';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';
import { taxonomyTold } from '../../../topics/taxonomy-of.ts';
import { TopicsView } from '../../../topics/topics-view.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('topics');
  return sectionMetadata({ locale, path: '/topics', title: t('title'), description: t('description') });
}

/** The taxonomy of topics, with what the register holds on each. */
export default async function TopicsPage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const answer = await taxonomyTold(locale);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <TopicsView told={answer.value} />
      <TaxonomyData locale={locale} of={answer.value} />
      <Live />
    </>
  );
}
