import type { Metadata } from 'next';
import { mayEdit } from '../../../../account/may-edit.ts';
import { one, type Query } from '../../../../address/query.ts';
import { Citing } from '../../../../cite/citing.tsx';
import { HistorySection } from '../../../../history/history-section.tsx';
import { BrowserWords } from '../../../../i18n/browser-words.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { idsOn } from '../../../../live/ids-on.ts';
import { Live } from '../../../../live/live.tsx';
import { EditorsImports } from '../../../../reading/editors-room.tsx';
import { session, sourcePage } from '../../../../register/pages.ts';
import { faceMetadata } from '../../../../share/face.ts';
import { sourceFace } from '../../../../share/faces/source-face.ts';
import { RecordData } from '../../../../share/json-ld/page-data.tsx';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { JudgedSource } from '../../../../source-page/judged-source.tsx';
import { SourceView } from '../../../../source-page/source-view.tsx';
import { FailureNotice } from '../../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const answer = await sourcePage(locale, slug);
  return answer.failure ? pageMetadata({ locale, path: `/sources/${slug}`, index: false }) : faceMetadata(sourceFace(locale, answer.value));
}

export default async function Page({ params, searchParams }: Parts) {
  const { slug, locale: asked } = await params;
  const locale = localeOf(asked);
  const [answer, who, query] = await Promise.all([sourcePage(locale, slug), session(locale), searchParams]);
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const source = answer.value;
  const known = who.failure ? undefined : who.value;
  const editing = mayEdit(known);
  return (
    <>
      {editing && known?.user !== undefined && source.text !== undefined ? (
        <JudgedSource source={source} text={source.text} account={{ id: known.user.id, name: known.user.name }} />
      ) : (
        <SourceView
          source={source}
          imports={
            editing && (
              <BrowserWords of={['dates', 'importing']}>
                <EditorsImports />
              </BrowserWords>
            )
          }
          history={<HistorySection of={source.row.ref} locale={locale} cursor={one(query, 'history')} kept={{}} />}
        />
      )}
      <Citing />
      <RecordData locale={locale} of={{ kind: 'source', page: source }} />
      <Live ids={idsOn(source)} />
    </>
  );
}
