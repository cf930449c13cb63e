'use client';

import { type ActOf, rowOf, type Scope } from './key-table.ts';
import styles from './keys.module.css';
import { useKeysOn } from './keys-on.ts';
import { ariaPress, capsOf } from './press.ts';

interface Parts<In extends Scope> {
  scope: In;
  act: ActOf<In>;
}

/** The key for an act, beside the words for it. Not drawn where there is no keyboard or single keys are turned off; it is heard by `aria-keyshortcuts`. */
export function Key<In extends Scope>({ scope, act }: Parts<In>) {
  const isOn = useKeysOn();
  if (!isOn) return null;
  return <Caps press={rowOf(scope, act)} />;
}

/** The first key of a row, or where it is a range the first and the last. */
function Caps({ press: { press, range } }: { press: ReturnType<typeof rowOf> }) {
  const last = range && press[8];
  // A range is read as the page is: its first key first.
  return (
    <span className={last ? styles.range : styles.caps} aria-hidden="true">
      {capsOf(press[0], 'Ctrl').map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
      {last && (
        <>
          –<kbd>{capsOf(last, 'Ctrl').at(-1)}</kbd>
        </>
      )}
    </span>
  );
}

/** The key for an act as `aria-keyshortcuts` wants it. */
export function ariaKey<In extends Scope>(scope: In, act: ActOf<In>): string {
  return ariaPress(rowOf(scope, act).press[0]);
}
