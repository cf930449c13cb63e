import type { PassageView, SuggestionView } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import { type Laned, laned, type Span } from './spans.ts';

/**
 * What lies on a stretch of a source: a mention or a date that the reader found, words that the register cites (in a text; or within an excerpt,
 * drawn as what they tell of), or what is lit just now.
 */
export type Mark =
  | ({ readonly kind: 'backing'; readonly of: MentionKind | undefined; readonly anchor: string | undefined } & Span)
  | ({ readonly kind: 'mention'; readonly id: string; readonly of: MentionKind; readonly open: boolean } & Span)
  | ({ readonly kind: 'cited' } & Span)
  | ({ readonly kind: 'lit'; readonly attention: boolean } & Span);

export type MentionKind = 'date' | RecordKind;

/** What is lit in the text: a passage in ink, a suggestion (a person has to look at it) in saffron. */
export type Lit = Span & { readonly attention: boolean };

type Mention = Extract<Mark, { kind: 'mention' }>;

const mentions = new WeakMap<SuggestionView, Mention>();

/** Suggestions as mentions, each the same object for as long as its suggestion is. A rejected one is none. */
export function mentionsOf(suggestions: readonly SuggestionView[]): readonly Mention[] {
  return suggestions.filter(({ standing }) => standing !== 'rejected').map(mentionOf);
}

function mentionOf(suggestion: SuggestionView): Mention {
  const { id, start, end, value, standing } = suggestion;
  const mention = mentions.get(suggestion) ?? { kind: 'mention', id, start, end, of: kindOf(value), open: standing === 'open' };
  mentions.set(suggestion, mention);
  return mention;
}

/** A mention is drawn as what it mentions, new or known; anything else as what it is. */
function kindOf(value: SuggestionView['value']): MentionKind {
  if (value.kind !== 'mention') return value.kind;
  return 'record' in value ? value.record.record : value.newcomer.kind;
}

/** The stretches that passages cover, cut wherever a passage begins, so that each of them has a place to go to. */
export function citedStretches(passages: readonly Pick<PassageView, 'start' | 'end'>[]): readonly Extract<Mark, { kind: 'cited' }>[] {
  const ends = new Map<number, number>();
  for (const { start, end } of passages) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const inOrder = [...ends].toSorted(([one], [other]) => one - other);
  let reach = 0;
  return inOrder.map(([start, end], place) => {
    reach = Math.max(reach, end);
    return { kind: 'cited', start, end: Math.min(reach, inOrder[place + 1]?.[0] ?? reach) };
  });
}

/** All marks with their lanes. What is lit stands nearest to the words, then what is cited; mentions run below. */
export function lanesOf(mentions: readonly Mark[], cited: readonly Mark[], lit: Lit | undefined): readonly Laned<Mark>[] {
  return [
    ...laned<Mark>(mentions),
    ...cited.map((span) => ({ span, lane: 0 })),
    ...(lit ? [{ span: { kind: 'lit' as const, ...lit }, lane: -1 }] : []),
  ];
}

/** The shortest passage that holds a place of the text. */
export function passageAt<P extends Span>(passages: readonly P[], at: number): P | undefined {
  return passages
    .filter(({ start, end }) => start <= at && at < end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
}
