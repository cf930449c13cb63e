import { pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { alternatesOf } from '../../../../address/alternates.ts';
import { EventView } from '../../../../event/event-view.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { eventPage } from '../../../../register/pages.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await eventPage(locale, slug);
  return {
    ...(answer.failure ? {} : { title: pickText(answer.value.row.ref.label, locale).text }),
    alternates: alternatesOf(locale, `/events/${slug}`),
  };
}

export default async function Page({ params }: Parts) {
  const { slug, locale } = await params;
  const answer = await eventPage(localeOf(locale), slug);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <EventView event={answer.value} />
      <Live ids={idsOn(answer.value)} />
    </>
  );
}
