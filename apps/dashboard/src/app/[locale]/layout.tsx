import '../../styles/fonts.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { origin } from '../../address/origin.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { directionOf } from '../../i18n/routing.ts';
import { session, summary } from '../../register/pages.ts';
import { fontsToPreload } from '../../shell/font-files.ts';
import { Footer } from '../../shell/footer.tsx';
import { Masthead } from '../../shell/masthead.tsx';
import styles from '../../shell/shell.module.css';
import { themeCookie, themeOf } from '../../shell/theme.ts';

interface Parts {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Pick<Parts, 'params'>): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'meta' });
  return {
    metadataBase: await origin(),
    title: { default: t('title'), template: `%s · ${t('title')}` },
    description: t('description'),
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1e9' },
    { media: '(prefers-color-scheme: dark)', color: '#11151d' },
  ],
};

/** The page around every page: its language and direction, the reader's theme, the masthead. */
export default async function LocaleLayout({ params, children }: Parts) {
  const locale = localeOf((await params).locale);
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  const [who, what] = await Promise.all([session(locale), summary(locale)]);
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme}>
      <head>
        {fontsToPreload(locale).map((file) => (
          <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <noscript>
          {/* Without scripts a page that arrives in two parts is shown as it came. */}
          <style>{'[hidden][id^="S:"]{display:block!important}[data-waiting]{display:none}'}</style>
        </noscript>
      </head>
      <body>
        <NextIntlClientProvider>
          <Masthead theme={theme} session={who.failure ? undefined : who.value} waiting={what.failure ? 0 : what.value.waitingSources} />
          <main id="content" tabIndex={-1} className={styles.content}>
            {children}
          </main>
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
