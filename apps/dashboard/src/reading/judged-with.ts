import type { ProposalView, SuggestionView } from '@mithaq/client';
import { type Choices, type Preview, partsShown, type ShownPart } from './proposing.ts';

/** What an acceptance is made of: the choices, and the proposal as they leave it. */
interface Accepting {
  readonly choices: Choices;
  readonly preview: Preview | undefined;
}

/** The suggestions that go with a proposal that is accepted, as far as can be told before the server has: those of the parts that are kept, and the dates in them. */
export function acceptedWith(
  row: ProposalView,
  { choices, preview }: Accepting,
  suggestions: readonly Pick<SuggestionView, 'id' | 'start' | 'end' | 'value' | 'standing'>[],
): readonly string[] {
  const kept = partsShown(row, choices, preview).filter(({ fate }) => fate === 'kept');
  const dates = new Set(kept.flatMap(datesIn));
  const dated = suggestions.filter((one) => one.standing === 'open' && one.value.kind === 'date' && dates.has(placeOf(one)));
  return [...new Set([...kept.flatMap(({ part }) => part.suggestions), ...dated.map(({ id }) => id)])];
}

/** The same of one that is rejected: whoever is new in it stays open, but for those of a rest who are in no other proposal. */
export function rejectedWith(row: ProposalView, rows: readonly ProposalView[]): readonly string[] {
  const elsewhere = new Set(rows.flatMap(({ key, parts }) => (key === row.key ? [] : parts.map((part) => part.key))));
  const rejected = row.parts.filter(({ key, record }, place) => place === 0 || told.has(record) || (row.isRest && !elsewhere.has(key)));
  return [...new Set(rejected.flatMap(({ suggestions }) => suggestions))];
}

const told: ReadonlySet<ProposalView['parts'][number]['record']> = new Set(['agreement', 'clause', 'event']);

function datesIn({ values }: ShownPart): readonly string[] {
  const kept = values.filter(({ value: { property }, fate }) => fate === 'kept' && (property === 'date' || property === 'deadline'));
  return kept.flatMap(({ value }) => value.passages.map(placeOf));
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}
