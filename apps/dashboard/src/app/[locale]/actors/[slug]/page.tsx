import type { Metadata } from 'next';
import { ActorView } from '../../../../actor/actor-view.tsx';
import { aroundActor } from '../../../../actor/around-actor.ts';
import type { Query } from '../../../../address/query.ts';
import { Citing } from '../../../../cite/citing.tsx';
import { TalkOnRecord } from '../../../../comments/talk-on-record.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { EditorsNote } from '../../../../merging/editors-note.tsx';
import { ask } from '../../../../register/ask.ts';
import { actorPage } from '../../../../register/pages.ts';
import { faceMetadata } from '../../../../share/face.ts';
import { actorFace } from '../../../../share/faces/actor-face.ts';
import { RecordData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await actorPage(locale, slug);
  return answer.failure ? pageMetadata({ locale, path: `/actors/${slug}`, index: false }) : faceMetadata(actorFace(locale, answer.value));
}

export default async function Page({ params, searchParams }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await actorPage(locale, slug);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const around = await ask(locale, (client) => aroundActor(client, answer.value));
  if (around.failure) return <FailureNotice failure={around.failure} />;
  return (
    <>
      <EditorsNote locale={locale} id={answer.value.ref.id} kind="actor" />
      <ActorView actor={answer.value} {...around.value} query={await searchParams} />
      <TalkOnRecord id={answer.value.ref.id} locale={locale} />
      <Citing />
      <RecordData locale={locale} of={{ kind: 'actor', page: answer.value }} />
      <Live ids={idsOn(answer.value)} />
    </>
  );
}
