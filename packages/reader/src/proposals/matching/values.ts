import { type AnyRecord, agreementKey, compareDates, FuzzyDate, nameKey, valueKey } from '@mithaq/domain';
import type { Part, ProposedValue, ValueOf } from '../proposal.ts';
import type { Resolving } from './agreements.ts';
import { comparedParticipation } from './participations.ts';
import { resolvedValue } from './resolved.ts';

/**
 * How a value stands to the register: `new` where its record is; `corroborates` the same value that is held; `adds` one that the record
 * lacks; `agrees` with the held value without being it ("early June" with 4 June: vagueness is no contradiction); or `contradicts` it.
 */
export type ValueStanding =
  | { readonly standing: 'new' | 'adds' }
  /** `held` is the value as it stands on the record. */
  | { readonly standing: 'corroborates' | 'agrees' | 'contradicts'; readonly held: unknown };

/** A part, and the record of the register that it is. */
export interface Comparing extends Resolving {
  readonly part: Part;
  readonly held: AnyRecord;
}

/** Holds one value of a part against the record that the part is. */
export function compareValue(said: ProposedValue, comparing: Comparing): ValueStanding {
  const held = new Map<string, unknown>(Object.entries(comparing.held)).get(said.property);
  if (held === undefined) return { standing: 'adds' };
  if (said.property === 'participations') return comparedParticipation(said.value, comparing);
  if (Array.isArray(held)) return comparedElement(said, held, comparing);
  return comparedSingle(said, held, comparing);
}

function comparedElement(said: ProposedValue, elements: readonly unknown[], comparing: Comparing): ValueStanding {
  const value = resolvedValue(said, comparing.resolve);
  const same = elements.find((one) => valueKey(one) === valueKey(value) || (said.property === 'names' && isSpeltAlike(said, one)));
  if (same !== undefined) return { standing: 'corroborates', held: same };
  return isMereNoun(said, comparing) ? { standing: 'agrees', held: elements[0] } : { standing: 'adds' };
}

function isSpeltAlike({ value }: ValueOf<'names'>, held: unknown): boolean {
  const name = typeof held === 'object' && held !== null && 'value' in held ? held.value : undefined;
  return typeof name === 'string' && nameKey(name) === nameKey(value.value);
}

/** "The accord" is what texts call every agreement, and no name of this one. */
function isMereNoun(said: ProposedValue, { held }: Comparing): boolean {
  return held.record === 'agreement' && said.property === 'names' && agreementKey(said.value.value) === '';
}

/** What kind of thing a record is, is ours; what an instrument is called and how binding a clause is, sources say loosely. */
function comparedSingle(said: ProposedValue, held: unknown, comparing: Comparing): ValueStanding {
  const value = resolvedValue(said, comparing.resolve);
  if (valueKey(value) === valueKey(held)) return { standing: 'corroborates', held };
  if (said.property === 'date' || said.property === 'deadline')
    return { standing: datesAgree(said.value, held) ? 'agrees' : 'contradicts', held };
  if (said.property === 'place') return { standing: placesAgree(value, held, comparing) ? 'agrees' : 'contradicts', held };
  return { standing: said.property === 'modality' || said.property === 'organisation' ? 'contradicts' : 'agrees', held };
}

function datesAgree(date: FuzzyDate, held: unknown): boolean {
  const other = FuzzyDate.safeParse(held);
  const order = other.success ? compareDates(date, other.data) : 'cannot tell';
  return order === 'same' || order === 'cannot tell';
}

/** A place agrees with those in which it lies, and with its country. */
function placesAgree(place: unknown, held: unknown, comparing: Comparing): boolean {
  const [around, aroundHeld] = [placesAround(place, comparing), placesAround(held, comparing)];
  return typeof place !== 'string' || typeof held !== 'string' || around.includes(held) || aroundHeld.includes(place);
}

/** Places lie in each other a few deep. */
const deepest = 6;

function placesAround(id: unknown, { view }: Comparing): readonly unknown[] {
  const around: unknown[] = [];
  for (let next = id; typeof next === 'string' && around.length < deepest; ) {
    const place = view.get(next);
    next = place?.record === 'place' ? place.within : undefined;
    if (next !== undefined) around.push(next);
  }
  return around;
}
