import type { ReactNode } from 'react';
import styles from './states.module.css';

/** A place where nothing is: what that means, and what to do about it. */
export function Empty({ says, children }: { says: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{says}</p>
      {children && <p className="small quiet">{children}</p>}
    </div>
  );
}
