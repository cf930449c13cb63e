import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../account/may-edit.ts';
import { OnlyEditors } from '../../../account/only-editors.tsx';
import { one, type Query } from '../../../address/query.ts';
import { MentionList } from '../../../comments/mention-list.tsx';
import { RefreshOnTalk } from '../../../comments/refresh-on-talk.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import type { Locale } from '../../../i18n/routing.ts';
import { ListPage } from '../../../lists/list-page.tsx';
import { Live } from '../../../live/live.tsx';
import { answerTo, askList } from '../../../register/ask.ts';
import { session } from '../../../register/pages.ts';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { Empty } from '../../../states/empty.tsx';
import { FailureNotice } from '../../../states/failure-notice.tsx';

const path = '/mentions';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('comments.mentions');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** The comments that mention whoever is signed in. */
export default async function MentionsPage({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const who = await session(locale);
  return mayEdit(who.failure ? undefined : who.value) ? (
    <Mentions locale={locale} query={await searchParams} />
  ) : (
    <OnlyEditors of="comments.mentions" who={who} />
  );
}

async function Mentions({ locale, query }: { locale: Locale; query: Query }) {
  const t = await getTranslations('comments.mentions');
  const [answer, waiting] = await Promise.all([
    askList(locale, { cursor: one(query, 'cursor') }, (client, filter) => client.comments.mentions.query(filter)),
    answerTo(locale, (client) => client.comments.mentions.query({ unread: true, limit: 1 })),
  ]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  if (waiting.failure) return <FailureNotice failure={waiting.failure} />;
  const { rows, next } = answer.value;
  const { unread } = waiting.value;
  return (
    <>
      <ListPage title={t('title')} count={t('count', { unread })} path={path} query={query} next={next}>
        {rows.length === 0 ? <Empty says={t('none')}>{t('noneWhy')}</Empty> : <MentionList rows={rows} />}
      </ListPage>
      <RefreshOnTalk />
      <Live />
    </>
  );
}
