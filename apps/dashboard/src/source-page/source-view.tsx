import type { SourcePage } from '@mithaq/client';
import { sourceTypes } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SignInAndBack } from '../account/sign-in-and-back.tsx';
import { CiteLink } from '../cite/cite-link.tsx';
import { EditLink } from '../edit/edit-link.tsx';
import { FingerprintDrawing } from '../inbox/fingerprint.tsx';
import page from '../page/page.module.css';
import { kindBackedBy } from '../reading/backing.ts';
import { PassagesAlone } from '../reading/passages-alone.tsx';
import { TextForReaders } from '../reading/text-for-readers.tsx';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { SourceFacts } from './source-facts.tsx';
import styles from './source-page.module.css';

interface Parts {
  source: SourcePage;
  /** The way in for its file, for who may add it. */
  imports: ReactNode;
  /** The section that tells the record's versions. */
  history: ReactNode;
}

/** A source's page for whoever reads it: what it is, its text or its excerpts with what rests on each, and its versions. */
export function SourceView({ source, imports, history }: Parts) {
  const { passages, text } = source;
  const statements = new Map(source.statements.map((statement) => [statement.id, statement]));
  return (
    <div className={page.page}>
      <SourceHead source={source} />
      <SourceFacts source={source} ledger />
      {passages.length > 0 && <Fingerprint source={source} />}
      {text === undefined ? (
        <PassagesAlone source={source} statements={statements} imports={imports} />
      ) : (
        <>
          <JudgedNote />
          <TextForReaders source={source} text={text} statements={statements} />
        </>
      )}
      {history}
    </div>
  );
}

/** What a source is, and what it calls itself. */
export function SourceHead({ source: { row } }: { source: SourcePage }) {
  const t = useTranslations('sourcePage');
  return (
    <header>
      <p className={page.kick}>
        <Text of={sourceTypes.label(row.type)} />
        {row.ref.sample && <span className={styles.sample}>{t('sampleNote')}</span>}
      </p>
      <h1 className={styles.title}>
        <Text of={row.ref.label} />
      </h1>
      {row.title && (
        <p className={styles.own}>
          <SourceName language={row.title.language}>{row.title.value}</SourceName>
        </p>
      )}
      <p className={styles.acts}>
        <CiteLink of={{ record: row.ref.id }} keyed /> <EditLink of={row.ref} />
      </p>
    </header>
  );
}

/** Of what was found in a text only what somebody accepted is shown to everybody. */
function JudgedNote() {
  const t = useTranslations('sourcePage');
  return <p className={styles.note}>{t.rich('judgedNote', { signIn: (words) => <SignInAndBack>{words}</SignInAndBack> })}</p>;
}

/** Where in the whole text the passages are that the register cites, drawn as what they tell of. */
function Fingerprint({ source: { passages, row } }: { source: SourcePage }) {
  const t = useTranslations('sourcePage');
  const marks = passages.map((passage) => ({ start: passage.start, kind: kindBackedBy(passage) ?? 'passage' }));
  return (
    <p className={styles.fingerprint}>
      <span>{t('facts.fingerprint')}</span>
      <FingerprintDrawing row={{ marks, length: row.length }} longest={row.length} width={720} />
    </p>
  );
}
