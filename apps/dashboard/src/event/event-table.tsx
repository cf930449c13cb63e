import type { EventRow } from '@mithaq/client';
import { modalities } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

interface Parts {
  events: readonly EventRow[];
  caption: string;
  /** Events that stand out: those that the status rests on. */
  strong?: ReadonlySet<string>;
}

/** Events as a table: when, what, where, how well backed. */
export function EventTable({ events, caption, strong }: Parts) {
  const t = useTranslations('event.table');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('event')}</th>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.ref.id}>
            <td>
              <DateChip date={event.date} modality={event.modality} />
            </td>
            <td>
              <RefLink to={event.ref} className={strong?.has(event.ref.id) ? 'strong' : undefined} />
              {event.modality !== 'occurred' && (
                <span className="quiet">
                  {' '}
                  · <Text of={modalities.label(event.modality)} />
                </span>
              )}
            </td>
            <td>{event.place && <RefLink to={event.place} />}</td>
            <td>
              <Evidence support={event.support} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
