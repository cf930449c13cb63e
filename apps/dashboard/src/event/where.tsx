import type { EventPage, Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { readingsOf } from '../disputes/readings-of.ts';
import { EventMap } from '../map/event-map.tsx';
import type { Placed } from '../map/placed.ts';
import { Section } from '../page/section.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { DisputeNote } from './dispute-note.tsx';
import { placeReadings } from './readings.ts';
import styles from './when.module.css';

interface Parts {
  event: EventPage;
  /** The records that the answer names. */
  refs: ReadonlyMap<string, Ref>;
  /** Where it was on a map; absent where no place of it is known. */
  where: Placed | undefined;
}

/** Where it happened: every place that sources give, each in its ink and with its thread. */
export function Where({ event, refs, where }: Parts) {
  const t = useTranslations('event.where');
  const named = where?.others.map(({ ref }): [string, Ref] => [ref.id, ref]) ?? [];
  const readings = placeReadings(event, new Map([...refs, ...named]));
  if (readings.length === 0) return null;
  const differ = readings.length > 1;
  return (
    <Section id="where" title={t('title')} beside={differ && t('differ', { count: readings.length })}>
      {where && isWithinACountry(where) && (
        <div className={styles.map}>
          <EventMap map={where.map} events={[event.row]} disputes={event.disputes} others={where.others} />
        </div>
      )}
      {differ && <DisputeNote event={event} property="place" />}
      <div>
        {readings.map(({ value, reading, statements }) => (
          <ThreadRow key={value.id} passages={passagesOf(statements, readingsOf(event.disputes, event.row.ref.id))}>
            <Lead>
              {reading !== undefined && (
                <>
                  <InkLetter reading={reading} />{' '}
                </>
              )}
              <RefLink to={value} className={`${styles.said} ${styles[inkOf(reading ?? 0)] ?? ''}`} />
            </Lead>
          </ThreadRow>
        ))}
      </div>
    </Section>
  );
}

/** Of a whole country alone a map shows nothing that its name does not. */
function isWithinACountry({ map, others }: Placed): boolean {
  return others.length > 0 || map.features.some(({ properties }) => properties.precision !== 'country');
}
