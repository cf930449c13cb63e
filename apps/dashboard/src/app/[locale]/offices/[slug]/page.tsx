import { Day } from '@mithaq/domain';
import type { Metadata } from 'next';
import { one, type Query, valid } from '../../../../address/query.ts';
import { Citing } from '../../../../cite/citing.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { OfficeView } from '../../../../offices/office-view.tsx';
import { ask } from '../../../../register/ask.ts';
import { officePage } from '../../../../register/pages.ts';
import { faceMetadata } from '../../../../share/face.ts';
import { officeFace } from '../../../../share/faces/office-face.ts';
import { RecordData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
}

/** How many other offices of an organisation are told beside one. */
const mostBeside = 30;

export async function generateMetadata(parts: Parts): Promise<Metadata> {
  const { locale, slug, answer } = await answerTo(parts);
  return answer.failure ? pageMetadata({ locale, path: `/offices/${slug}`, index: false }) : faceMetadata(officeFace(locale, answer.value));
}

export default async function Page(parts: Parts) {
  const { answer, locale, asOf } = await answerTo(parts);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const office = answer.value;
  const beside = await ask(locale, (client) =>
    client.offices.list.query({ organisation: office.organisation.id, asOf: Day.parse(office.asOf), limit: mostBeside }),
  );
  if (beside.failure) return <FailureNotice failure={beside.failure} />;
  const others = beside.value.rows.filter(({ ref }) => ref.id !== office.ref.id);
  return (
    <>
      <OfficeView office={office} beside={others} dayGiven={asOf !== undefined} />
      <RecordData locale={locale} of={{ kind: 'office', page: office }} />
      <Citing />
      <Live ids={idsOn(office)} />
    </>
  );
}

async function answerTo({ params, searchParams }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const asOf = valid(Day, one(await searchParams, 'asOf'));
  return { locale, slug, asOf, answer: await officePage(locale, slug, asOf) };
}
