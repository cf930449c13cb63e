import type { SourcePage } from '@mithaq/client';
import { BrowserWords } from '../i18n/browser-words.tsx';
import { EditorsRoom } from '../reading/editors-room.tsx';
import { SourceFacts } from './source-facts.tsx';
import styles from './source-page.module.css';
import { SourceHead } from './source-view.tsx';

/** A source's page for an editor: what it is, then its text beside what the register makes of it. */
export function JudgedSource({ source, text }: { source: SourcePage; text: string }) {
  return (
    <BrowserWords of={['reading', 'passages', 'dates', 'evidence', 'source', 'words']}>
      <div className={styles.head}>
        <SourceHead source={source} />
        <SourceFacts source={source} ledger={false} />
      </div>
      <EditorsRoom key={source.row.ref.id} source={source} text={text} />
    </BrowserWords>
  );
}
