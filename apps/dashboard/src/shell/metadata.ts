import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { origin } from '../address/origin.ts';
import type { Locale } from '../i18n/routing.ts';

/** What browsers and search engines are told of every page, until a page says it better. */
export async function metadataIn(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'meta' });
  return {
    metadataBase: await origin(),
    title: { default: t('title'), template: `%s · ${t('title')}` },
    description: t('description'),
    icons: { icon: '/icon.svg' },
  };
}

/** The colour of the browser's own frame, in either theme of the system. */
export const themeColours: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1e9' },
    { media: '(prefers-color-scheme: dark)', color: '#11151d' },
  ],
};
