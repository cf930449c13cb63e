import { type LocalizedText, type Name, valueKey } from '@mithaq/domain';
import type { Confidence, Judged } from '../../found.ts';
import type { Passage, Said } from '../proposal.ts';
import { groupedBy } from './grouped.ts';
import { joined } from './passages.ts';

/** Says that a part has a value, by these passages. */
export function said<const Property extends string, Value>(
  of: string,
  property: Property,
  { value, passages = [] }: { readonly value: Value; readonly passages?: readonly Passage[] },
): Said<Property, Value> {
  return { key: `${of}/${property}/${valueKey(value)}`, property, value, passages };
}

/** Whether a passage gives a value. */
export function isBacked({ passages }: Pick<Said<string, unknown>, 'passages'>): boolean {
  return passages.length > 0;
}

/** Whether a name is our own wording, which cites nothing. */
export function isOurs({ kind }: Name): boolean {
  return kind === 'gloss' || kind === 'transliteration';
}

/** The same values said in several places as one each, in the order in which they are first given, with all their passages. */
export function eachOnce<Property extends string, Value>(values: readonly Said<Property, Value>[]): readonly Said<Property, Value>[] {
  const byKey = groupedBy(values, ({ key }) => key);
  return [...byKey.values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, passages: joined(same.flatMap(({ passages }) => passages)) })),
  );
}

/** What several findings that make one part rest on: as sure as the surest of them. */
export function restingOn(found: readonly Judged[]): {
  readonly confidence: Confidence;
  readonly reasons: readonly LocalizedText[];
  readonly bases: readonly string[];
} {
  const reasons = new Map(found.map(({ reason }) => [JSON.stringify(reason), reason]));
  return {
    confidence: surest.find((one) => found.some(({ confidence }) => confidence === one)) ?? 'low',
    reasons: [...reasons.values()],
    bases: [...new Set(found.map(({ basis }) => basis))],
  };
}

const surest: readonly Confidence[] = ['high', 'medium', 'low'];
