import type { DisputeView, EventRow, EventMap as MapOfEvents, PlaceRow } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { Moment } from '../chart/moment.ts';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { groundAddress } from './ground-address.ts';
import styles from './map.module.css';
import { MapKey } from './map-key.tsx';
import { type MapLayout, mapLayout } from './map-layout.ts';
import { MapPlaces } from './map-places.tsx';
import { placesOf } from './places-of.ts';

interface Parts {
  /** The answer of `events.map`. */
  map: MapOfEvents;
  /** The same events as rows (of `events.timeline`, or of an actor's page): they name the places. */
  events: readonly EventRow[];
  /** Where sources differ on these events; where they differ on the place, every reading is drawn in its ink. */
  disputes?: readonly DisputeView[];
  /** The places of readings after the first, by `otherPlaceIds(disputes)`; those left out are not drawn. */
  others?: readonly PlaceRow[];
  /** Where the events of a place are, without the language; by default their list. */
  hrefOf?: (slug: string) => string;
  /** Where the events without a place on the map are listed. */
  unlocated?: string | undefined;
  /** The slug of the place that the page is narrowed to. */
  chosen?: string | undefined;
  /** Some days that are looked at by themselves: the places of what may lie in them are marked. */
  moment?: Moment | undefined;
}

/**
 * Events where they were: a point for a town, a hatched area for a region, an outlined country where nothing nearer is told. Drawn on the
 * server; every place is a link to its events, and the table of the same events is beside it. East is at the right in either language.
 */
export function EventMap({ map, events, disputes = [], others = [], hrefOf = listOf, unlocated, chosen, moment }: Parts) {
  const t = useTranslations('map');
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const layout = mapLayout(placesOf({ map, events, disputes, others }), {
    place: ({ place, events: count }) => `${pickText(place.label, locale).text}${count > 1 ? ` ${count}` : ''}`,
    country: (code) => names.of(code) ?? code,
  });
  if (layout.places.length === 0) return <Unlocated count={map.unlocated} at={unlocated} none />;
  return (
    <figure className={styles.figure}>
      <figcaption className="heard">{t('caption')}</figcaption>
      <Drawing layout={layout} hrefOf={(slug) => getPathname({ href: hrefOf(slug), locale })} chosen={chosen} moment={moment} />
      <MapKey places={layout.places} />
      <Unlocated count={map.unlocated} at={unlocated} />
      <p className={styles.note}>{t('borders')}</p>
    </figure>
  );
}

function listOf(slug: string): string {
  return `/events?place=${encodeURIComponent(slug)}`;
}

interface DrawingParts {
  layout: MapLayout;
  hrefOf: (slug: string) => string;
  chosen: string | undefined;
  moment: Moment | undefined;
}

function Drawing({ layout, hrefOf, chosen, moment }: DrawingParts) {
  const t = useTranslations('map');
  const { frame } = layout;
  return (
    <section aria-label={t('label')} className={styles.map}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-label={t('label')} className={styles.drawing} direction="ltr">
        <Patterns />
        <g>
          <rect width={frame.width} height={frame.height} fill="url(#map-sea)" />
          <use href={groundAddress(frame, 'land')} className={styles.land} />
          <use href={groundAddress(frame, 'borders')} className={styles.borders} />
          <CountryNames layout={layout} />
        </g>
        <MapPlaces places={layout.places} hrefOf={hrefOf} chosen={chosen} moment={moment} />
      </svg>
    </section>
  );
}

function CountryNames({ layout }: { layout: MapLayout }) {
  return layout.countries.map(({ code, name, x, y, sizes }) =>
    sizes.map((size) => (
      <text key={`${code} ${size}`} x={x} y={y} className={`${styles.country} ${styles[size]}`}>
        {name}
      </text>
    )),
  );
}

/** The sea's ruled lines, and the hatching of areas in either ink. */
function Patterns() {
  return (
    <defs>
      <pattern id="map-sea" width="8" height="5" patternUnits="userSpaceOnUse">
        <line x2="8" y1="2.5" y2="2.5" className={styles.ruled} />
      </pattern>
      <pattern id="map-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="5" className={styles.hatch} />
      </pattern>
    </defs>
  );
}

function Unlocated({ count, at, none = false }: { count: number; at: string | undefined; none?: boolean }) {
  const t = useTranslations('map');
  if (count === 0 && !none) return null;
  return (
    <p className={styles.unlocated}>
      {none && count === 0
        ? t('nothing')
        : t.rich('unlocated', { count, to: (words) => (at === undefined ? words : <Link href={at}>{words}</Link>) })}
    </p>
  );
}
