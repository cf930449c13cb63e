import type { HeldSuggestion } from '../ports.ts';
import type { SuggestionView } from '../views/suggestion.ts';
import type { Gathered } from './gather.ts';
import { refTo } from './refs.ts';

/** The records that suggestions mention. */
export function recordsMentioned(suggestions: readonly HeldSuggestion[]): string[] {
  return suggestions.flatMap(({ value }) => (value.kind === 'mention' ? [value.record] : []));
}

/** A suggestion with the record that it mentions named. */
export function suggestionView(gathered: Gathered, suggestion: HeldSuggestion): SuggestionView {
  const { value } = suggestion;
  return { ...suggestion, value: value.kind === 'mention' ? { kind: 'mention', record: refTo(gathered, value.record) } : value };
}
