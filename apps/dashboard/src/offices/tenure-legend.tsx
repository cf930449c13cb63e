import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import type { TenureLines } from './tenure-lines.ts';
import styles from './tenures.module.css';

const certainties = ['sure', 'possible', 'untold'] as const;

/** What the lines mean; of those that are drawn. */
export function TenureLegend({ drawn: { lines } }: { drawn: TenureLines }) {
  const t = useTranslations('offices.legend');
  const shown = certainties.filter((certainty) => lines.some(({ stretches }) => stretches.some((each) => each.certainty === certainty)));
  return (
    <ul className={styles.legend}>
      {lines.some(({ named }) => named.length > 0) && (
        <li>
          <Nuqta />
          {t('named')}
        </li>
      )}
      {shown.map((certainty) => (
        <li key={certainty}>
          <span aria-hidden="true" className={styles.swatch}>
            <i className={styles[certainty]} />
          </span>
          {t(certainty)}
        </li>
      ))}
      {lines.some(({ announced }) => announced) && (
        <li>
          <Nuqta hollow />
          {t('announced')}
        </li>
      )}
    </ul>
  );
}
