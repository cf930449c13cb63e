import { recordKinds } from '@mithaq/domain';
import { notFound, redirect } from 'next/navigation';
import { mayEdit } from '../../../../../account/may-edit.ts';
import { OnlyEditors } from '../../../../../account/only-editors.tsx';
import { one, type Query } from '../../../../../address/query.ts';
import { mayBeTyped } from '../../../../../edit/record-form.ts';
import { getPathname } from '../../../../../i18n/get-pathname.ts';
import { localeOf } from '../../../../../i18n/locale-of.ts';
import { newId } from '../../../../../look-up/new-id.ts';
import { session } from '../../../../../register/pages.ts';

interface Parts {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<Query>;
}

/** Gives a new record its id, so that its form has an address that a reload comes back to. Nothing is kept before something is typed. */
export default async function Page({ params, searchParams }: Parts) {
  const { locale: asked, kind: named } = await params;
  const locale = localeOf(asked);
  const known = await session(locale);
  if (!mayEdit(known.failure ? undefined : known.value)) return <OnlyEditors of="edit" who={known} />;
  const kind = recordKinds.find((each) => each === named);
  if (kind === undefined || !mayBeTyped(kind)) notFound();
  const changeSet = one(await searchParams, 'changeSet');
  const asks = changeSet === undefined ? '' : `?changeSet=${encodeURIComponent(changeSet)}`;
  redirect(`${getPathname({ href: `/edit/${newId(kind)}`, locale })}${asks}`);
}
