'use client';

import { uncertaintyMetres } from '@mithaq/domain/interchange';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useMemo, useState } from 'react';
import { type Frame, frameAround, frameWithKey, type Position } from '../map/frame.ts';
import { groundAddress } from '../map/ground-address.ts';
import map from '../map/map.module.css';
import { areaAround } from './area-around.ts';
import styles from './edit.module.css';

interface Parts {
  latitude: number | undefined;
  longitude: number | undefined;
  precision: string;
  /** Takes a place on the map, in degrees. */
  point: (latitude: number, longitude: number) => void;
}

/** Where a place is on a small map: a point, or as wide as it is unsure. A click takes another; the whole world is one press away. */
export function PlaceMap({ latitude, longitude, precision, point }: Parts) {
  const t = useTranslations('edit.coordinates');
  const [isWide, setWide] = useState(false);
  const position = positionAt(latitude, longitude);
  const frame = useMemo(() => frameFor(isWide ? undefined : position), [isWide, position?.[0], position?.[1]]);
  const click = (event: MouseEvent<SVGSVGElement>) => {
    const place = placeUnder(event, frame);
    if (place === undefined) return;
    setWide(false);
    point(rounded(place[1]), rounded(place[0]));
  };
  return (
    <div className={styles['placeMap']}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the boxes beside the map take the same from the keyboard */}
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={position ? t('shown', { latitude: position[1], longitude: position[0] }) : t('notShown')}
        className={styles['placeDrawing']}
        onClick={click}
      >
        <defs>
          <pattern id="place-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line y2="5" className={map['hatch']} />
          </pattern>
        </defs>
        <use href={groundAddress(frame, 'land')} className={map['land']} />
        <use href={groundAddress(frame, 'borders')} className={map['borders']} />
        {position && <Place position={position} frame={frame} metres={metresOf(precision)} />}
      </svg>
      {position && (
        <button type="button" className={styles['quietly']} aria-pressed={isWide} onClick={() => setWide(!isWide)}>
          {t(isWide ? 'near' : 'world')}
        </button>
      )}
    </div>
  );
}

function Place({ position, frame, metres }: { position: Position; frame: Frame; metres: number }) {
  const [longitude, latitude] = position;
  const at = frame.projection([longitude, latitude]);
  if (at === null) return null;
  return (
    <>
      {metres > 0 && <path d={areaAround(position, metres, frame)} className={styles['placeArea']} />}
      <path d={`M${at[0]} ${at[1] - 6}l6 6l-6 6l-6 -6z`} className={map['nuqta']} />
    </>
  );
}

function metresOf(precision: string): number {
  const known = new Map<string, number>(Object.entries(uncertaintyMetres));
  return known.get(precision) ?? 0;
}

function positionAt(latitude: number | undefined, longitude: number | undefined): Position | undefined {
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return [longitude, latitude];
}

function frameFor(position: Position | undefined): Frame {
  return (position === undefined ? frameWithKey('world') : frameAround([position])) ?? frameAround([]);
}

/** Where on earth the pointer is. */
function placeUnder(event: MouseEvent<SVGSVGElement>, frame: Frame): Position | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * frame.width;
  const y = ((event.clientY - box.top) / box.height) * frame.height;
  const place = frame.projection.invert?.([x, y]);
  return place === undefined || place === null || place.some((degrees) => !Number.isFinite(degrees)) ? undefined : [place[0], place[1]];
}

/** To a thousandth of a degree, about a hundred metres: a hand is no steadier. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
