import type { SourcePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { BrowserWords } from '../i18n/browser-words.tsx';
import { type Account, KeepingFor } from '../keeping/account.tsx';
import { WhoElseIsHere } from '../presence/for-editors.tsx';
import { EditorsRoom } from '../reading/editors-room.tsx';
import { SourceFacts } from './source-facts.tsx';
import styles from './source-page.module.css';
import { SourceHead } from './source-view.tsx';

interface Parts {
  source: SourcePage;
  text: string;
  /** Whoever is signed in. */
  account: Account;
}

/** A source's page for an editor: what it is, then its text beside what the register makes of it. */
export function JudgedSource({ source, text, account }: Parts) {
  const t = useTranslations('sourcePage');
  return (
    <BrowserWords
      of={['reading', 'choosing', 'drafting', 'keys', 'orphans', 'passages', 'dates', 'evidence', 'source', 'words', 'presence', 'leftOut']}
    >
      <div className={`${styles.head} ${styles.judged}`}>
        <SourceHead source={source} />
        {/* Folded only where there is no room for it beside the text. */}
        <details className={styles.about} data-about>
          <summary>{t('about')}</summary>
          <SourceFacts source={source} ledger={false} />
        </details>
        <WhoElseIsHere subject={source.row.ref.id} part="reading" />
      </div>
      <KeepingFor account={account}>
        <EditorsRoom key={source.row.ref.id} source={source} text={text} />
      </KeepingFor>
    </BrowserWords>
  );
}
