import type { Draftable } from './draftable.ts';
import type { Check, Event, Keeping, Step } from './keeping.ts';
import { hold, meet, settle } from './settling.ts';

/** So many steps can be undone. */
const mostUndone = 200;

/** Somebody typed, undid or redid. */
export function typed(check: Check, state: Keeping, event: Extract<Event, { on: 'typed' | 'undone' | 'redone' }>): Step {
  const next = changed(state, event);
  return next === undefined ? { state, effects: [] } : follow(check, { ...next, typedAt: later(event.at, state.typedAt) });
}

/** The later of two moments: a clock that was put back must not make what is typed now look older than what was typed before. */
export function later(at: string, before = ''): string {
  return at > before ? at : before;
}

function changed(state: Keeping, event: Extract<Event, { on: 'typed' | 'undone' | 'redone' }>): Keeping | undefined {
  const { data, past, future } = state;
  if (event.on === 'typed') return { ...state, data: event.data, past: event.joinsLast ? past : remembered(past, data), future: [] };
  const [from, to] = event.on === 'undone' ? [past, future] : [future, past];
  const back = from.at(-1);
  if (back === undefined) return undefined;
  const [left, grown] = [from.slice(0, -1), remembered(to, data)];
  return event.on === 'undone' ? { ...state, data: back, past: left, future: grown } : { ...state, data: back, future: left, past: grown };
}

/** What could be undone with one more. */
export function remembered(steps: readonly Draftable[], data: Draftable): readonly Draftable[] {
  return [...steps, data].slice(-mostUndone);
}

/** What typing means in each phase: what is on its way is left alone, what waits for somebody waits on. */
function follow(check: Check, state: Keeping): Step {
  const { phase } = state;
  if (phase.is === 'conflict')
    return meet(check, { ...state, choices: phase.conflict.choices }, { theirs: phase.conflict.theirs, from: state.base.data });
  if (phase.is === 'refused' && phase.way !== 'again') return { state, effects: [hold(state)] };
  if (phase.is === 'quiet' || phase.is === 'settling' || phase.is === 'malformed' || phase.is === 'refused') return settle(check, state);
  return { state, effects: [hold(state)] };
}
