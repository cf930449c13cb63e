import type { EventPage, Ref, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './event.module.css';
import { statementsNaming } from './part-statements.ts';

/** What an event belongs to: the agreements it is of, the announcement that it carries out, what carried it out. */
export function Belongings({ event }: { event: EventPage }) {
  const t = useTranslations('event.facts');
  const { row, realises, realisedBy } = event;
  if (row.agreements.length === 0 && realises === undefined && realisedBy.length === 0) return null;
  return (
    <Section id="belongs" title={t('belongs')}>
      <div>
        {row.agreements.map((agreement) => (
          <Row key={agreement.id} label={t('agreement')} to={agreement} statements={statementsNaming(event, 'agreements', agreement.id)} />
        ))}
        {realises && <Row label={t('realises')} to={realises} statements={statementsNaming(event, 'realises', realises.id)} />}
        {realisedBy.map((other) => (
          <Row key={other.id} label={t('realisedBy')} to={other} statements={[]} />
        ))}
      </div>
    </Section>
  );
}

function Row({ label, to, statements }: { label: string; to: Ref; statements: readonly StatementView[] }) {
  return (
    <ThreadRow passages={passagesOf(statements)}>
      <div className={styles.fact}>
        <p className={styles.term}>{label}</p>
        <div>
          <Lead>
            <RefLink to={to} className="strong" />
          </Lead>
          <Notes statements={statements} exceptDisputed />
        </div>
      </div>
    </ThreadRow>
  );
}
