import { Link } from '../navigation/link.ts';
import { directionOf, type Order, orderAddress } from './order.ts';
import styles from './sort-head.module.css';

interface Parts {
  label: string;
  /** The key that the list is put in order by. */
  by: string;
  /** Which way it goes first: names from the first letter, days and counts from the last. */
  first?: 'up' | 'down';
  /** Absent where the table is no list: then it is a plain head. */
  order: Order | undefined;
}

/** The head of a column by which a list can be put in order: a link, which says in which order it is. */
export function SortHead({ label, by, first = 'up', order }: Parts) {
  if (order === undefined) return <th scope="col">{label}</th>;
  const direction = directionOf(order, by);
  return (
    <th scope="col" aria-sort={direction}>
      <Link href={orderAddress(order, by, first)} className={styles.head} data-direction={direction}>
        {label}
      </Link>
    </th>
  );
}
