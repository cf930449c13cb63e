import type { SourcePage } from '@mithaq/client';
import { sourceTypes } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Link } from '../i18n/navigation.ts';
import page from '../page/page.module.css';
import { PassagesAlone } from '../reading/passages-alone.tsx';
import { ReadingRoom } from '../reading/reading-room.tsx';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { SourceFacts } from './source-facts.tsx';
import styles from './source-page.module.css';

/** A source's page: what it is, then its text beside what the register makes of it. */
export function SourceView({ source, editing }: { source: SourcePage; editing: boolean }) {
  const t = useTranslations('sourcePage');
  const { row } = source;
  return (
    <>
      <header className={styles['head']}>
        <p className={page['kick']}>
          <Text of={sourceTypes.label(row.type)} />
          {row.ref.sample && <span className={styles['sample']}>{t('sampleNote')}</span>}
        </p>
        <h1 className={styles['title']}>
          <Text of={row.ref.label} />
        </h1>
        {row.title && (
          <p className={styles['own']}>
            <SourceName language={row.title.language}>{row.title.value}</SourceName>
          </p>
        )}
        <SourceFacts source={source} />
        {!editing && source.text !== undefined && (
          <p className={styles['note']}>{t.rich('judgedNote', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</p>
        )}
      </header>
      {source.text === undefined ? (
        <PassagesAlone key={row.ref.id} source={source} editing={editing} />
      ) : (
        <ReadingRoom key={row.ref.id} source={source} text={source.text} editing={editing} />
      )}
    </>
  );
}
