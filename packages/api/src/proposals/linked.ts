import type { FoundValue, Part, Span } from '@mithaq/reader';
import type { HeldSuggestion } from '../ports.ts';
import type { Finding } from './findings.ts';

/** The suggestions that a part was made of: those that read its passages as what it is. */
export function suggestionsOfPart(part: Pick<Part, 'record' | 'passages'>, findings: readonly Finding[]): readonly HeldSuggestion[] {
  const places = new Set(part.passages.map(placeOf));
  return findings.flatMap(({ suggestion }) => (isOf(suggestion.value, part) && places.has(placeOf(suggestion)) ? [suggestion] : []));
}

/** The suggestions of dates that give values of a part: accepting the value answers them. */
export function datesOfPart(part: Pick<Part, 'values'>, findings: readonly Finding[]): readonly HeldSuggestion[] {
  const dated = part.values.filter(({ property }) => property === 'date' || property === 'deadline');
  const places = new Set(dated.flatMap(({ passages }) => passages.map(placeOf)));
  return findings.flatMap(({ suggestion }) => (suggestion.value.kind === 'date' && places.has(placeOf(suggestion)) ? [suggestion] : []));
}

/** A mention gives a part only where it is of somebody new, of the same kind. */
function isOf(value: FoundValue, { record }: Pick<Part, 'record'>): boolean {
  if (value.kind !== 'mention') return value.kind === record;
  return 'newcomer' in value && value.newcomer.kind === record;
}

function placeOf({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `${start} ${end}`;
}
