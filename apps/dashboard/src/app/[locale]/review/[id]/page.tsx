import type { Change, ChangeSetView, Session } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayAdminister } from '../../../../account/may-administer.ts';
import { mayEdit, mayReview } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { rowsIn } from '../../../../lists/list-place.ts';
import { Live } from '../../../../live/live.tsx';
import { ask } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { changeSetAsked } from '../../../../review/change-set-asked.ts';
import { isOwn } from '../../../../review/change-set-turn.ts';
import { ChangeSetPageView } from '../../../../review/change-set-view.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

/** What may happen to what is drafted: that other sources are read meanwhile is no news of a change set. */
const ofDrafts: readonly Change['what'][] = [
  'record-saved',
  'record-withdrawn',
  'draft-saved',
  'draft-discarded',
  'draft-submitted',
  'draft-returned',
];

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
  if (!mayEdit(who)) return <OnlyEditors of="review" who={known} />;
  const which = ChangeSetId.safeParse(id);
  if (!which.success) notFound();
  return <OneChangeSet locale={locale} id={which.data} query={await searchParams} who={who} />;
}

/** Whether nobody but the reader could publish what they handed in: asked of those alone who may invite somebody who could. */
async function isAlone(locale: Locale, changeSet: ChangeSetView, who: Session | undefined): Promise<boolean> {
  if (changeSet.state !== 'in-review' || !isOwn(changeSet) || !mayAdminister(who)) return false;
  const people = await ask(locale, (client) => client.people.list.query());
  const others = people.failure ? undefined : people.value.rows.filter(({ id, suspended }) => id !== who?.user?.id && !suspended);
  return others !== undefined && !others.some(({ role }) => role === 'reviewer' || role === 'admin');
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
  const alone = await isAlone(locale, answer.value.page.changeSet, who);
  return (
    <>
      <ChangeSetPageView {...answer.value} mayReview={mayReview(who)} isAlone={alone} query={query} />
      {/* What is closed changes no more. */}
      {answer.value.report && <Live heeds={ofDrafts} />}
    </>
  );
}
