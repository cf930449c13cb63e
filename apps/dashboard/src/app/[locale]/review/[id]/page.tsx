import type { Session } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayEdit, mayReview } from '../../../../account/may-edit.ts';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { rowsIn } from '../../../../lists/list-place.ts';
import { Live } from '../../../../live/live.tsx';
import { ask } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { changeSetAsked } from '../../../../review/change-set-asked.ts';
import { ChangeSetPageView } from '../../../../review/change-set-view.tsx';
import { ReviewForEditors } from '../../../../review/review-for-editors.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const t = await getTranslations('review');
  return pageMetadata({ locale, path: `/review/${id}`, title: t('title'), index: false });
}

/** A change set: what it changes, on which passages, what publishing it still lacks, and the ways on. */
export default async function Page({ params, searchParams }: Parts) {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const known = await session(locale);
  const who = known.failure ? undefined : known.value;
  if (!mayEdit(who)) return <ReviewForEditors />;
  const which = ChangeSetId.safeParse(id);
  if (!which.success) notFound();
  return <OneChangeSet locale={locale} id={which.data} query={await searchParams} who={who} />;
}

interface One {
  locale: Locale;
  id: ChangeSetId;
  query: Query;
  who: Session | undefined;
}

async function OneChangeSet({ locale, id, query, who }: One) {
  const answer = await ask(locale, (client) => changeSetAsked(client, { id, cursor: one(query, 'cursor'), limit: rowsIn(query) }));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <ChangeSetPageView {...answer.value} mayReview={mayReview(who)} query={query} />
      <Live />
    </>
  );
}
