import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { one, type Query } from '../../../address/query.ts';
import { Citing } from '../../../cite/citing.tsx';
import { askedOf } from '../../../compare/asked.ts';
import { CompareView } from '../../../compare/compare-view.tsx';
import { compared } from '../../../compare/compared.ts';
import { cellName, cellOf } from '../../../compare/open-address.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Live } from '../../../live/live.tsx';
import { ask } from '../../../register/ask.ts';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('compare');
  return sectionMetadata({ locale, path: '/compare', query: await searchParams, title: t('short'), description: t('description') });
}

/** Agreements beside one another, by topic. */
export default async function ComparePage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const query = await searchParams;
  const asked = askedOf(query);
  const add = one(query, 'add');
  const [answer, choices] = await Promise.all([
    compared(locale, asked),
    ask(locale, (client) =>
      Promise.all([
        client.topics.list.query(),
        client.actors.list.query({ limit: 100 }),
        add === undefined ? undefined : client.search.query.query({ q: add, kinds: ['agreement'] }),
      ]),
    ),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  if (choices.failure) return <FailureNotice failure={choices.failure} />;
  const [topics, actors, found] = choices.value;
  const open = cellOf(one(query, cellName));
  return (
    <>
      <CompareView asked={asked} query={query} answer={answer.value} topics={topics} actors={actors.rows} found={found} open={open} />
      <Citing />
      <Live />
    </>
  );
}
