import 'server-only';
import type { MithaqClient } from '@mithaq/client';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { askPublicly } from '../register/ask-publicly.ts';
import type { Face } from './face.ts';
import { actorFace } from './faces/actor-face.ts';
import { agreementFace } from './faces/agreement-face.ts';
import { eventFace } from './faces/event-face.ts';
import { homeFace } from './faces/home-face.ts';
import { officeFace } from './faces/office-face.ts';
import { sourceFace } from './faces/source-face.ts';
import { topicFace } from './faces/topic-face.ts';

/** Which page: its language and its key; of an agreement, the day that its status is asked for. */
export interface FaceAsked {
  readonly locale: Locale;
  readonly key: string;
  readonly asOf?: string | undefined;
}

type ReadFace = (asked: FaceAsked, client: MithaqClient) => Promise<Face>;

const reading = {
  agreement: async ({ locale, key, asOf }, client) =>
    agreementFace(locale, await client.agreements.get.query({ key, ...(asOf === undefined ? {} : { asOf }) }), asOf),
  actor: async ({ locale, key }, client) => actorFace(locale, await client.actors.get.query({ key })),
  event: async ({ locale, key }, client) => eventFace(locale, await client.events.get.query({ key })),
  office: async ({ locale, key }, client) => officeFace(locale, await client.offices.get.query({ key })),
  source: async ({ locale, key }, client) => sourceFace(locale, await client.sources.get.query({ key })),
  home: async ({ locale }, client) => homeFace(locale, await client.register.summary.query()),
} as const satisfies Record<string, ReadFace>;

/** How a page presents itself to everybody, whoever asks. */
export function publicFace(kind: keyof typeof reading, asked: FaceAsked): Promise<Answer<Face>> {
  return askPublicly(asked.locale, (client) => reading[kind](asked, client));
}

/** How a topic's page presents itself; nothing where there is no topic of the code. */
export async function publicTopicFace({ locale, key }: FaceAsked): Promise<Answer<Face> | undefined> {
  const topics = await askPublicly(locale, (client) => client.topics.list.query());
  if (topics.failure) return topics;
  const entry = topics.value.find(({ topic }) => topic.code === key);
  return entry && { value: topicFace(locale, entry) };
}
