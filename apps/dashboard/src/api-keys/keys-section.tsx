import type { Capability, KeyView, Scope } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { KeyList } from './key-list.tsx';
import { MakeKey } from './make-key.tsx';
import { scopes } from './scopes.ts';

interface Parts {
  keys: readonly KeyView[];
  /** All that their owner may do: a key is made for no more. */
  capabilities: readonly Capability[];
}

/** The keys of programs that work in somebody's name. */
export function KeysSection({ keys, capabilities }: Parts) {
  const t = useTranslations('ownAccount.keys');
  const shown = keys.map((key) => ({ id: key.id, name: key.name, start: key.start, under: <Under of={key} /> }));
  return (
    <Section id="keys" title={t('title')} beside={t('count', { count: keys.length })}>
      <p className="quiet">{t('lead')}</p>
      {keys.length === 0 ? <Empty says={t('none')} /> : <KeyList keys={shown} />}
      <MakeKey scopes={scopes.filter((scope) => capabilities.includes(scope))} />
    </Section>
  );
}

function Under({ of: { scopes: may, createdAt, expiresAt, lastUsedAt } }: { of: KeyView }) {
  const t = useTranslations('ownAccount.keys');
  const comma = useTranslations('words')('comma');
  const locale = useReaderLocale();
  const timed = (key: 'created' | 'expires' | 'expired' | 'used', at: string) => (
    <span>{t.rich(key, { time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time> })}</span>
  );
  return (
    <>
      <span>{may.map((scope: Scope) => t(`scope.${scope}`)).join(comma)}</span>
      {timed('created', createdAt)}
      {expiresAt === undefined ? (
        <span>{t('neverExpires')}</span>
      ) : (
        timed(Date.parse(expiresAt) < Date.now() ? 'expired' : 'expires', expiresAt)
      )}
      {lastUsedAt === undefined ? <span>{t('unused')}</span> : timed('used', lastUsedAt)}
    </>
  );
}
