import type { EventRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { EventName } from './event-name.tsx';

interface Parts {
  events: readonly EventRow[];
  caption: string;
  /** Events that stand out: those that the status rests on. */
  strong?: ReadonlySet<string>;
  /** Where the events are a list that can be put in order: its columns' heads lead to its orders. */
  order?: Order | undefined;
}

/** Events as a table: when, what, where, how well backed. */
export function EventTable({ events, caption, strong, order }: Parts) {
  const t = useTranslations('event.table');
  return (
    <table className={`${table.table} ${table.stacks} ${table.long}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <SortHead label={t('date')} by="date" first="down" order={order} />
          <SortHead label={t('event')} by="name" order={order} />
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
              <EventName event={event} strong={strong?.has(event.ref.id) ?? false} />
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
