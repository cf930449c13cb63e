import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { daysWritten, type Moment, mayLieIn } from '../chart/moment.ts';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './map.module.css';
import { type DrawnPlace, type MapSize, mapSizes } from './map-layout.ts';

interface Parts {
  places: readonly DrawnPlace[];
  /** With the language. */
  hrefOf: (slug: string) => string;
  chosen: string | undefined;
  moment: Moment | undefined;
}

/** The places of a map, each a link to its events: areas lowest, the outlines of countries over them, points on top. */
export function MapPlaces({ places, hrefOf, chosen, moment }: Parts) {
  const drawn = places.toSorted((one, other) => depthOf(other) - depthOf(one));
  return drawn.map((place) => (
    <Place
      key={place.key}
      place={place}
      href={hrefOf(place.mapped.place.slug)}
      isChosen={chosen === place.mapped.place.slug}
      moment={moment}
    />
  ));
}

function depthOf({ mapped: { extent, reading } }: DrawnPlace): number {
  if (extent.form === 'point') return 0;
  return extent.form === 'country' ? 0.5 : 1 + extent.metres - reading;
}

interface PlaceParts {
  place: DrawnPlace;
  href: string;
  isChosen: boolean;
  moment: Moment | undefined;
}

function Place({ place, href, isChosen, moment }: PlaceParts) {
  const t = useTranslations('map');
  const locale = useLocale();
  const { mapped } = place;
  const name = pickText(mapped.place.label, locale).text;
  return (
    <a
      href={href}
      className={`${styles.place} ${inkOf(mapped.reading)}`}
      aria-label={t(mapped.reading === 0 ? 'place' : 'otherPlace', { name, count: mapped.events, extent: mapped.extent.form })}
      aria-current={isChosen || undefined}
      data-days={mapped.days.map(daysWritten).join(' ')}
      data-within={(moment !== undefined && mapped.days.some((days) => mayLieIn(moment, days))) || undefined}
    >
      {place.area !== undefined && <path d={place.area} className={areaClass(place)} />}
      {(['wide', 'narrow'] as const).map((size) => (
        <AtSize key={size} place={place} size={size} name={name} />
      ))}
    </a>
  );
}

function areaClass({ mapped: { extent } }: DrawnPlace): string {
  if (extent.form === 'country') return styles.whole ?? '';
  return `${styles.area} ${extent.form === 'area' && extent.loose ? styles.loose : ''}`;
}

function inkOf(reading: number): string {
  return (reading === 0 ? styles.first : reading === 1 ? styles.second : styles.later) ?? '';
}

function AtSize({ place: { mapped, x, y, words }, size, name }: { place: DrawnPlace; size: MapSize; name: string }) {
  const at = words[size];
  const { half, words: height } = mapSizes[size];
  const isPoint = mapped.extent.form === 'point';
  return (
    <g className={styles[size]}>
      {isPoint && <path d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} className={styles.nuqta} />}
      {at?.leader && <line x1={x} y1={y} x2={at.left < x ? at.left + height : at.left} y2={at.middle} className={styles.leader} />}
      {at && <Words left={at.left} y={at.middle} name={name} count={mapped.events} />}
    </g>
  );
}

/** Words from their left edge, whatever their direction: an Arabic name ends there, a Latin one begins. */
function Words({ left, y, name, count }: { left: number; y: number; name: string; count: number }) {
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return (
    <text x={left} y={y} direction={isArabic ? 'rtl' : 'ltr'} textAnchor={isArabic ? 'end' : 'start'} className={styles.words}>
      {name}
      {count > 1 && <tspan className={styles.count}> {count}</tspan>}
    </text>
  );
}
