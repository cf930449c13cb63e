import type { EventRow, Timeline } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { daysWritten, type Moment, mayLieIn } from '../chart/moment.ts';
import { DateChip } from '../dates/date-chip.tsx';
import { EventName } from '../event/event-name.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './time-and-place.module.css';

type Group = Timeline['groups'][number];
type Line = Group['moments'][number];

interface Parts {
  timeline: Timeline;
  caption: string;
  /** Some days that are looked at by themselves: the others’ lines stay in the page, unseen, until time goes on. */
  moment: Moment | undefined;
}

/** The events in the order that can be told: those whose order is open stand in one bracket, those that nobody dates at the end. */
export function EventLines({ timeline, caption, moment }: Parts) {
  const t = useTranslations('timeAndPlace.list');
  const rows = new Map(timeline.events.map((event) => [event.ref.id, event]));
  const undated = timeline.undated.flatMap((id) => rows.get(id) ?? []);
  return (
    <table className={`${table.table} ${table.stacks} ${table.long} ${styles.lines}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('event')}</th>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      {timeline.groups.map((group) => (
        <GroupLines key={keyOf(group.moments[0])} group={group} rows={rows} moment={moment} />
      ))}
      {undated.length > 0 && (
        <tbody>
          <GroupHead words={t('undated', { count: undated.length })} />
          {undated.map((event) => (
            <EventLine key={event.ref.id} event={event} />
          ))}
        </tbody>
      )}
    </table>
  );
}

interface GroupParts {
  group: Group;
  rows: ReadonlyMap<string, EventRow>;
  moment: Moment | undefined;
}

function GroupLines({ group, rows, moment }: GroupParts) {
  const t = useTranslations('timeAndPlace.list');
  const isOpen = group.moments.some(({ order }, place) => place > 0 && order === 'cannot tell');
  return (
    <tbody className={isOpen ? styles.open : undefined} data-cut={group.cut || undefined}>
      {isOpen && <GroupHead words={t('anyOrder')} />}
      {group.moments.map((line) => {
        const event = rows.get(line.event);
        return event && <EventLine key={keyOf(line)} event={event} line={line} moment={moment} />;
      })}
    </tbody>
  );
}

function keyOf(line: Line | undefined): string {
  return `${line?.event} ${line?.property}`;
}

function GroupHead({ words }: { words: string }) {
  return (
    <tr className={styles.groupHead}>
      <th scope="rowgroup" colSpan={4}>
        {words}
      </th>
    </tr>
  );
}

function EventLine({ event, line, moment }: { event: EventRow; line?: Line; moment?: Moment | undefined }) {
  const t = useTranslations('timeAndPlace.list');
  const property = line === undefined || line.property === 'date' ? undefined : line.property;
  return (
    <tr data-days={daysWritten(line ?? event)} data-within={(moment !== undefined && mayLieIn(moment, line ?? event)) || undefined}>
      <td>
        <DateChip date={line?.date ?? event.date} modality={event.modality} />
        {property !== undefined && <span className="faint"> {t('property', { property })}</span>}
      </td>
      <td>
        <EventName event={event} />
      </td>
      <td>{event.place && <RefLink to={event.place} />}</td>
      <td>
        <Evidence support={event.support} />
      </td>
    </tr>
  );
}
