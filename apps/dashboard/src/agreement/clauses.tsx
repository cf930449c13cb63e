import type { AgreementPage, ClauseView } from '@mithaq/client';
import { forces } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { readingsOf } from '../disputes/readings-of.ts';
import { Evidence, EvidenceLegend } from '../evidence/evidence.tsx';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { Empty } from '../states/empty.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement.module.css';
import { clausesByGroup } from './clauses-by-group.ts';

/** What the agreement commits to, by topic group, each clause with its passages. */
export function Clauses({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement.clauses');
  const { clauses } = agreement;
  const single = clauses.filter((clause) => clause.support.sources === 1).length;
  const seen = agreement.textAvailability === 'full';
  return (
    <Section
      id="clauses"
      title={t('title')}
      beside={clauses.length > 0 && t('count', { count: clauses.length, single })}
      aside={!seen && t('numbering')}
    >
      {clauses.length === 0 ? <Empty says={t('none')} /> : <EvidenceLegend />}
      {clausesByGroup(clauses).map((group) => (
        <div key={group.code} className={styles.group}>
          <h3>
            <Text of={group.label} />
          </h3>
          <div className={styles.grouped}>
            {group.clauses.map((clause) => (
              <Clause key={clause.ref.id} clause={clause} parties={partyIds(agreement)} />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}

function Clause({ clause, parties }: { clause: ClauseView; parties: ReadonlySet<string> }) {
  const t = useTranslations('agreement.clauses');
  return (
    <ThreadRow id={clause.ref.slug} passages={passagesOf(clause.statements, readingsOf(clause.disputes, clause.ref.id))}>
      <article className={styles.clause} data-clause={clause.ordinal}>
        <span className={`num ${styles.ordinal}`}>{clause.number ?? clause.ordinal}</span>
        <div className={styles.grow}>
          <Lead as="h4">
            <span className="strong">
              <Text of={clause.ref.label} />
            </span>{' '}
            {clause.disputes.length > 0 && (
              <a href="#disagreements" className={styles.differs}>
                {t('differs')}
              </a>
            )}
          </Lead>
          {clause.text && (
            <p className="small">
              <Text of={clause.text} />
            </p>
          )}
          <Terms clause={clause} parties={parties} />
          <Notes statements={clause.statements} exceptDisputed />
        </div>
      </article>
    </ThreadRow>
  );
}

function Terms({ clause, parties }: { clause: ClauseView; parties: ReadonlySet<string> }) {
  const t = useTranslations('agreement.clauses');
  const inWords = useDateWords('noun');
  const onAll =
    clause.obligated.length > 1 && clause.obligated.every((actor) => parties.has(actor.id)) && clause.obligated.length === parties.size;
  return (
    <div className={styles.terms}>
      <span>
        {clause.obligated.length === 0
          ? t('obliges.unsaid')
          : onAll
            ? t('obliges.all', { count: parties.size })
            : t.rich('obliges.some', { actors: () => <RefList of={clause.obligated} /> })}
      </span>
      {clause.beneficiaries.length > 0 && <span>{t.rich('benefits', { actors: () => <RefList of={clause.beneficiaries} /> })}</span>}
      {clause.force && (
        <span>
          <Text of={forces.label(clause.force)} />
        </span>
      )}
      {clause.deadline && <span>{t('deadline', { date: inWords(clause.deadline) })}</span>}
      <Evidence support={clause.support} />
    </div>
  );
}

function partyIds({ parts }: AgreementPage): ReadonlySet<string> {
  return new Set(parts.filter((part) => part.role === 'party').map((part) => part.actor.id));
}
