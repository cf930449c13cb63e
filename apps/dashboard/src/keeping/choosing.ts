import { type Draftable, isSame, type Json, withField } from './draftable.ts';
import { type Clash, joined } from './join.ts';
import type { Check, Choice, Conflict, Event, Keeping, Step } from './keeping.ts';
import { hold, settle, startFrom } from './settling.ts';
import { later, remembered } from './typing.ts';

/** Somebody chose what becomes of one field. It is remembered on the device: nothing is lost where they leave in the middle. */
export function chose(state: Keeping, { property, choice }: Extract<Event, { on: 'chose' }>): Step {
  if (state.phase.is !== 'conflict') return { state, effects: [] };
  const { conflict } = state.phase;
  const choices = { ...conflict.choices, [property]: choice };
  const next: Keeping = { ...state, choices, phase: { is: 'conflict', conflict: { ...conflict, choices } } };
  return { state: next, effects: [hold(next)] };
}

/** Every field was chosen: what came of it is sent, from the revision that somebody else saved. What was not chosen is set aside. */
export function resolved(check: Check, state: Keeping, { at }: Extract<Event, { on: 'resolved' }>): Step {
  if (state.phase.is !== 'conflict' || !isResolved(state.phase.conflict)) return { state, effects: [] };
  const { conflict } = state.phase;
  const { theirs } = conflict;
  const past = remembered(state.past, state.data);
  const next = startFrom(state, { theirs, from: state.base.data, data: resolution(conflict) });
  const { state: after, effects } = settle(check, { ...next, past, future: [], typedAt: later(at, state.typedAt) });
  const dropped = droppedOf(conflict);
  return { state: after, effects: Object.keys(dropped).length > 0 ? [{ do: 'set-aside', fields: dropped }, ...effects] : effects };
}

/** Whether it was said of every field what becomes of it. */
export function isResolved({ clashes, choices }: Conflict): boolean {
  return clashes.every((clash) => chosenValue(clash, choices[clash.property]) !== undefined);
}

function resolution({ clashes, choices, joined: data }: Conflict): Draftable {
  return clashes.reduce((made, clash) => withField(made, clash.property, chosenValue(clash, choices[clash.property])?.value), data);
}

/** What was typed here and not chosen. */
function droppedOf({ clashes, choices }: Conflict): Draftable {
  const dropped = clashes.filter(({ property, mine }) => {
    const keep = choices[property]?.keep;
    return (keep === 'theirs' || keep === 'anew') && mine !== undefined;
  });
  return dropped.reduce<Draftable>((made, { property, mine }) => withField(made, property, mine), {});
}

/** What a field becomes by a choice; nothing where none was made, or where it cannot be made of this field. */
function chosenValue(clash: Clash, choice: Choice | undefined): { readonly value: Json | undefined } | undefined {
  switch (choice?.keep) {
    case undefined:
      return undefined;
    case 'mine':
      return { value: clash.mine };
    case 'theirs':
      return { value: clash.theirs };
    case 'anew':
      return { value: choice.value };
    case 'both':
      return bothOf(clash);
  }
}

/**
 * Both versions of a field, where it can hold both: of lists theirs, and after them what is only in mine; of texts in several languages
 * each language as whoever changed it has it, where nobody else did.
 */
export function bothOf({ base, theirs, mine }: Clash): { readonly value: Json } | undefined {
  if (Array.isArray(theirs) && Array.isArray(mine)) {
    const more = mine.filter((one) => !theirs.some((other) => isSame(one, other)));
    return { value: [...theirs, ...more] };
  }
  if (!isObject(theirs) || !isObject(mine)) return undefined;
  const { data, clashes } = joined({ base: isObject(base) ? base : {}, theirs, mine, sent: [] });
  return clashes.length === 0 ? { value: data } : undefined;
}

function isObject(value: Json | undefined): value is Draftable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
