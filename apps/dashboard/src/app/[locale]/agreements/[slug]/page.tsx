import { Day, pickText } from '@mithaq/domain';
import type { Metadata } from 'next';
import { alternatesOf } from '../../../../address/alternates.ts';
import { one, type Query, valid } from '../../../../address/query.ts';
import { AgreementView } from '../../../../agreement/agreement-view.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { agreementPage } from '../../../../register/pages.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(parts: Parts): Promise<Metadata> {
  const { locale, slug, answer } = await answerTo(parts);
  const title = answer.failure ? undefined : pickText(answer.value.ref.label, locale).text;
  return { ...(title === undefined ? {} : { title }), alternates: alternatesOf(locale, `/agreements/${slug}`) };
}

export default async function Page(parts: Parts) {
  const { answer, asOf } = await answerTo(parts);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <AgreementView agreement={answer.value} asOf={asOf} />
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
