import type { AgreementPage, ClauseView } from '@mithaq/client';
import { forces } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { useDateWords } from '../dates/use-date-words.ts';
import { readingsOf } from '../disputes/readings-of.ts';
import { Evidence, EvidenceLegend } from '../evidence/evidence.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import passages from '../passages/passages.module.css';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { Empty } from '../states/empty.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement.module.css';
import { clausesByGroup } from './clauses-by-group.ts';
import { notesSaidBefore } from './notes-said-before.ts';

/** From so many on, what is not seen is not laid out. */
const many = 40;

interface Parts {
  agreement: AgreementPage;
  asOf: string | undefined;
  /** Only the clauses that rest on a single source. */
  onlySingle: boolean;
}

/** What the agreement commits to, by topic group, each clause with its passages. Those that rest on a single source can be shown alone. */
export function Clauses({ agreement, asOf, onlySingle }: Parts) {
  const t = useTranslations('agreement.clauses');
  const { clauses } = agreement;
  const single = clauses.filter((clause) => clause.support.sources === 1);
  const seen = agreement.textAvailability === 'full';
  const parties = partyIds(agreement);
  const groups = clausesByGroup(onlySingle ? single : clauses);
  const saidBefore = notesSaidBefore(groups.flatMap((group) => group.clauses));
  return (
    <Section
      id="clauses"
      title={t('title')}
      beside={clauses.length > 0 && <Count all={clauses.length} single={single.length} asOf={asOf} onlySingle={onlySingle} />}
      aside={!seen && t('numbering')}
    >
      {clauses.length === 0 ? <Empty says={t('none')} /> : <EvidenceLegend />}
      <div className={clauses.length > many ? styles.many : undefined}>
        {groups.map((group) => (
          <div key={group.code} className={styles.group}>
            <h3>
              <Link href={`/topics/${group.code}`}>
                <Text of={group.label} />
              </Link>
            </h3>
            <div className={styles.grouped}>
              {group.clauses.map((clause) => (
                <Clause key={clause.ref.id} clause={clause} parties={parties} noted={saidBefore.get(clause.ref.id)} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

interface CountParts {
  all: number;
  single: number;
  asOf: string | undefined;
  onlySingle: boolean;
}

/** How many clauses there are, and how many on a single source: a link that shows those alone, or all again. */
function Count({ all, single, asOf, onlySingle }: CountParts) {
  const t = useTranslations('agreement.clauses');
  const day = asOf === undefined ? '' : `asOf=${asOf}`;
  if (onlySingle)
    return (
      <>
        {t('singleShown', { count: single })} <a href={`?${day}#clauses`}>{t('all', { count: all })}</a>
      </>
    );
  return (
    <>
      {t('count', { count: all })}
      {single > 0 && (
        <>
          {t('comma')}
          <a href={`?${day}${day === '' ? '' : '&'}clauses=single#clauses`}>{t('single', { count: single })}</a>
        </>
      )}
    </>
  );
}

interface ClauseParts {
  clause: ClauseView;
  /** The ids of the agreement's parties. */
  parties: ReadonlySet<string>;
  /** A clause shown before that has the same notes. */
  noted: ClauseView | undefined;
}

function Clause({ clause, parties, noted }: ClauseParts) {
  const t = useTranslations('agreement.clauses');
  return (
    <ThreadRow id={clause.ref.slug} passages={passagesOf(clause.statements, readingsOf(clause.disputes, clause.ref.id))}>
      <article className={styles.clause} data-clause={clause.ordinal}>
        <span className={`num ${styles.ordinal}`}>{numberOf(clause)}</span>
        <div className={styles.grow}>
          <Lead as="h4">
            <span className="strong">
              <Text of={clause.ref.label} />
            </span>{' '}
            {clause.disputes.length > 0 && (
              <a href={`#differ-clause-${clause.ref.slug}`} className={styles.differs}>
                {t(clause.disputes.every(({ property }) => property === 'text') ? 'differs' : 'sourcesDiffer')}
              </a>
            )}
          </Lead>
          {clause.text && (
            <p className="small">
              <Text of={clause.text} />
            </p>
          )}
          <Terms clause={clause} parties={parties} />
          {noted ? <NotedAt clause={noted} /> : <Notes statements={clause.statements} exceptDisputed />}
        </div>
      </article>
    </ThreadRow>
  );
}

function NotedAt({ clause }: { clause: ClauseView }) {
  const t = useTranslations('agreement.clauses');
  return (
    <p className={passages.note}>
      {t.rich('noted', {
        number: () => (
          <a href={`#${clause.ref.slug}`} className="num">
            {numberOf(clause)}
          </a>
        ),
      })}
    </p>
  );
}

/** As the text counts it, else as we do. */
function numberOf({ number, ordinal }: ClauseView): string {
  return number ?? String(ordinal);
}

function Terms({ clause, parties }: Pick<ClauseParts, 'clause' | 'parties'>) {
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
      <CiteLink of={{ record: clause.ref.id }} className={passages.citeValue} />
    </div>
  );
}

function partyIds({ parts }: AgreementPage): ReadonlySet<string> {
  return new Set(parts.filter((part) => part.role === 'party').map((part) => part.actor.id));
}
