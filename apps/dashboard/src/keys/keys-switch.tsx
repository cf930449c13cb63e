'use client';

import controls from '../controls/controls.module.css';
import { turnKeys, useKeysOn } from './keys-on.ts';

/** Turns single keys on or off. `words` say what a press would do. */
export function KeysSwitch({ words }: { words: { readonly on: string; readonly off: string } }) {
  const isOn = useKeysOn();
  return (
    <button type="button" className={controls['button']} onClick={() => turnKeys(!isOn)}>
      {isOn ? words.off : words.on}
    </button>
  );
}
