import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import styles from './map.module.css';
import type { DrawnPlace } from './map-layout.ts';

/** What the marks of a map mean; only those that are on it. */
export function MapKey({ places }: { places: readonly DrawnPlace[] }) {
  const t = useTranslations('map.key');
  const held = places.filter(({ mapped }) => mapped.reading === 0);
  const has = (form: string) => held.some(({ mapped }) => mapped.extent.form === form);
  const isOtherwise = places.some(({ mapped }) => mapped.reading > 0);
  return (
    <ul className={styles.key}>
      {has('point') && (
        <li>
          <Nuqta />
          {t('point')}
        </li>
      )}
      {has('area') && (
        <li>
          <i className={styles.areaSwatch} />
          {t('area')}
        </li>
      )}
      {has('country') && (
        <li>
          <i className={styles.wholeSwatch} />
          {t('country')}
        </li>
      )}
      {isOtherwise && (
        <li className={styles.differs}>
          <i className={styles.otherSwatch} />
          {t('other')}
        </li>
      )}
    </ul>
  );
}
