import type { Failure } from '@mithaq/client';
import { z } from 'zod';
import { isSame } from './draftable.ts';
import { joined } from './join.ts';
import type { Check, Event, Keeping, Step, Version, Way } from './keeping.ts';
import { hold, isDirty, letGo, meet, settle, startFrom } from './settling.ts';

type Told = Extract<Failure, { unreachable: false }>;

/** The server kept what was sent, perhaps together with what came in meanwhile. */
export function saved(check: Check, state: Keeping, { answer }: Extract<Event, { on: 'saved' }>): Step {
  if (state.phase.is !== 'sending') return { state, effects: [] };
  const { sent } = state.phase;
  const theirs: Version = { data: answer.data, revision: answer.revision };
  const kept: Keeping = {
    ...state,
    isDraft: true,
    changeSet: answer.changeSet,
    into: answer.changeSet.id,
    attempts: 0,
    sent: [],
    unsure: false,
  };
  const { data, clashes } = joined({ base: sent, theirs: theirs.data, mine: kept.data, sent: [] });
  if (clashes.length > 0) return meet(check, { ...kept, base: { ...kept.base, data: sent } }, { theirs, from: sent });
  return settle(check, startFrom(kept, { theirs, from: sent, data }), { sent });
}

/** The server did not keep it, or nobody knows whether it did. */
export function failed(check: Check, state: Keeping, { failure, isUnsent = false }: Extract<Event, { on: 'failed' }>): Step {
  if (state.phase.is === 'giving-up') return notGivenUp(state, failure);
  if (state.phase.is !== 'sending') return { state, effects: [] };
  if (isUnsent) return rest({ ...state, sent: state.sent.slice(0, -1) }, failure);
  if (failure.unreachable || dark.includes(failure.category)) return rest({ ...state, unsure: true }, failure);
  const known: Keeping = { ...state, sent: state.sent.slice(0, -1) };
  const { conflict } = failure;
  if (conflict !== undefined)
    return meet(check, known, { theirs: { data: Data.parse(conflict.theirs), revision: conflict.current }, from: state.base.data });
  return refused(known, failure);
}

const Data = z.record(z.string(), z.json());

/** What the person has to decide about, by what the server said; everything else is sent again by itself. */
const ways: Partial<Record<Told['code'], Way>> = { 'in-other-change-set': 'elsewhere', 'not-found': 'anew' };

/** After these nobody knows whether it was kept. */
const dark: readonly Told['category'][] = ['unavailable', 'internal'];

const passing: readonly Told['category'][] = ['unauthenticated', 'too-many'];

function refused(state: Keeping, failure: Told): Step {
  if (failure.code === 'stale-revision') return look(state, 'stale', failure);
  if (failure.code === 'change-set-closed') return look(state, 'closed', failure);
  if (passing.includes(failure.category)) return rest(state, failure);
  return { state: { ...state, phase: { is: 'refused', failure, way: ways[failure.code] ?? 'again' } }, effects: [] };
}

function look(state: Keeping, why: 'stale' | 'closed', failure: Failure): Step {
  return { state: { ...state, phase: { is: 'looking', why, failure } }, effects: [{ do: 'look' }] };
}

function rest(state: Keeping, failure: Failure): Step {
  const attempts = state.attempts + 1;
  const { retryAfter } = failure;
  return {
    state: { ...state, attempts, phase: { is: 'resting', failure } },
    effects: [{ do: 'rest', attempt: attempts, ...(retryAfter === undefined ? {} : { after: retryAfter }) }],
  };
}

function notGivenUp(state: Keeping, failure: Failure): Step {
  if (!failure.unreachable && failure.code === 'not-found') return discarded(state);
  return { state: { ...state, phase: { is: 'refused', failure, way: 'again' } }, effects: [] };
}

/** What the server turned out to hold. */
export function looked(check: Check, state: Keeping, { found }: Extract<Event, { on: 'looked' }>): Step {
  if (state.phase.is !== 'looking') return { state, effects: [] };
  const { why, failure } = state.phase;
  const { isDraft, ...theirs } = found;
  const known: Keeping = { ...state, isDraft, unsure: false };
  if (why === 'given-up') return asFound(check, known, theirs);
  if (why === 'stale' || failure === undefined) return meet(check, known, { theirs, from: state.base.data });
  const moved = elsewhere(known);
  if (isSame(theirs.data, state.base.data)) return meet(check, moved, { theirs, from: state.base.data });
  // Somebody gave up what was kept here before: to keep it all the same is for the person to say.
  const waits: Keeping = { ...moved, base: theirs, phase: { is: 'refused', failure, way: 'elsewhere' } };
  return { state: waits, effects: [hold(waits)] };
}

/** The same with no change set named: the server finds one. */
export function elsewhere({ into: _, changeSet: __, ...state }: Keeping): Keeping {
  return state;
}

export function lookFailed(check: Check, state: Keeping, { failure }: Extract<Event, { on: 'look-failed' }>): Step {
  if (state.phase.is !== 'looking') return { state, effects: [] };
  const isGone = !failure.unreachable && failure.code === 'not-found';
  if (state.phase.why === 'given-up') return isGone || !isDirty(state) ? asFound(check, state, startOf(state)) : settle(check, state);
  if (isGone && state.base.revision === undefined) return settle(check, { ...state, unsure: false });
  if (isGone) return { state: { ...state, phase: { is: 'refused', failure, way: 'anew' } }, effects: [] };
  return rest(state, failure);
}

/** A draft was given up: what readers see is what there is now. */
export function discarded(state: Keeping): Step {
  if (state.phase.is !== 'giving-up') return { state, effects: [] };
  const there = startOf(state);
  const gone: Keeping = {
    ...elsewhere(state),
    isDraft: false,
    data: there.data,
    base: there,
    sent: [],
    unsure: false,
    phase: { is: 'looking', why: 'given-up' },
  };
  return { state: gone, effects: [letGo(gone), { do: 'look' }] };
}

/** What is there without any draft, as far as is known here. */
export function startOf({ opening }: Keeping): Version {
  return { data: opening.published ?? opening.data };
}

/** Takes what was found, on which whatever was typed since it was given up stands. */
function asFound(check: Check, state: Keeping, theirs: Version): Step {
  return settle(check, { ...state, base: theirs, data: isDirty(state) ? state.data : theirs.data, sent: [], unsure: false });
}
