import 'server-only';
import type { Failure, MithaqClient, Ref } from '@mithaq/client';
import type { Answer } from '../../register/answer.ts';
import { answerTo } from '../../register/ask.ts';
import { hitAddress } from '../hit-address.ts';
import type { Telling } from '../telling.ts';
import { actorPreview } from './actor.ts';
import { agreementPreview } from './agreement.ts';
import { eventPreview } from './event.ts';
import { type HitKey, hitKeyOf } from './hit-key.ts';
import { clausePreview, officePreview, placePreview, topicPreview } from './others.ts';
import type { Preview, RecordPreview } from './shown-preview.ts';
import { sourcePreview } from './source.ts';

/** What is shown of a record, and where it leads. */
interface Found {
  readonly shown: RecordPreview;
  readonly path: string | undefined;
}

/** What the hit of a key leads to, at a glance; nothing where there is none. */
export async function previewAt(written: string, telling: Telling): Promise<Answer<Preview | null>> {
  const hit = hitKeyOf(written);
  if (hit === undefined) return { value: null };
  const answer = await answerTo(telling.locale, (client) => finders[hit.kind]({ client, hit, telling }));
  if (answer.failure) return isMissing(answer.failure) ? { value: null } : answer;
  return { value: answer.value === undefined ? null : addressed(answer.value, { hit, written, telling }) };
}

function isMissing(failure: Failure): boolean {
  return !failure.unreachable && (failure.category === 'not-found' || failure.category === 'invalid');
}

function addressed({ shown, path }: Found, { hit, written, telling }: { hit: HitKey; written: string; telling: Telling }): Preview {
  return {
    ...shown,
    key: written,
    ...(path === undefined ? {} : { href: telling.address(path) }),
    ...(hit.kind === 'topic' ? {} : { record: hit.key }),
  };
}

interface Asked {
  readonly client: MithaqClient;
  readonly hit: HitKey;
  readonly telling: Telling;
}

type Finder = (asked: Asked) => Promise<Found | undefined>;

const finders: Readonly<Record<HitKey['kind'], Finder>> = {
  agreement: async ({ client, hit, telling }) => {
    const page = await client.agreements.get.query({ key: hit.key });
    return { shown: agreementPreview(page, telling), path: pathOf('agreement', page.ref) };
  },
  actor: async ({ client, hit, telling }) => {
    const page = await client.actors.get.query({ key: hit.key });
    return { shown: actorPreview(page, telling), path: pathOf('actor', page.ref) };
  },
  event: async ({ client, hit, telling }) => {
    const page = await client.events.get.query({ key: hit.key });
    return { shown: eventPreview(page, telling), path: pathOf('event', page.row.ref) };
  },
  clause: async ({ client, hit, telling }) => {
    const page = await client.clauses.get.query({ key: hit.key });
    return { shown: clausePreview(page, telling), path: pathOf('clause', page.row.ref, page.row.agreement) };
  },
  office: async ({ client, hit, telling }) => {
    const page = await client.offices.get.query({ key: hit.key });
    return { shown: officePreview(page, telling), path: pathOf('office', page.ref, page.organisation) };
  },
  place: async ({ client, hit, telling }) => {
    const page = await client.places.get.query({ key: hit.key });
    return { shown: placePreview(page, telling), path: pathOf('place', page.row.ref) };
  },
  source: sourceOf,
  passage: sourceOf,
  topic: async ({ client, hit, telling }) => {
    const row = (await client.topics.list.query()).find(({ topic }) => topic.code === hit.key);
    return row && { shown: topicPreview(row, telling), path: hitAddress({ kind: 'topic', topic: hit.key }) };
  },
};

async function sourceOf({ client, hit, telling }: Asked): Promise<Found> {
  const page = await client.sources.get.query({ key: hit.key });
  const { ref } = page.row;
  const path =
    hit.start === undefined ? { kind: hit.kind, ref } : { kind: hit.kind, ref, passage: { source: ref, start: hit.start, end: hit.start } };
  return { shown: sourcePreview(page, hit.start, telling), path: hitAddress(path) };
}

function pathOf(kind: HitKey['kind'], ref: Ref, parent?: Ref): string | undefined {
  return hitAddress(parent === undefined ? { kind, ref } : { kind, ref, parent });
}
