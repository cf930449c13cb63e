import type { Found, FoundValue } from '@mithaq/reader';
import type { HeldSuggestion } from '../ports.ts';

/** A finding, and the suggestion that holds it. */
export interface Finding {
  readonly found: Found;
  readonly suggestion: HeldSuggestion;
}

/**
 * The findings that proposals are made of: everything that was suggested and nobody rejected. What was accepted stays in, so that what is
 * still open is read together with it.
 */
export function findingsOf(suggestions: readonly HeldSuggestion[]): readonly Finding[] {
  return suggestions.filter(({ standing }) => standing !== 'rejected').map((suggestion) => ({ found: foundIn(suggestion), suggestion }));
}

function foundIn({ start, end, exact, confidence, reason, basis = '', value }: HeldSuggestion): Found {
  return withGrounds(value, { start, end, exact, confidence, reason, basis });
}

type Grounds = Pick<Found, 'start' | 'end' | 'exact' | 'confidence' | 'reason' | 'basis'>;

/** Kind by kind, as the compiler does not join a union with what all of its members have. */
function withGrounds(value: FoundValue, grounds: Grounds): Found {
  switch (value.kind) {
    case 'mention':
      return 'record' in value ? { ...value, ...grounds } : { ...value, ...grounds };
    case 'date':
      return { ...value, ...grounds };
    case 'agreement':
      return { ...value, ...grounds };
    case 'clause':
      return { ...value, ...grounds };
    case 'event':
      return { ...value, ...grounds };
  }
}
