import { ChangeSetId } from '@mithaq/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../account/only-editors.tsx';
import { one, type Query, valid } from '../../../../address/query.ts';
import { EditorsForm } from '../../../../edit/editors-form.tsx';
import { recordAsked } from '../../../../edit/record-asked.ts';
import { BrowserWords } from '../../../../i18n/browser-words.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { KeepingFor } from '../../../../keeping/account.tsx';
import page from '../../../../page/page.module.css';
import { ask } from '../../../../register/ask.ts';
import { session } from '../../../../register/pages.ts';
import { pageMetadata } from '../../../../share/page-metadata.ts';
import { FailureNotice } from '../../../../states/failure-notice.tsx';
import { addressOf } from '../../../../voice/address-of.ts';

interface Parts {
  params: Promise<{ locale: string; record: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const { locale: asked, record } = await params;
  const locale = localeOf(asked);
  const t = await getTranslations('edit');
  return pageMetadata({ locale, path: `/edit/${record}`, title: t('title'), index: false });
}

/** The form of a record: one that is there by its id or slug, or a new one under an id that nothing has yet. */
export default async function Page({ params, searchParams }: Parts) {
  const { locale: asked, record: key } = await params;
  const locale = localeOf(asked);
  const known = await session(locale);
  const who = known.failure ? undefined : known.value;
  if (who?.user === undefined || !mayEdit(who)) return <OnlyEditors of="edit" who={known} />;
  const answer = await ask(locale, (client) => recordAsked(client, decodeURIComponent(key)));
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  const found = answer.value;
  if (found === undefined) notFound();
  const { kind, id, data, published, revision, isLeaving, slug, statements } = found;
  const changeSet = found.changeSet ?? valid(ChangeSetId, one(await searchParams, 'changeSet'));
  return (
    <div className={page.page}>
      <BrowserWords of={['comments', 'dates', 'edit', 'keeping', 'map', 'presence', 'words']}>
        <KeepingFor account={{ id: who.user.id, name: who.user.name }}>
          <EditorsForm
            key={id}
            kind={kind}
            opening={{
              kind: 'record',
              subject: id,
              data,
              ...(published === undefined ? {} : { published }),
              ...(revision === undefined ? {} : { revision }),
              ...(changeSet === undefined ? {} : { changeSet }),
            }}
            statements={statements}
            known={found.known}
            isPublished={published !== undefined}
            isLeaving={isLeaving}
            address={slug === undefined ? undefined : addressOf({ record: kind, slug })}
          />
        </KeepingFor>
      </BrowserWords>
    </div>
  );
}
