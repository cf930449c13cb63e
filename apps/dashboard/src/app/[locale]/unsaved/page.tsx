import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../../../account/may-edit.ts';
import { OnlyEditors } from '../../../account/only-editors.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { KeepingFor } from '../../../keeping/account.tsx';
import { UnsavedList } from '../../../keeping/unsaved-list.tsx';
import { ListPage } from '../../../lists/list-page.tsx';
import { session } from '../../../register/pages.ts';
import { pageMetadata } from '../../../share/page-metadata.ts';

const path = '/unsaved';

interface Parts {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('keeping.unsaved');
  return pageMetadata({ locale, path, title: t('title'), index: false });
}

/** What was typed on this device and is not on the server yet. The server knows nothing of it: the browser tells. */
export default async function UnsavedPage({ params }: Parts) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('keeping.unsaved');
  const who = await session(locale);
  const known = who.failure ? undefined : who.value;
  if (known?.user === undefined || !mayEdit(known)) return <OnlyEditors of="keeping.unsaved" who={who} />;
  return (
    <KeepingFor account={{ id: known.user.id, name: known.user.name }}>
      <ListPage title={t('title')} count={t('aside')} path={path} query={{}} next={undefined}>
        <UnsavedList />
      </ListPage>
    </KeepingFor>
  );
}
