import type { AgreementPage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import styles from './status.module.css';

type StatusView = AgreementPage['status'];
type FurtherDoubt = NonNullable<StatusView['furtherDoubts']>[number];
type Contested = Extract<FurtherDoubt, { reason: 'contested-authority' }>;

/** Why the status is not beyond question: dates, what sources differ on, whose act something is, and who else claims to act for a state. */
export function StatusDoubts({ status }: { status: StatusView }) {
  const t = useTranslations('agreement.status');
  const further = status.furtherDoubts ?? [];
  if (status.doubts.length + further.length === 0) return null;
  return (
    <ul aria-label={t('doubts')} className={styles.doubts}>
      {status.doubts.map(({ reason, event }) => (
        <li key={`${reason} ${event.id}`} data-doubt={reason}>
          {t.rich(`doubt.${reason}`, { event: () => <RefLink to={event} /> })}
        </li>
      ))}
      {further.map((doubt) => (
        <li key={keyOf(doubt)} data-doubt={doubt.reason}>
          <Further doubt={doubt} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(doubt: FurtherDoubt): string {
  const what = doubt.reason === 'sources' ? doubt.property : doubt.reason === 'party' ? doubt.cause : doubt.authority.id;
  return `${doubt.reason} ${doubt.event.id} ${what}`;
}

function Further({ doubt }: { doubt: FurtherDoubt }) {
  const t = useTranslations('agreement.status');
  const event = () => <RefLink to={doubt.event} />;
  if (doubt.reason === 'contested-authority') return <Claim doubt={doubt} />;
  if (doubt.reason === 'party') return t.rich(`party.${doubt.cause}`, { event });
  return t.rich(`sources.${disputedProperty(doubt.property)}`, { event });
}

/** The properties of an event on which a status may depend. */
const disputed = ['type', 'date', 'modality', 'takesEffect', 'until'] as const;

function disputedProperty(property: string): (typeof disputed)[number] | 'other' {
  return disputed.find((known) => known === property) ?? 'other';
}

/** Who acts in the name of a state, who else claims to, and who recognised whom on the day asked about. */
function Claim({ doubt: { event, authority, state, rivals, recognised } }: { doubt: Contested }) {
  const t = useTranslations('agreement.status');
  return (
    <>
      {t.rich('contested', {
        count: rivals.length,
        event: () => <RefLink to={event} />,
        authority: () => <RefLink to={authority} className="strong" />,
        state: () => <RefLink to={state} />,
        rivals: () => <RefList of={rivals} />,
      })}
      {recognised.map(({ by, of, sure }) => (
        <span key={`${by.id} ${of.id}`}>
          {' '}
          {t.rich('recognisedBy', { sure: String(sure), by: () => <RefLink to={by} />, of: () => <RefLink to={of} /> })}
        </span>
      ))}
    </>
  );
}
