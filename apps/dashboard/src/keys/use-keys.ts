'use client';

import { useEffect, useRef } from 'react';
import { isHeldBack } from './held-back.ts';
import { type ActOf, rowsOf, type Scope } from './key-table.ts';
import { isPress } from './press.ts';
import { standing } from './scopes-here.ts';

/** What is done by the keys of a scope; `place` is that of the key among those of its row, from 0: for a digit, the digit less one. */
export type Acts<In extends Scope> = { readonly [Act in ActOf<In>]?: ((place: number) => void) | undefined };

/**
 * Listens to the keys of a scope. Not while somebody types or a dialog is open (but for keys that go with Control), nor where single keys
 * are turned off. An act that is left out does nothing, and the browser keeps its key.
 * @param active whether they hold just now
 */
export function useKeys<In extends Scope>(scope: In, acts: Acts<In>, active = true): void {
  const latest = useRef<Readonly<Record<string, ((place: number) => void) | undefined>>>(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const found = event.defaultPrevented ? undefined : pressed(scope, event);
      const act = found && latest.current[found.act];
      if (found === undefined || act === undefined || isHeldBack(event, found.press)) return;
      event.preventDefault();
      if (!event.repeat || found.repeats) act(found.place);
    };
    const gone = standing(scope);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      gone();
    };
  }, [scope, active]);
}

function pressed(scope: Scope, event: KeyboardEvent) {
  for (const [act, { press, repeats = false }] of rowsOf(scope)) {
    const place = press.findIndex((one) => isPress(event, one));
    const found = press[place];
    if (found !== undefined) return { act, press: found, place: place % 9, repeats };
  }
  return undefined;
}
