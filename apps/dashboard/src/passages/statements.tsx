import type { Ref, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { Section } from '../page/section.tsx';
import { Text } from '../voice/text.tsx';
import { Notes } from './notes.tsx';
import styles from './passages.module.css';
import { passagesOf } from './passages-of.ts';
import { StatementValue } from './statement-value.tsx';
import { Lead, ThreadRow } from './thread-row.tsx';

interface Parts {
  statements: readonly StatementView[];
  title?: string;
  /** The records that the values name. */
  refs: ReadonlyMap<string, Ref>;
}

/** What else sources say of a record: statements that no other part of its page carries. */
export function Statements({ statements, title, refs }: Parts) {
  const t = useTranslations('statements');
  const live = statements.filter((statement) => statement.standing !== 'rejected');
  if (live.length === 0) return null;
  return (
    <Section id="statements" title={title ?? t('title')}>
      <div>
        {live.map((statement) => (
          <ThreadRow key={statement.id} passages={passagesOf([statement])}>
            <Lead>
              <span className={styles.property}>
                <Text of={statement.propertyLabel} />
              </span>{' '}
              <StatementValue statement={statement} refs={refs} />
            </Lead>
            <Notes statements={[statement]} exceptDisputed />
            <CiteLink of={{ record: statement.subject, statements: [statement.id] }} className={styles.citeValue} />
          </ThreadRow>
        ))}
      </div>
    </Section>
  );
}
