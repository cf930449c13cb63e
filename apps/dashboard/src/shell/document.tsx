import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import type { Session } from '@mithaq/client';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { type Known, Returning } from '../account/returning.tsx';
import { nonceIn } from '../address/content-policy.ts';
import { BrowserWords } from '../i18n/browser-words.tsx';
import { directionOf, type Locale } from '../i18n/routing.ts';
import { HelpKey } from '../keys/help-key.tsx';
import { Follow } from '../navigation/follow.tsx';
import { densityCookie, densityOf } from '../preferences/cookies.ts';
import { session, summary } from '../register/pages.ts';
import { fontsToPreload } from './font-files.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import styles from './shell.module.css';
import { themeCookie, themeOf } from './theme.ts';

/** What the way back in has to know of whoever is signed in. */
function knownOf({ id, name, email }: NonNullable<Session['user']>): Known {
  return { id, name, email };
}

/** The document around every page: its language and direction, the reader's theme, the masthead. */
export async function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const jar = await cookies();
  const theme = themeOf(jar.get(themeCookie)?.value);
  const density = densityOf(jar.get(densityCookie)?.value);
  const [who, what] = await Promise.all([session(locale), summary(locale)]);
  const nonce = nonceIn((await headers()).get('content-security-policy'));
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme} data-density={density === 'compact' ? density : undefined}>
      {/* biome-ignore lint/style/noHeadElement: this is the document of the App Router, where `next/head` has no part */}
      <head>
        {/* By this, what makes a style sheet in the browser (React Aria) knows the nonce that the page's policy asks for. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        {fontsToPreload(locale).map((file) => (
          <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <noscript>
          {/* Without scripts a page that arrives in two parts is shown as it came. */}
          <style nonce={nonce}>{'[hidden][id^="S:"]{display:block!important}[data-waiting]{display:none}'}</style>
        </noscript>
      </head>
      <body>
        <BrowserWords>
          <Masthead
            theme={theme}
            session={who.failure ? undefined : who.value}
            waiting={what.failure ? 0 : (what.value.waitingSources ?? 0)}
          />
          <main id="content" tabIndex={-1} className={styles.content}>
            {children}
          </main>
          <Footer />
          <Follow />
          <HelpKey />
        </BrowserWords>
        {!who.failure && who.value.user && (
          <BrowserWords of={['returning']}>
            <Returning known={knownOf(who.value.user)} />
          </BrowserWords>
        )}
      </body>
    </html>
  );
}
