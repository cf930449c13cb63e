import { pickText, type RecordKind, recordKinds } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayEdit, mayReview } from '../../../../../../account/may-edit.ts';
import { Citing } from '../../../../../../cite/citing.tsx';
import { disputeAddress } from '../../../../../../disputes/dispute-address.ts';
import { DisputePageView } from '../../../../../../disputes/dispute-view.tsx';
import { NoDispute } from '../../../../../../disputes/no-dispute.tsx';
import { RulingHistory } from '../../../../../../disputes/ruling-history.tsx';
import { BrowserWords } from '../../../../../../i18n/browser-words.tsx';
import { localeOf } from '../../../../../../i18n/locale-of.ts';
import { Live } from '../../../../../../live/live.tsx';
import { disputePage } from '../../../../../../register/dispute-page.ts';
import { session } from '../../../../../../register/pages.ts';
import { RulingSection } from '../../../../../../ruling/ruling-section.tsx';
import { sectionMetadata } from '../../../../../../share/section-metadata.ts';
import { FailureNotice } from '../../../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; record: string; slug: string; property: string }>;
}

export async function generateMetadata(parts: Parts): Promise<Metadata> {
  const { locale, asked, record, answer } = await answerTo(parts);
  const t = await getTranslations('disagreements');
  const path = disputeAddress({ subject: { record, slug: asked.slug }, property: asked.property });
  if (answer.failure || answer.value.dispute === undefined) return sectionMetadata({ locale, path, title: t('title'), index: false });
  const { subject, propertyLabel, note } = answer.value.dispute;
  return sectionMetadata({
    locale,
    path,
    title: `${pickText(subject.label, locale).text} — ${t('page.heading', { property: pickText(propertyLabel, locale).text })}`,
    description: note && pickText(note, locale).text,
  });
}

/** One disagreement. */
export default async function DisagreementPage(parts: Parts) {
  const { locale, answer } = await answerTo(parts);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const known = await session(locale);
  const who = known.failure ? undefined : known.value;
  const { dispute, of } = answer.value;
  return (
    <>
      {dispute === undefined ? (
        <NoDispute of={of} />
      ) : (
        <DisputePageView
          dispute={dispute}
          ruling={
            mayEdit(who) && (
              <BrowserWords of={['doing', 'ruling', 'history', 'words']}>
                <RulingSection dispute={dispute} locale={locale} mayReview={mayReview(who)} />
              </BrowserWords>
            )
          }
          history={<RulingHistory sides={dispute.sides} locale={locale} />}
        />
      )}
      <Citing />
      <Live ids={[of.id]} />
    </>
  );
}

async function answerTo({ params }: Parts) {
  const asked = await params;
  const locale = localeOf(asked.locale);
  const record: RecordKind | undefined = recordKinds.find((kind) => kind === asked.record);
  if (record === undefined) notFound();
  return { locale, asked, record, answer: await disputePage(locale, record, asked.slug, asked.property) };
}
