import 'server-only';
import type { MithaqClient } from '@mithaq/client';
import { RecordId } from '@mithaq/domain';
import { messagesOf } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { askPublicly } from '../register/ask-publicly.ts';
import { feedTitle } from '../share/face.ts';
import { said } from '../share/said.ts';
import type { FeedAbout } from './feed-answer.ts';
import { tagOf } from './feed-of.ts';

/** How many changes a feed is made of. */
const asked = 100;

/** The changes of the whole register, as everybody is told of them. */
export function registerFeed(locale: Locale, host: string): Promise<Answer<FeedAbout>> {
  return askPublicly(locale, async (client) => {
    const { rows } = await client.changes.list.query({ limit: asked });
    const title = [messagesOf(locale).meta.title, messagesOf(locale).feeds.register].join(' · ');
    return { locale, path: '/', title, tag: tagOf(`register:${host}`), changes: rows.toReversed(), asked };
  });
}

/** The changes of an agreement with its clauses and events, or of an actor with all that names it. */
export function recordFeed(kind: 'agreement' | 'actor', { locale, key }: { locale: Locale; key: string }): Promise<Answer<FeedAbout>> {
  return askPublicly(locale, async (client) => {
    const { ref } = kind === 'agreement' ? await client.agreements.get.query({ key }) : await client.actors.get.query({ key });
    const path = `/${kind}s/${ref.slug}`;
    return {
      locale,
      path,
      title: feedTitle(locale, said(ref.label, locale)),
      tag: tagOf(ref.id),
      changes: await changesOf(client, [ref.id]),
      asked,
    };
  });
}

/** The changes of the agreements on a topic; nothing where there is no topic of the code. */
export async function topicFeed({ locale, code }: { locale: Locale; code: string }): Promise<Answer<FeedAbout> | undefined> {
  const answer = await askPublicly(locale, async (client) => {
    const topics = await client.topics.list.query();
    const entry = topics.find(({ topic }) => topic.code === code);
    if (entry === undefined) return undefined;
    const { rows } = await client.agreements.list.query({ topic: code, limit: 100 });
    const changes = await changesOf(
      client,
      rows.map(({ ref }) => ref.id),
    );
    return {
      locale,
      path: `/topics/${code}`,
      title: feedTitle(locale, said(entry.topic.label, locale)),
      tag: tagOf(`topic:${code}`),
      changes,
      asked,
    };
  });
  if (answer.failure) return answer;
  return answer.value && { value: answer.value };
}

async function changesOf(client: MithaqClient, ids: readonly string[]) {
  const about = ids.map((id) => RecordId.parse(id));
  return about.length === 0 ? [] : client.changes.about.query({ about, limit: asked });
}
