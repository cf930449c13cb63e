import type { Density, EventRow, EventMap as MapOfEvents, PlaceRow, Timeline } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { one, type Query, withChanges } from '../address/query.ts';
import { mayLieIn } from '../chart/moment.ts';
import { TimeDrawing } from '../chart/time-drawing.tsx';
import { dayInWords, monthInWords, yearInWords } from '../dates/day-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { EventMap } from '../map/event-map.tsx';
import { Link } from '../navigation/link.ts';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Brush } from './brush.tsx';
import { EventLines } from './event-lines.tsx';
import { Histogram } from './histogram.tsx';
import { Player, type SpokenMoment } from './player.tsx';
import { momentsOf, type Stop, stopsBetween, stopsOf } from './stops.ts';
import styles from './time-and-place.module.css';

/** Where the page is, without its language. */
export const path = '/time-and-place';

interface Parts {
  query: Query;
  timeline: Timeline;
  map: MapOfEvents;
  density: Density;
  /** The places that other readings give. */
  others: readonly PlaceRow[];
  today: string;
  filters: ReactNode;
  downloads: ReactNode;
}

/** Events in time and in place, side by side; what narrows one narrows the other, and the list holds the same events. */
export function TimeAndPlaceView({ query, timeline, map, density, others, today, filters, downloads }: Parts) {
  const t = useTranslations('timeAndPlace');
  const stops = stopsOf(density);
  const [start, end] = stopsBetween(stops, { from: one(query, 'from'), to: one(query, 'to') });
  const moments = useMoments(stops.slice(start, end + 1), { unit: density.unit, events: timeline.events });
  const named = one(query, 'at');
  const moment = moments.find(({ name }) => name === named);
  const count = timeline.events.filter((event) => moment === undefined || mayLieIn(moment, event)).length;
  return (
    <div className={page.page}>
      <header className={styles.head}>
        <h1 className={page.title}>{t('title')}</h1>
        <p className="quiet">
          {t('count', { count })}
          {timeline.left > 0 && <> {t('left', { count: timeline.left })}</>}
        </p>
      </header>
      {filters}
      <div id="stage" data-moment={moment?.name}>
        <Section id="time" title={t('time')} beside={t('timeHow')} aside={<ToList />}>
          <When query={query} stops={stops} moments={moments} moment={moment} unit={density.unit} />
          <TimeDrawing events={timeline.events} disputes={timeline.disputes} asOf={today} moment={moment} />
        </Section>
        <div className={styles.pair}>
          <Section id="place" title={t('place')} beside={t('placeHow')} aside={<ToList />}>
            <EventMap
              map={map}
              events={timeline.events}
              disputes={timeline.disputes}
              others={others}
              hrefOf={(slug) => `${path}${withChanges(query, { place: slug })}`}
              unlocated="#unplaced"
              chosen={one(query, 'place')}
              moment={moment}
            />
            <Unplaced map={map} events={timeline.events} />
          </Section>
          <BelowFold>
            <Section id="list" title={t('list.title')} beside={t('count', { count })}>
              <EventLines timeline={timeline} caption={t('list.title')} moment={moment} />
              {downloads}
            </Section>
          </BelowFold>
        </div>
      </div>
    </div>
  );
}

function ToList() {
  const t = useTranslations('timeAndPlace');
  return <a href="#list">{t('toList')}</a>;
}

function useMoments(
  stops: readonly Stop[],
  { unit, events }: { unit: Density['unit']; events: readonly EventRow[] },
): readonly SpokenMoment[] {
  const locale = useReaderLocale();
  return momentsOf(stops, unit).map((moment) => ({
    ...moment,
    words: partInWords(`${moment.name}-01-01`.slice(0, 10), unit, locale),
    count: events.filter((event) => mayLieIn(moment, event)).length,
  }));
}

function partInWords(day: string, unit: Density['unit'], locale: ReturnType<typeof useReaderLocale>): string {
  return unit === 'year' ? yearInWords(day, locale) : monthInWords(day, locale, true);
}

interface WhenParts {
  query: Query;
  stops: readonly Stop[];
  moments: readonly SpokenMoment[];
  moment: SpokenMoment | undefined;
  unit: Density['unit'];
}

/** The brush over the months, and the steps through them. */
function When({ query, stops, moments, moment, unit }: WhenParts) {
  const t = useTranslations('timeAndPlace.brush');
  const locale = useReaderLocale();
  if (stops.length < 2) return null;
  const [from, to] = stopsBetween(stops, { from: one(query, 'from'), to: one(query, 'to') });
  const spoken = stops.map(({ first, last, folded }) => ({
    first,
    last,
    words: folded ? t('folded', { from: dayInWords(first, locale), to: dayInWords(last, locale) }) : partInWords(first, unit, locale),
  }));
  return (
    <fieldset className={styles.when} aria-label={t('label')}>
      <Brush stops={spoken} from={from} to={to}>
        <Histogram stops={stops} moment={moment?.name} />
      </Brush>
      <Steps query={query} moments={moments} moment={moment} />
    </fieldset>
  );
}

/** Month by month, by links that need no scripts; and the button that goes through them by itself. */
function Steps({ query, moments, moment }: Pick<WhenParts, 'query' | 'moments' | 'moment'>) {
  const t = useTranslations('timeAndPlace.player');
  const at = moment === undefined ? undefined : moments.indexOf(moment);
  const [before, after] = [moments[(at ?? 0) - 1], moments[(at ?? -1) + 1]];
  const href = (name: string | undefined) => `${path}${withChanges(query, { at: name })}`;
  return (
    <div className={styles.steps}>
      <Player moments={moments} at={at} stage="stage" />
      {before && (
        <Link href={href(before.name)} scroll={false} rel="prev">
          {t('before', { moment: before.words })}
        </Link>
      )}
      {moment && <span className="strong">{moment.words}</span>}
      {after && (
        <Link href={href(after.name)} scroll={false} rel="next">
          {t('after', { moment: after.words })}
        </Link>
      )}
      {moment && (
        <Link href={href(undefined)} scroll={false}>
          {t('all')}
        </Link>
      )}
    </div>
  );
}

/** The events that the map has no place for, by name. */
function Unplaced({ map, events }: { map: MapOfEvents; events: readonly EventRow[] }) {
  const t = useTranslations('timeAndPlace');
  const located = new Set(map.features.flatMap(({ geometry, properties }) => (geometry === null ? [] : [properties.id])));
  const unplaced = events.filter(({ ref }) => !located.has(ref.id));
  if (unplaced.length === 0) return null;
  return (
    <details id="unplaced" className={styles.unplaced}>
      <summary>{t('unplaced', { count: unplaced.length })}</summary>
      <ul>
        {unplaced.map(({ ref }) => (
          <li key={ref.id}>
            <RefLink to={ref} />
          </li>
        ))}
      </ul>
    </details>
  );
}
