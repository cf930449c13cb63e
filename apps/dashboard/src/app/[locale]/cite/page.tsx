import type { Metadata } from 'next';
import type { Query } from '../../../address/query.ts';
import { CiteView } from '../../../cite/cite-view.tsx';
import { formatted, references } from '../../../cite/references.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import { pageMetadata } from '../../../share/page-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return pageMetadata({ locale, path: '/cite', title: messagesOf(locale).cite.title, index: false });
}

export default async function Page({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const answer = await references(locale, await searchParams);
  if (answer?.failure) return <FailureNotice failure={answer.failure} />;
  return <CiteView answer={answer?.value} formats={answer ? await formatted(locale, answer.value) : []} />;
}
