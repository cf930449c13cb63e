import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { localeOf } from '../../i18n/locale-of.ts';
import { Document } from '../../shell/document.tsx';
import { metadataIn } from '../../shell/metadata.ts';

interface Parts {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  return metadataIn(localeOf((await params).locale));
}

export { themeColours as viewport } from '../../shell/metadata.ts';

export default async function LocaleLayout({ params, children }: Parts) {
  return <Document locale={localeOf((await params).locale)}>{children}</Document>;
}
