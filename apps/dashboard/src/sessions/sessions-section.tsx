import type { OpenSessionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { placeOf } from './place-of.ts';
import { SessionList } from './session-list.tsx';

/** Where somebody is signed in now. */
export function SessionsSection({ sessions }: { sessions: readonly OpenSessionView[] }) {
  const t = useTranslations('ownAccount.sessions');
  const what = usePlaceWords();
  const shown = sessions.map((session) => ({
    id: session.id,
    isThis: session.isThis,
    what: what(session.userAgent),
    under: <Times of={session} />,
  }));
  return (
    <Section id="sessions" title={t('title')} beside={t('count', { count: sessions.length })}>
      <SessionList sessions={shown} signOut={<SignOutForm />} />
    </Section>
  );
}

/** Ends the session that asks, without scripts, too. */
function SignOutForm() {
  const t = useTranslations('ownAccount.sessions');
  const locale = useLocale();
  return (
    <form method="post" action="/api/sign-out">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className={controls['button']}>
        {t('signOut')}
      </button>
    </form>
  );
}

function Times({ of: { createdAt, expiresAt } }: { of: OpenSessionView }) {
  const t = useTranslations('ownAccount.sessions');
  const locale = useReaderLocale();
  const time = (at: string) => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>;
  return (
    <>
      <span>{t.rich('since', { time: () => time(createdAt) })}</span>
      <span>{t.rich('until', { time: () => time(expiresAt) })}</span>
    </>
  );
}

function usePlaceWords(): (userAgent: string | undefined) => string {
  const t = useTranslations('ownAccount.sessions');
  return (userAgent) => {
    const place = placeOf(userAgent);
    if (place.is !== 'browser') return t(place.is);
    const { browser, system } = place;
    return system === undefined ? t('browserAlone', { browser }) : t('browser', { browser, system });
  };
}
