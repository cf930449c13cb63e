import { useTranslations } from 'next-intl';
import styles from './states.module.css';

const lengths = ['38%', '62%', '100%', '82%', '90%', '55%', '100%', '74%', '88%'];

/** A page that is on its way: hairlines as long as lines. */
export function Waiting() {
  const t = useTranslations('states');
  return (
    <div className={styles.waiting} data-waiting>
      <p role="status" className="small quiet">
        {t('loading')}
      </p>
      <div aria-hidden="true">
        {lengths.map((inlineSize, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
          <i key={place} style={{ inlineSize }} />
        ))}
      </div>
    </div>
  );
}
