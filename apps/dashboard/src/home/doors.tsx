import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import styles from './home.module.css';

const doors = [
  { key: 'topics', href: '/topics' },
  { key: 'compare', href: '/compare' },
  { key: 'timeAndPlace', href: '/time-and-place' },
  { key: 'network', href: '/network' },
] as const;

/** The ways to look at the register as a whole, each with what it answers. */
export function Doors() {
  const t = useTranslations('home.doors');
  return (
    <nav aria-label={t('label')} className={styles.doors}>
      <ul>
        {doors.map(({ key, href }) => (
          <li key={key}>
            <Link href={href} className="strong">
              {t(`${key}.name`)}
            </Link>
            <span className="quiet small">{t(`${key}.answers`)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
