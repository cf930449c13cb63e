import { discarded, elsewhere, failed, looked, lookFailed, saved, startOf } from './answers.ts';
import { chose, resolved } from './choosing.ts';
import { isSame } from './draftable.ts';
import { joined } from './join.ts';
import type { Check, Event, Held, Keeping, Opening, Step, Version } from './keeping.ts';
import { hold, isDirty, letGo, queue, settle } from './settling.ts';
import { heard } from './tabs-agree.ts';
import { later, remembered, typed } from './typing.ts';

/** What a form begins with: what the device holds that the server lacks is taken up. */
export function begin(check: Check, opening: Opening, held?: Held): Step {
  const fresh = freshly(opening);
  if (held === undefined) return { state: fresh, effects: [] };
  const there = [held.data, ...held.sent].some((one) => isSame(one, opening.data));
  const base: Version = there ? fresh.base : held.base;
  const into = opening.changeSet ?? held.into;
  const state: Keeping = {
    ...{ ...fresh, base, data: held.data, sent: held.sent, choices: held.choices, typedAt: held.typedAt },
    isDraft: fresh.isDraft || held.isDraft,
    unsure: held.sent.length > 0 && !there,
    ...(into === undefined ? {} : { into }),
    ...(held.changeSet === undefined ? {} : { changeSet: held.changeSet }),
  };
  if (!isDirty(state)) return settle(check, state);
  return settle(check, { ...state, takenUp: { typedAt: held.typedAt, instead: opening.data } });
}

/** The device answered: what it holds is taken up, beneath whatever was typed while it was asked. */
function found(check: Check, state: Keeping, held: Held): Step {
  const next = begin(check, state.opening, held);
  if (state.typedAt === undefined) return next;
  const { data } = joined({ base: state.opening.data, theirs: next.state.data, mine: state.data, sent: [] });
  return typed(check, next.state, { on: 'typed', data, at: state.typedAt, joinsLast: false });
}

function freshly(opening: Opening): Keeping {
  const { data, revision, published, changeSet } = opening;
  return {
    opening,
    data,
    base: { data, ...(revision === undefined ? {} : { revision }) },
    sent: [],
    unsure: false,
    isDraft: revision !== undefined && !isSame(published, data),
    ...(changeSet === undefined ? {} : { into: changeSet }),
    phase: { is: 'quiet' },
    attempts: 0,
    past: [],
    future: [],
    choices: {},
    leaves: false,
    deviceFailed: false,
  };
}

/**
 * What comes of an event: the next state, and what is to be done. Whatever the order of events, the last thing typed is on the device until
 * the server has it; nothing is sent while something is on its way; what is sent names the revision that it started from.
 */
export function step(check: Check, state: Keeping, event: Event): Step {
  const next = answer(check, state, event);
  return next.state.leaves && !isOnItsWay(next.state) ? also(next, leave(next.state)) : next;
}

function answer(check: Check, state: Keeping, event: Event): Step {
  switch (event.on) {
    case 'typed':
    case 'undone':
    case 'redone':
      return typed(check, state, event);
    case 'settled':
      return state.phase.is === 'settling' ? queue(check, state) : { state, effects: [] };
    case 'turn':
      return turn(check, state);
    case 'saved':
      return released(saved(check, state, event));
    case 'failed':
      return state.phase.is === 'sending' ? released(failed(check, state, event)) : failed(check, state, event);
    case 'looked':
      return looked(check, state, event);
    case 'look-failed':
      return lookFailed(check, state, event);
    case 'again':
      return state.phase.is === 'resting' ? queue(check, state) : { state, effects: [] };
    case 'went-on':
      return wentOn(check, state);
    case 'chose':
      return chose(state, event);
    case 'resolved':
      return resolved(check, state, event);
    case 'took-kept':
      return tookKept(check, state, event.at);
    case 'gave-up':
      return { state: { ...state, leaves: true }, effects: [] };
    case 'discarded':
      return discarded(state);
    case 'reopened':
      return reopened(check, state, event.opening);
    case 'heard':
      return heard(check, state, event);
    case 'found':
      return found(check, state, event.held);
    case 'device':
      return { state: { ...state, deviceFailed: event.failed }, effects: [] };
  }
}

function also({ effects }: Step, more: Step): Step {
  return { state: more.state, effects: [...effects, ...more.effects] };
}

function released({ state, effects }: Step): Step {
  return { state, effects: [{ do: 'release' }, ...effects] };
}

function isOnItsWay({ phase }: Keeping): boolean {
  return phase.is === 'sending' || phase.is === 'looking' || phase.is === 'giving-up';
}

/** Its turn came: what the fields show now is sent, from what the server is known to have. */
function turn(check: Check, state: Keeping): Step {
  if (state.phase.is !== 'queued') return { state, effects: [{ do: 'release' }] };
  const next = settle(check, state);
  if (next.state.phase.is !== 'settling') return released(next);
  if (state.unsure) return { state: { ...state, phase: { is: 'looking', why: 'stale' } }, effects: [{ do: 'release' }, { do: 'look' }] };
  const { data, base, into } = state;
  const sending: Keeping = { ...state, phase: { is: 'sending', sent: data }, sent: [...state.sent, data].slice(-20) };
  const from = base.revision === undefined ? {} : { from: base.revision };
  return { state: sending, effects: [hold(sending), { do: 'send', data, ...from, ...(into === undefined ? {} : { into }) }] };
}

function wentOn(check: Check, state: Keeping): Step {
  if (state.phase.is === 'resting') return queue(check, state);
  if (state.phase.is !== 'refused') return { state, effects: [] };
  if (state.phase.way === 'elsewhere') return queue(check, elsewhere(state));
  if (state.phase.way === 'anew') return queue(check, { ...elsewhere(state), base: { data: {} }, isDraft: false });
  return queue(check, state);
}

/** Takes what the server had when this was opened in place of what was found on the device, which is set aside. */
function tookKept(check: Check, state: Keeping, at: string): Step {
  const { takenUp, ...rest } = state;
  if (takenUp === undefined) return { state, effects: [] };
  const aside: Step = { state: rest, effects: [{ do: 'set-aside', fields: state.data }] };
  if (state.phase.is !== 'conflict') return also(aside, typed(check, rest, { on: 'typed', data: takenUp.instead, at, joinsLast: false }));
  const { theirs } = state.phase.conflict;
  const past = remembered(state.past, state.data);
  return also(
    aside,
    settle(check, { ...rest, base: theirs, data: theirs.data, typedAt: later(at, state.typedAt), choices: {}, past, future: [] }),
  );
}

/** Gives up what was typed, and the draft where there is one. What was typed can still be undone back on this page. */
function leave(state: Keeping): Step {
  const { revision } = state.base;
  const past = remembered(state.past, state.data);
  if (state.isDraft && revision !== undefined)
    return { state: { ...state, past, leaves: false, phase: { is: 'giving-up' } }, effects: [{ do: 'discard', revision }] };
  const data = revision === undefined ? startOf(state).data : state.base.data;
  const quiet: Keeping = { ...state, past, data, sent: [], unsure: false, leaves: false, phase: { is: 'quiet' } };
  return { state: quiet, effects: [letGo(quiet)] };
}

/** The page was drawn anew. Where nothing is typed that the server lacks, what it has now is shown. */
function reopened(check: Check, state: Keeping, opening: Opening): Step {
  const isLater = (opening.revision ?? 0) > (state.base.revision ?? 0);
  if (!isLater || isDirty(state) || state.phase.is !== 'quiet') return { state: { ...state, opening }, effects: [] };
  const { base, data, isDraft } = freshly(opening);
  return settle(check, { ...state, opening, base, data, isDraft });
}
