import 'server-only';
import type { CitationView, DisputeView, Ref, StatementView } from '@mithaq/client';
import type { FuzzyDate, Modality } from '@mithaq/domain';
import { chipShape } from '../../dates/chip-shape.ts';
import { addressOfPassage } from '../../voice/address-of.ts';
import { type Phrase, phraseOf } from '../phrase.ts';
import { shownQuote } from '../shown-answer.ts';
import type { Telling } from '../telling.ts';
import type { ShownFact, ShownPassage } from './shown-preview.ts';

type FactLabel = Parameters<Telling['t']>[0] & `preview.facts.${string}`;

/** So many names stand in one fact; the rest are counted. */
const mostNames = 6;

/** A fact that names records; none where there are none. */
export function namesFact(telling: Telling, label: FactLabel, refs: readonly Pick<Ref, 'label'>[]): readonly ShownFact[] {
  return phrasesFact(
    telling,
    label,
    refs.map((ref) => telling.words(ref.label)),
  );
}

/** A fact in words; none where there are none. */
export function phrasesFact({ t }: Telling, label: FactLabel, phrases: readonly Phrase[]): readonly ShownFact[] {
  if (phrases.length === 0) return [];
  const left = phrases.length - mostNames;
  return [{ label: t(label), phrases: phrases.slice(0, mostNames), ...(left > 0 ? { more: t('preview.more', { count: left }) } : {}) }];
}

/** A date, in words and drawn as wide as it is unsure. */
export function dateFact({ t, date }: Telling, on: FuzzyDate | undefined, modality?: Modality): readonly ShownFact[] {
  return on === undefined
    ? []
    : [{ label: t('preview.facts.date'), phrases: [], date: { words: date(on), shape: chipShape(on, modality) } }];
}

/** Words of our own, said in the reader's language. */
export function ownWords(text: string, { locale }: Telling): Phrase {
  return phraseOf({ text, language: locale }, locale);
}

/** A fact that is a count; none where nothing is counted. */
export function countFact(telling: Telling, label: FactLabel, count: number): readonly ShownFact[] {
  return count === 0 ? [] : phrasesFact(telling, label, [ownWords(telling.t('exactly', { count }), telling)]);
}

/** The first passage behind statements that nobody rejected, with its chain. */
export function firstPassage(statements: readonly StatementView[], telling: Telling): { readonly passage?: ShownPassage } {
  const [citation] = statements.filter(({ standing }) => standing !== 'rejected').flatMap(({ citations }) => citations);
  return citation === undefined ? {} : { passage: shownPassage(citation, telling) };
}

/** One passage, quoted in passing, with its chain. */
export function shownPassage({ source, exact, start, attributedTo }: Omit<CitationView, 'check' | 'end'>, telling: Telling): ShownPassage {
  return {
    quote: shownQuote({ text: exact, language: source.language, ranges: [] }, telling),
    speaker: attributedTo ? telling.words(attributedTo.label) : ownWords(telling.t('preview.ownVoice'), telling),
    publisher: source.publisher ? telling.words(source.publisher) : telling.words(source.label),
    href: telling.address(addressOfPassage(source, start)),
  };
}

/** How many properties sources differ on, in words; nothing where they do not. */
export function differing(disputes: readonly DisputeView[], { t }: Telling): { readonly differ?: string } {
  return disputes.length === 0 ? {} : { differ: t('preview.differ', { count: disputes.length }) };
}
