import { RecordId } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../../account/only-editors.tsx';
import { localeOf } from '../../../../../i18n/locale-of.ts';
import type { Locale } from '../../../../../i18n/routing.ts';
import { Live } from '../../../../../live/live.tsx';
import { ApartView } from '../../../../../merging/apart-view.tsx';
import { askPair } from '../../../../../merging/ask-pair.ts';
import { PairView } from '../../../../../merging/pair-view.tsx';
import { ask } from '../../../../../register/ask.ts';
import { session } from '../../../../../register/pages.ts';
import { pageMetadata } from '../../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; one: string; other: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { locale: asked, one, other } = await params;
  const t = await getTranslations('merging');
  return pageMetadata({ locale: localeOf(asked), path: `/duplicates/${one}/${other}`, title: t('pair.title'), index: false });
}

/** Two records side by side, and what making them one would do; of two that are joined, what taking them apart would. */
export default async function Page({ params }: Parts) {
  const { locale: asked, one, other } = await params;
  const locale = localeOf(asked);
  const who = await session(locale);
  if (!mayEdit(who.failure ? undefined : who.value)) return <OnlyEditors of="merging" who={who} />;
  const [into, absorbed] = [RecordId.safeParse(one), RecordId.safeParse(other)];
  if (!into.success || !absorbed.success) notFound();
  return <OnePair locale={locale} into={into.data} absorbed={absorbed.data} />;
}

async function OnePair({ locale, into, absorbed }: { locale: Locale; into: RecordId; absorbed: RecordId }) {
  const answer = await ask(locale, (client) => askPair(client, { into, absorbed }));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const pair = answer.value;
  return (
    <>
      {pair.shown === 'joined' ? <ApartView preview={pair.preview} /> : <PairView preview={pair.preview} />}
      <Live />
    </>
  );
}
