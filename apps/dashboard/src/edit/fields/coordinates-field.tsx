'use client';

import { coordinatePrecisions } from '@mithaq/domain';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { fieldsIn, textIn, withField } from '../paths.ts';
import { codesOf } from '../shape-of.ts';
import { usePartLabel } from '../use-part-label.ts';
import { Wrong } from './box.tsx';
import { CodeField } from './code-fields.tsx';
import { NumberField } from './plain-fields.tsx';

/** The map is loaded where a place is edited, and nowhere else. */
const PlaceMap = dynamic(async () => (await import('../place-map.tsx')).PlaceMap, { ssr: false });

const precisions = codesOf([coordinatePrecisions.schema]);

/** Where a place is, and how exactly that is known: typed in degrees, or pointed at on a small map. */
export function CoordinatesField({ value, change, at, label }: FieldParts<'coordinates'>) {
  const t = useTranslations('edit.coordinates');
  const labelOf = usePartLabel();
  const held = fieldsIn(value);
  const set = (key: string) => (next: Parameters<typeof withField>[2]) => {
    const fields = withField(held, key, next);
    change(Object.keys(fields).length === 0 ? undefined : fields);
  };
  const point = (latitude: number, longitude: number) => change({ precision: 'near', ...held, latitude, longitude });
  return (
    <fieldset aria-label={label} className={styles['coordinates']}>
      <div className={styles['group']}>
        <NumberField value={held['latitude']} change={set('latitude')} at={[...at, 'latitude']} label={labelOf('latitude')} />
        <NumberField value={held['longitude']} change={set('longitude')} at={[...at, 'longitude']} label={labelOf('longitude')} />
        {precisions.form === 'code' && (
          <CodeField
            shape={precisions}
            value={held['precision']}
            change={set('precision')}
            at={[...at, 'precision']}
            label={labelOf('precision')}
          />
        )}
      </div>
      <PlaceMap
        latitude={numberIn(held['latitude'])}
        longitude={numberIn(held['longitude'])}
        precision={textIn(held['precision'])}
        point={point}
      />
      <p className={styles['hint']}>{t('hint')}</p>
      <Wrong at={at} />
    </fieldset>
  );
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
