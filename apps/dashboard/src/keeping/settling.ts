import { type Draftable, isSame } from './draftable.ts';
import { joined } from './join.ts';
import type { Check, Effect, Held, Keeping, Step, Version } from './keeping.ts';

/** Whether the server lacks something of what the fields show, or may hold something that they do not show any more. */
export function isDirty({ data, base, unsure }: Keeping): boolean {
  return unsure || !isSame(data, base.data);
}

/** What the device keeps of it. */
function heldOf({ opening, data, base, sent, isDraft, into, changeSet, typedAt, choices }: Keeping): Held {
  const { subject, kind } = opening;
  return {
    ...{ subject, kind, data, base, sent, isDraft, choices },
    typedAt: typedAt ?? '',
    ...(into === undefined ? {} : { into }),
    ...(changeSet === undefined ? {} : { changeSet }),
  };
}

/** Keeps it on the device, and tells the other tabs. @param sent what the server just answered to */
export function hold(state: Keeping, sent?: Draftable): Effect {
  return { do: 'hold', held: heldOf(state), ...(sent === undefined ? {} : { sent }) };
}

/** The server has all of it. */
export function letGo(state: Keeping, sent?: Draftable): Effect {
  return { do: 'let-go', held: heldOf(state), ...(sent === undefined ? {} : { sent }) };
}

/** What follows once it is known what the fields show and what the server has: nothing to send, something that cannot be, or a pause to wait for. */
export function settle(check: Check, state: Keeping, { sent, long = false }: { sent?: Draftable; long?: boolean } = {}): Step {
  if (!isDirty(state)) {
    const quiet: Keeping = { ...state, phase: { is: 'quiet' }, sent: [] };
    return { state: quiet, effects: [letGo(quiet, sent)] };
  }
  const problems = check(state.data, state.opening.kind);
  if (problems.length > 0) return { state: { ...state, phase: { is: 'malformed', problems } }, effects: [hold(state, sent)] };
  return {
    state: { ...state, phase: { is: 'settling' } },
    effects: [hold(state, sent), { do: 'settle', long }],
  };
}

/** Asks for its turn at once, where there is something to send that may be sent. */
export function queue(check: Check, state: Keeping): Step {
  const next = settle(check, state);
  if (next.state.phase.is !== 'settling') return next;
  return { state: { ...state, phase: { is: 'queued' } }, effects: [{ do: 'queue' }] };
}

/**
 * Joins what is typed with what the server turned out to hold, which is what it starts from then. Where fields clash somebody has to
 * choose, and nothing is sent meanwhile.
 * @param from what both started from
 */
export function meet(check: Check, state: Keeping, { theirs, from }: { theirs: Version; from: Draftable }): Step {
  const { data, sent, choices } = state;
  const { data: together, clashes } = joined({ base: from, theirs: theirs.data, mine: data, sent });
  if (clashes.length > 0) {
    const torn: Keeping = { ...state, phase: { is: 'conflict', conflict: { theirs, clashes, joined: together, choices } } };
    return { state: torn, effects: [hold(torn)] };
  }
  return settle(check, startFrom(state, { theirs, from, data: together }));
}

/** The same on top of another version. What can be undone is, too: undoing takes back one's own typing and nothing of anybody else's. */
export function startFrom(state: Keeping, { theirs, from, data }: { theirs: Version; from: Draftable; data: Draftable }): Keeping {
  const onTop = (mine: Draftable) => joined({ base: from, theirs: theirs.data, mine, sent: state.sent }).data;
  const moved = isSame(from, theirs.data) ? {} : { past: state.past.map(onTop), future: state.future.map(onTop) };
  return { ...state, ...moved, data, base: theirs, choices: {} };
}
