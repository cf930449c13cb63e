import type { Passkey } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { PasskeyList } from './passkey-list.tsx';

/** What signs somebody in without a password, and adding to it. @param passkeys nothing where they cannot be told now */
export function PasskeysSection({ passkeys }: { passkeys: readonly Passkey[] | undefined }) {
  const t = useTranslations('ownAccount.passkeys');
  const locale = useReaderLocale();
  if (passkeys === undefined)
    return (
      <Section id="passkeys" title={t('title')}>
        <Empty says={t('unknown')} />
      </Section>
    );
  const shown = passkeys.map((passkey) => ({
    id: passkey.id,
    name: passkey.name,
    under: (
      <>
        <span>
          {t.rich('since', { time: () => <time dateTime={passkey.createdAt}>{whenInWords(new Date(passkey.createdAt), locale)}</time> })}
        </span>
        <span>{t(passkey.isSynced ? 'synced' : 'single')}</span>
      </>
    ),
  }));
  return (
    <Section id="passkeys" title={t('title')} beside={t('count', { count: passkeys.length })}>
      <PasskeyList passkeys={shown} />
    </Section>
  );
}
