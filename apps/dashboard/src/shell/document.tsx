import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { directionOf, type Locale } from '../i18n/routing.ts';
import { session, summary } from '../register/pages.ts';
import { fontsToPreload } from './font-files.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import styles from './shell.module.css';
import { themeCookie, themeOf } from './theme.ts';

/** The document around every page: its language and direction, the reader's theme, the masthead. */
export async function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  const [who, what] = await Promise.all([session(locale), summary(locale)]);
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: this is the document of the App Router, where `next/head` has no part */}
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
          <Masthead
            theme={theme}
            session={who.failure ? undefined : who.value}
            waiting={what.failure ? 0 : (what.value.waitingSources ?? 0)}
          />
          <main id="content" tabIndex={-1} className={styles.content}>
            {children}
          </main>
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
