import { currentTopicOf, type Taxonomy, TopicCode } from '@mithaq/domain';
import type { Found, FoundValue } from '@mithaq/reader';
import type { HeldSuggestion } from '../ports.ts';

/** A finding, and the suggestion that holds it. */
export interface Finding {
  readonly found: Found;
  readonly suggestion: HeldSuggestion;
}

/**
 * The findings that proposals are made of: everything that was suggested and nobody rejected. What was accepted stays in, so that what is
 * still open is read together with it. What was found under a topic that was retired since is on the one that took its place.
 */
export function findingsOf(suggestions: readonly HeldSuggestion[], taxonomy: Taxonomy): readonly Finding[] {
  return suggestions
    .filter(({ standing }) => standing !== 'rejected')
    .map((suggestion) => ({ found: foundIn(suggestion, taxonomy), suggestion }));
}

function foundIn({ start, end, exact, confidence, reason, basis = '', value }: HeldSuggestion, taxonomy: Taxonomy): Found {
  return withGrounds(withTopicsOfToday(value, taxonomy), { start, end, exact, confidence, reason, basis });
}

function withTopicsOfToday(value: FoundValue, taxonomy: Taxonomy): FoundValue {
  const today = (code: TopicCode) => TopicCode.parse(currentTopicOf(code, taxonomy)?.code ?? code);
  if (value.kind === 'agreement') return { ...value, topics: [...new Set(value.topics.map(today))] };
  if (value.kind !== 'clause') return value;
  const [first, ...others] = value.topics;
  return { ...value, topics: [today(first), ...new Set(others.map(today).filter((code) => code !== today(first)))] };
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
