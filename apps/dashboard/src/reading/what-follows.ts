import type { PartView, ProposalList, Ref, SuggestionValueView, SuggestionView } from '@mithaq/client';

/** What accepting a suggestion comes to: a passage cited for a name, a date kept, or a draft of something new. */
export type Following =
  | { readonly what: 'cited'; readonly record: Ref }
  | { readonly what: 'date' }
  | { readonly what: 'drafted'; readonly kind: Exclude<SuggestionValueView['kind'], 'date'> };

/**
 * What follows from accepting a suggestion, as the server carries it out: words that mean the holder of an office are cited for the office where
 * the register has it; else whoever is new is drafted.
 */
export function whatFollows(value: SuggestionValueView): Following {
  if (value.kind === 'date') return { what: 'date' };
  const record = namedBy(value);
  return record === undefined ? { what: 'drafted', kind: value.kind } : { what: 'cited', record };
}

/** The part of a proposal that accepting a suggestion would draft; nothing where it only cites the words, whatever the text tells of them besides. */
export function partDrafted(
  { id, value }: Pick<SuggestionView, 'id' | 'value'>,
  list: Pick<ProposalList, 'rows'> | undefined,
): PartView | undefined {
  if (whatFollows(value).what !== 'drafted') return undefined;
  return list?.rows.flatMap(({ parts }) => parts).find(({ suggestions, isDone }) => !isDone && suggestions.includes(id));
}

function namedBy(value: SuggestionValueView): Ref | undefined {
  if (value.kind === 'agreement') return value.record;
  if (value.kind !== 'mention') return undefined;
  if (value.office !== undefined) return 'record' in value.office ? value.office.record : undefined;
  return 'record' in value ? value.record : undefined;
}
