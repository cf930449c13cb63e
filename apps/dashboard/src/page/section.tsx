import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Parts {
  id: string;
  title: ReactNode;
  /** A word beside the title: how many, on what they rest. */
  beside?: ReactNode;
  /** A remark at the end of the line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A section of a page: opens with an ink line, never with a box. */
export function Section({ id, title, beside, aside, children }: Parts) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {beside && <span className={styles.beside}>{beside}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
