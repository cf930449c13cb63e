import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getLocale } from '../i18n/get-locale.ts';
import { Document } from '../shell/document.tsx';
import { metadataIn } from '../shell/metadata.ts';
import { NothingHere } from '../states/nothing-here.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: 'states.notFound' });
  const { title: _, ...shared } = await metadataIn(locale);
  return { ...shared, title: t('title') };
}

export { themeColours as viewport } from '../shell/metadata.ts';

/** The whole page at an address that no page answers, and at one that `proxy.ts` found to name no record. */
export default async function NothingAtThisAddress() {
  return (
    <Document locale={await getLocale()}>
      <NothingHere />
    </Document>
  );
}
