import { Day } from '@mithaq/domain';
import type { Metadata } from 'next';
import { one, type Query, valid } from '../../../../address/query.ts';
import { AgreementView } from '../../../../agreement/agreement-view.tsx';
import { Printed } from '../../../../agreement/printed.tsx';
import { Citing } from '../../../../cite/citing.tsx';
import { TalkOnRecord } from '../../../../comments/talk-on-record.tsx';
import { HistorySection } from '../../../../history/history-section.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { EditorsNote } from '../../../../merging/editors-note.tsx';
import { agreementPage } from '../../../../register/pages.ts';
import { faceMetadata } from '../../../../share/face.ts';
import { agreementFace } from '../../../../share/faces/agreement-face.ts';
import { RecordData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(parts: Parts): Promise<Metadata> {
  const { locale, slug, answer, asOf } = await answerTo(parts);
  if (answer.failure) return pageMetadata({ locale, path: `/agreements/${slug}`, index: false });
  return faceMetadata(agreementFace(locale, answer.value, asOf));
}

export default async function Page(parts: Parts) {
  const { answer, locale, asOf } = await answerTo(parts);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const query = await parts.searchParams;
  const onlySingle = one(query, 'clauses') === 'single';
  const kept = { ...(asOf === undefined ? {} : { asOf }), ...(onlySingle ? { clauses: 'single' } : {}) };
  const agreement = answer.value;
  return (
    <>
      <EditorsNote locale={locale} id={agreement.ref.id} kind="agreement" />
      <AgreementView
        agreement={agreement}
        asked={{ asOf, onlySingle }}
        history={<HistorySection of={agreement.ref} locale={locale} cursor={one(query, 'history')} kept={kept} />}
      />
      <TalkOnRecord id={agreement.ref.id} locale={locale} />
      <Printed of={agreement.ref} today={new Date().toISOString().slice(0, 10)} />
      <Citing />
      <RecordData locale={locale} of={{ kind: 'agreement', page: answer.value }} />
      <Live ids={idsOn(answer.value)} />
    </>
  );
}

async function answerTo({ params, searchParams }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const asOf = valid(Day, one(await searchParams, 'asOf'));
  return { locale, slug, asOf, answer: await agreementPage(locale, slug, asOf) };
}
