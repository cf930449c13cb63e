import type { AgreementPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import styles from './status.module.css';

type Change = NonNullable<AgreementPage['status']['pending']>[number];

/** What is on its way to change the status: notices that have not taken effect, consent that some gave, a later agreement. */
export function StatusPending({ pending }: { pending: readonly Change[] }) {
  const t = useTranslations('agreement.status');
  if (pending.length === 0) return null;
  return (
    <ul aria-label={t('pendingTitle')} className={styles.doubts}>
      {pending.map((change) => (
        <li key={keyOf(change)} data-pending={change.reason}>
          <Pending change={change} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(change: Change): string {
  if (change.reason === 'notice') return change.event.id;
  return change.reason === 'consent' ? change.step : change.agreement.id;
}

function Pending({ change }: { change: Change }) {
  const t = useTranslations('agreement.status.pending');
  if (change.reason === 'notice') return <Notice change={change} />;
  if (change.reason === 'successor') return t.rich(change.relation, { agreement: () => <RefLink to={change.agreement} /> });
  return (
    <>
      {t.rich(change.step, { given: () => <RefList of={change.given} /> })}{' '}
      {change.missing.length > 0 && t.rich('missing', { missing: () => <RefList of={change.missing} /> })}
    </>
  );
}

/** Whoever gave the notice: the parties whose act it is, else whoever is named in it. */
function Notice({ change: { event, of, by, takesEffect, sure } }: { change: Extract<Change, { reason: 'notice' }> }) {
  const t = useTranslations('agreement.status.pending');
  const inWords = useDateWords();
  const named = of.length > 0 ? of : by;
  return t.rich('notice', {
    sure: String(sure),
    named: String(named.length > 0),
    theirs: String(of.length > 0),
    date: inWords(takesEffect),
    event: () => <RefLink to={event} />,
    by: () => <RefList of={named} />,
  });
}
