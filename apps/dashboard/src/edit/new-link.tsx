import { describeKind, pickText, type RecordKind } from '@mithaq/domain';
import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../account/may-edit.ts';
import controls from '../controls/controls.module.css';
import { getLocale } from '../i18n/get-locale.ts';
import { Link } from '../navigation/link.ts';
import { session } from '../register/pages.ts';

/** The way to the form of a new record of a kind, for those who may edit; nothing for readers. */
export async function NewLink({ kind }: { kind: RecordKind }) {
  const locale = await getLocale();
  const who = await session(locale);
  if (!mayEdit(who.failure ? undefined : who.value)) return null;
  const t = await getTranslations('edit');
  return (
    <Link href={`/edit/new/${kind}`} className={controls['button']}>
      {t('new', { kind: pickText(describeKind(kind).label.one, locale).text })}
    </Link>
  );
}
