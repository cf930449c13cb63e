import type { Ref, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type Messages, messagesOf } from '../i18n/messages.ts';
import { Section } from '../page/section.tsx';
import { Text } from '../voice/text.tsx';
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
                <Property name={statement.property} />
              </span>{' '}
              <StatementValue value={statement.value} refs={refs} />
            </Lead>
            {statement.note && (
              <p className={styles.note}>
                <Text of={statement.note} />
              </p>
            )}
          </ThreadRow>
        ))}
      </div>
    </Section>
  );
}

/** A property in the reader's words; one that has none yet by its own name. */
function Property({ name }: { name: string }) {
  const t = useTranslations('statements.property');
  return isKnown(name) ? t(name) : <code>{name}</code>;
}

function isKnown(name: string): name is keyof Messages['statements']['property'] {
  return name in messagesOf('en').statements.property;
}
