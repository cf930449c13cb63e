import { isSame } from './draftable.ts';
import type { Check, Event, Held, Keeping, Step } from './keeping.ts';
import { isDirty, meet, settle } from './settling.ts';
import { remembered } from './typing.ts';

/** Another tab of this browser typed the same subject, or was answered: this one shows the same. What was typed last counts. */
export function heard(check: Check, state: Keeping, { held, sent }: Extract<Event, { on: 'heard' }>): Step {
  const isLater = held.typedAt >= (state.typedAt ?? '');
  if (isLater) return taken(check, state, held);
  if (numberOf(held) <= (state.base.revision ?? 0) || isBusy(state)) return { state, effects: [] };
  const { base, isDraft, into, changeSet } = held;
  const known: Keeping = { ...state, isDraft, ...(into === undefined ? {} : { into }), ...(changeSet === undefined ? {} : { changeSet }) };
  return meet(check, known, { theirs: base, from: sent ?? state.base.data });
}

function numberOf({ base }: Held): number {
  return base.revision ?? 0;
}

/** Shows what the other tab shows. What is on its way from here stays on its way. */
function taken(check: Check, state: Keeping, held: Held): Step {
  const { data, base, isDraft, into, changeSet, typedAt, choices } = held;
  const past = isDirty(state) && !isSame(state.data, data) ? remembered(state.past, state.data) : state.past;
  if (isBusy(state)) return { state: { ...state, data, past, typedAt }, effects: [] };
  const newer = numberOf(held) >= (state.base.revision ?? 0) ? { base, isDraft } : {};
  const next: Keeping = {
    ...{ ...state, data, past, typedAt, choices, sent: held.sent, unsure: false, ...newer },
    ...(into === undefined ? {} : { into }),
    ...(changeSet === undefined ? {} : { changeSet }),
  };
  const { state: after, effects } = settle(check, next, { long: true });
  // The other tab has it on the device already, and tells of it: an echo would go on for ever.
  return { state: after, effects: effects.filter((effect) => effect.do === 'settle') };
}

function isBusy({ phase }: Keeping): boolean {
  return phase.is === 'sending' || phase.is === 'looking' || phase.is === 'giving-up';
}
