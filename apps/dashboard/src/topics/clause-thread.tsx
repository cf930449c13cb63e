import type { ClauseRow } from '@mithaq/client';
import { forces } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { useDateWords } from '../dates/use-date-words.ts';
import { readingsOf } from '../disputes/readings-of.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { Link } from '../navigation/link.ts';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './clause-thread.module.css';

/** A clause outside of its agreement's page: what it commits to, by whom, and its threads to the passages. */
export function ClauseThread({ clause, as = 'h3' }: { clause: ClauseRow; as?: 'h3' | 'h4' }) {
  const { ref, agreement, text, statements, disputes } = clause;
  const Rank = as;
  return (
    <ThreadRow id={ref.slug} passages={passagesOf(statements, readingsOf(disputes, ref.id))}>
      <Lead as="div">
        <Rank className={styles.name}>
          <Link href={`/agreements/${agreement.slug}#${ref.slug}`}>
            <Text of={ref.label} />
          </Link>
        </Rank>{' '}
        {disputes.length > 0 && <Differing disputes={disputes} />}
      </Lead>
      {text && (
        <p className="small">
          <Text of={text} />
        </p>
      )}
      <Owed clause={clause} />
      <Notes statements={statements} />
    </ThreadRow>
  );
}

function Differing({ disputes }: Pick<ClauseRow, 'disputes'>) {
  const t = useTranslations('topics.clause');
  const comma = useTranslations('words')('comma');
  return (
    <span className={styles.differs}>
      {t.rich('differs', {
        on: () =>
          disputes.map(({ property, propertyLabel }, place) => (
            <span key={property}>
              {place > 0 && comma}
              <Text of={propertyLabel} />
            </span>
          )),
      })}
    </span>
  );
}

function Owed({ clause }: { clause: ClauseRow }) {
  const t = useTranslations('topics.clause');
  const inWords = useDateWords('noun');
  const { ref, obligated, beneficiaries, force, deadline, support } = clause;
  return (
    <p className={styles.terms}>
      <span>{obligated.length === 0 ? t('unsaid') : t.rich('owed', { actors: () => <RefList of={obligated} /> })}</span>
      {beneficiaries.length > 0 && <span>{t.rich('for', { actors: () => <RefList of={beneficiaries} /> })}</span>}
      {force && (
        <span>
          <Text of={forces.label(force)} />
        </span>
      )}
      {deadline && <span>{t('deadline', { date: inWords(deadline) })}</span>}
      <Evidence support={support} />
      <CiteLink of={{ record: ref.id }} />
    </p>
  );
}
