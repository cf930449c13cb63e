import type { Ref, ReferentView, SuggestionView } from '@mithaq/client';
import type { FuzzyDate, RecordKind } from '@mithaq/domain';
import { overlaps, type Span } from '../reading/spans.ts';

/** What the reader found in words, and near them: what a form is filled with beforehand. */
export interface KnownHere {
  /** Records that the words themselves name, in their order. */
  readonly named: readonly Ref[];
  /** Records that are named in the same text, the nearest first; the words' own before all. */
  readonly near: readonly Ref[];
  /** Records that were drafted out of this very text, the nearest first. */
  readonly drafted: readonly Ref[];
  /** Dates in the same text, the nearest first. */
  readonly dates: readonly { readonly date: FuzzyDate; readonly exact: string }[];
  /** Of what was found in the words, the widest. */
  readonly found: SuggestionView | undefined;
}

/** Gathers what is known of chosen words from the suggestions of their source; rejected ones say nothing. */
export function knownHere(suggestions: readonly SuggestionView[], span: Span): KnownHere {
  const heard = suggestions.filter(({ standing }) => standing !== 'rejected');
  const nearest = heard.toSorted((one, other) => distance(one, span) - distance(other, span) || one.start - other.start);
  const within = heard.filter((one) => overlaps(one, span));
  const refs = (from: readonly SuggestionView[]) => unique(from.flatMap(refsOf));
  return {
    named: refs(within),
    near: refs([...within, ...nearest]),
    drafted: unique(nearest.flatMap(({ drafted }) => drafted?.records ?? [])),
    dates: nearest.flatMap(({ value, exact }) => (value.kind === 'date' ? [{ date: value.date, exact }] : [])),
    found: within.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0],
  };
}

/** The nearest record of a kind. */
export function nearestOf({ near }: KnownHere, kind: RecordKind): Ref | undefined {
  return near.find(({ record }) => record === kind);
}

function distance(one: Span, other: Span): number {
  if (overlaps(one, other)) return 0;
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** The records that a suggestion names, or was accepted as. */
function refsOf({ value, chosen, drafted }: SuggestionView): readonly Ref[] {
  if (chosen !== undefined) return [chosen];
  return [...(drafted?.records ?? []), ...namedIn(value)];
}

function namedIn(value: SuggestionView['value']): readonly Ref[] {
  switch (value.kind) {
    case 'mention':
      return 'record' in value ? [value.record] : [];
    case 'agreement':
      return [...(value.record ? [value.record] : []), ...value.participations.flatMap(({ actor }) => named(actor.referent))];
    case 'event':
      return [...value.participations.flatMap(({ actor }) => named(actor.referent)), ...(value.place ? named(value.place.referent) : [])];
    case 'clause':
      return [...value.obligated, ...value.beneficiaries].flatMap(({ referent }) => named(referent));
    case 'date':
      return [];
  }
}

function named(referent: ReferentView): readonly Ref[] {
  return 'record' in referent ? [referent.record] : [];
}

/** Each record once, where it comes first. */
export function unique(refs: readonly Ref[]): readonly Ref[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}
