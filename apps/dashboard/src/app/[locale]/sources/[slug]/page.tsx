import { pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { mayEdit } from '../../../../account/may-edit.ts';
import { alternatesOf } from '../../../../address/alternates.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { session, sourcePage } from '../../../../register/pages.ts';
import { SourceView } from '../../../../source-page/source-view.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await sourcePage(locale, slug);
  return {
    ...(answer.failure ? {} : { title: pickText(answer.value.row.ref.label, locale).text }),
    alternates: alternatesOf(locale, `/sources/${slug}`),
  };
}

export default async function Page({ params }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const [answer, who] = await Promise.all([sourcePage(locale, slug), session(locale)]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <SourceView source={answer.value} editing={mayEdit(who.failure ? undefined : who.value)} />
      <Live ids={idsOn(answer.value)} />
    </>
  );
}
