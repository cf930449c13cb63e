import type { Session } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { mayEdit } from '../account/may-edit.ts';
import { Nuqta } from '../evidence/nuqta.tsx';
import { EditorsUnsent } from '../keeping/editors-unsent.tsx';
import { Link } from '../navigation/link.ts';
import { AccountMenu } from './account-menu.tsx';
import { Find } from './find.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Sections } from './sections.tsx';
import styles from './shell.module.css';
import type { Theme } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

interface Masthead {
  theme: Theme | undefined;
  waiting: number;
  session: Session | undefined;
}

/** The head of every page: one line, closed by the double rule of a ruled page. */
export function Masthead({ theme, waiting, session }: Masthead) {
  const t = useTranslations('shell');
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <header className={styles.masthead}>
        <Link href="/" className={styles.mark} lang="ar" aria-label={t('mark')}>
          <Nuqta />
          ميثاق
        </Link>
        <Sections waiting={waiting} editing={mayEdit(session)} />
        <Find />
        <div className={styles.settings}>
          <Suspense>
            <LanguageSwitch />
          </Suspense>
          <ThemeSwitch chosen={theme} />
          {session?.user && mayEdit(session) && <EditorsUnsent account={session.user.id} />}
          <Account session={session} />
        </div>
      </header>
    </>
  );
}

function Account({ session }: { session: Session | undefined }) {
  const t = useTranslations('shell.account');
  if (session?.user) return <AccountMenu session={session} user={session.user} />;
  return session?.setUp === false ? <Link href="/setup">{t('setUp')}</Link> : <Link href="/sign-in">{t('signIn')}</Link>;
}
