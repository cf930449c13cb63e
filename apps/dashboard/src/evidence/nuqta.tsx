import styles from './nuqta.module.css';

/** The rhombic dot that calligraphers measure letters by. Filled: an independent publisher. Hollow: one that is not counted. */
export function Nuqta({ hollow = false, className = '' }: { hollow?: boolean; className?: string | undefined }) {
  return <i aria-hidden="true" className={`${styles.nuqta} ${hollow ? styles.hollow : ''} ${className}`} />;
}
