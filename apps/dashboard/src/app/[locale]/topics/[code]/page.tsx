import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { one, type Query } from '../../../../address/query.ts';
import { agreementFields, agreementFilter } from '../../../../agreements/agreement-fields.ts';
import { Citing } from '../../../../cite/citing.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../i18n/routing.ts';
import { calledRecords } from '../../../../lists/called-record.ts';
import { orderIn } from '../../../../lists/order.ts';
import { Live } from '../../../../live/live.tsx';
import { faceMetadata } from '../../../../share/face.ts';
import { TopicData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { publicTopicFace } from '../../../../share/public-faces.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';
import { mayBeTopic, presentCode } from '../../../../topics/present-topic.ts';
import { provisionsOf } from '../../../../topics/provisions.ts';
import { taxonomyTold, topicIn } from '../../../../topics/taxonomy-of.ts';
import { TopicView } from '../../../../topics/topic-view.tsx';

const orders = z.enum(['date', '-date']);

interface Parts {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  const { locale, code } = await addressed(params);
  const face = await publicTopicFace({ locale, key: code });
  return face === undefined || face.failure ? pageMetadata({ locale, path: `/topics/${code}`, index: false }) : faceMetadata(face.value);
}

/** One topic: which agreements provide for it, and in whose words. */
export default async function TopicPage({ params, searchParams }: Parts) {
  const { locale, code } = await addressed(params);
  const query = await searchParams;
  const path = `/topics/${code}`;
  const order = orderIn(query, { path, sort: '-date', orders });
  const asked = { ...agreementFilter(query), order: order.sort === 'date' ? 'oldest' : 'newest', cursor: one(query, 'cursor') } as const;
  const [told, provisions, called, t] = await Promise.all([
    taxonomyTold(locale),
    provisionsOf(locale, code, asked),
    calledRecords(locale, query, { actor: 'actor' }),
    getTranslations('filters'),
  ]);
  if (told.failure) return <FailureNotice failure={told.failure} />;
  if (provisions.failure) return <FailureNotice failure={provisions.failure} />;
  const found = topicIn(told.value, code) ?? notFound();
  // For now: the register may put it in use again.
  if (found.topic.term.replacedBy !== undefined) redirect(`/${locale}/topics/${found.topic.term.replacedBy}`);
  const fields = agreementFields({ query, topics: [], called, locale, t }).filter(({ name }) => name !== 'topic');
  return (
    <>
      <TopicView topic={found.topic} group={found.group} provisions={provisions.value} list={{ path, query, fields, called, order }} />
      <TopicData locale={locale} of={found.topic} />
      <Citing />
      <Live />
    </>
  );
}

/** The topic that the address names. One of another code has been led here by its present one (`proxy.ts`). */
async function addressed(params: Parts['params']): Promise<{ locale: Locale; code: string }> {
  const { locale: named, code: written } = await params;
  const locale = localeOf(named);
  return { locale, code: presentCode(written) ?? (mayBeTopic(written) ? written : notFound()) };
}
