import styles from './keys.module.css';
import { capsOf } from './press.ts';
import type { SheetRow, SheetScope } from './sheet-of.ts';

interface Parts {
  of: SheetScope;
  modifier: string;
  level: 'h2' | 'h3';
}

/** The keys of one scope with what they do. */
export function KeyList({ of: { scope, title, rows }, modifier, level: Heading }: Parts) {
  return (
    <section aria-labelledby={`keys-${scope}`}>
      <Heading id={`keys-${scope}`} className={styles.scope}>
        {title}
      </Heading>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row.act}>
            <dt>
              <Presses of={row} modifier={modifier} />
            </dt>
            <dd>{row.words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** From left to right in both languages, as keys are told. */
function Presses({ of: { press, range }, modifier }: { of: SheetRow; modifier: string }) {
  return (
    <span className={styles.presses}>
      {press.map((one, place) => (
        <span key={one} className={styles.press}>
          {place > 0 && (range ? '–' : ' · ')}
          {capsOf(one, modifier).map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
