import type { Metadata } from 'next';
import { Citing } from '../../../../cite/citing.tsx';
import { TalkOnRecord } from '../../../../comments/talk-on-record.tsx';
import { aroundEvent } from '../../../../event/around-event.ts';
import { EventView } from '../../../../event/event-view.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { ask } from '../../../../register/ask.ts';
import { eventPage } from '../../../../register/pages.ts';
import { faceMetadata } from '../../../../share/face.ts';
import { eventFace } from '../../../../share/faces/event-face.ts';
import { RecordData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await eventPage(locale, slug);
  return answer.failure ? pageMetadata({ locale, path: `/events/${slug}`, index: false }) : faceMetadata(eventFace(locale, answer.value));
}

export default async function Page({ params }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await eventPage(locale, slug);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const around = await ask(locale, (client) => aroundEvent(client, answer.value));
  if (around.failure) return <FailureNotice failure={around.failure} />;
  return (
    <>
      <EventView event={answer.value} {...around.value} />
      <TalkOnRecord id={answer.value.row.ref.id} locale={locale} />
      <Citing />
      <RecordData locale={locale} of={{ kind: 'event', page: answer.value }} />
      <Live ids={idsOn(answer.value)} />
    </>
  );
}
