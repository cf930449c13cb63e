import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Link } from '../navigation/link.ts';
import { directionOf, type Order, orderAddress } from './order.ts';
import styles from './sort-head.module.css';

/** A column that a list can be put in order by. */
interface Sortable {
  readonly label: string;
  readonly by: string;
  readonly first?: 'up' | 'down';
}

interface Parts {
  order: Order;
  by: readonly Sortable[];
  /** Also on a wide page: the list is no table. */
  always?: boolean;
}

/** The orders of a list where its columns have no heads: on a narrow screen each row is an entry of its own. */
export function OrderLine({ order, by, always = false }: Parts) {
  const t = useTranslations('lists');
  const lead = useId();
  return (
    <div className={always ? `${styles.line} ${styles.always}` : styles.line}>
      <span id={lead}>{t('order')}</span>
      <ul aria-labelledby={lead}>
        {by.map((column) => {
          const direction = directionOf(order, column.by);
          return (
            <li key={column.by}>
              <Link
                href={orderAddress(order, column.by, column.first ?? 'up')}
                className={styles.head}
                data-direction={direction}
                aria-current={direction && 'true'}
              >
                {column.label}
                {direction && <span className="heard"> {t(direction)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
