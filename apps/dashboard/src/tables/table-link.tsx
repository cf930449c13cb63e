import type { RecordKind } from '@mithaq/domain';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../account/may-edit.ts';
import { type Query, withChanges } from '../address/query.ts';
import controls from '../controls/controls.module.css';
import { getLocale } from '../i18n/get-locale.ts';
import { Link } from '../navigation/link.ts';
import { session } from '../register/pages.ts';

/** The way from a list to the table in which its records are edited, with its filters, order and page; nothing for readers. */
export async function TableLink({ kind, query }: { kind: RecordKind; query: Query }) {
  const who = await session(await getLocale());
  if (!mayEdit(who.failure ? undefined : who.value)) return null;
  const t = await getTranslations('tables');
  return (
    <Link href={`/edit/table/${kind}${withChanges(query, {})}`} className={controls['button']}>
      {t('edit')}
    </Link>
  );
}
