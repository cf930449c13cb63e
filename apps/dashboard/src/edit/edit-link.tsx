import type { Ref } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../account/may-edit.ts';
import { getLocale } from '../i18n/get-locale.ts';
import { session } from '../register/pages.ts';
import { EditorsWay } from './editors-way.tsx';

interface Parts {
  of: Pick<Ref, 'id'>;
  className?: string | undefined;
  /** Whether it is what the key E goes to: on a page of this record. */
  keyed?: boolean;
}

/** The way to a record's form, for those who may edit it; nothing for readers. */
export async function EditLink({ of, className, keyed = true }: Parts) {
  const who = await session(await getLocale());
  if (!mayEdit(who.failure ? undefined : who.value)) return null;
  const t = await getTranslations('edit');
  return (
    <EditorsWay to={`/edit/${of.id}`} className={className} isKeyed={keyed}>
      {t('edit')}
    </EditorsWay>
  );
}
