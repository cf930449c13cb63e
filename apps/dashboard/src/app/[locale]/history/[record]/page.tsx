import { RecordId, StatementId } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../address/query.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { ask } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { type Asked, revisionsAsked } from '../../../../revisions/revisions-asked.ts';
import { RevisionsView } from '../../../../revisions/revisions-view.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; record: string }>;
  searchParams: Promise<Query>;
}

const Subject = z.union([RecordId, StatementId]);
const Numbered = z.coerce.number().int().min(1).max(2_147_483_647);

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { locale: asked, record } = await params;
  const t = await getTranslations('revisions');
  return pageMetadata({ locale: localeOf(asked), path: `/history/${record}`, title: t('title'), index: false });
}

/** The history of any record or statement for its editors. */
export default async function HistoryPage({ params, searchParams }: Parts) {
  const { locale: asked, record } = await params;
  const locale = localeOf(asked);
  const who = await session(locale);
  if (!mayEdit(who.failure ? undefined : who.value)) return <OnlyEditors of="revisions" who={who} />;
  const subject = Subject.safeParse(record);
  if (!subject.success) notFound();
  const query = await searchParams;
  const number = (name: string) => Numbered.safeParse(one(query, name)).data;
  const which = { subject: subject.data, cursor: one(query, 'cursor') };
  return <OneHistory locale={locale} asked={{ ...which, from: number('from'), to: number('to'), restore: number('restore') }} />;
}

async function OneHistory({ locale, asked }: { locale: Locale; asked: Asked }) {
  const answer = await ask(locale, (client) => revisionsAsked(client, asked));
  return answer.failure ? <FailureNotice failure={answer.failure} /> : <RevisionsView asked={asked} told={answer.value} />;
}
