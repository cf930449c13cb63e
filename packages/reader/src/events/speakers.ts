import { clauseWords } from '../text/clause-words.ts';
import { phraseAtAnyReading } from '../text/phrases.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';
import { canAct, type Figure } from './figure.ts';
import { isDefinite } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isTitle } from './titles.ts';
import { markers, relays, statements } from './words.ts';

/** A clause with a verb of saying. */
interface Saying {
  readonly segment: Segment;
  readonly figures: readonly Figure[];
  readonly subject: readonly Figure[];
  /** Its verb of saying. */
  readonly at: number;
  /** Who spoke last before it. */
  readonly last: readonly Figure[];
}

/** The first verb of saying in a stretch of tokens. */
export function speechIn({ sensed }: Reading, { from, to }: Pick<Segment, 'from' | 'to'>): number | undefined {
  for (let at = from; at < to; at++) if (sensed[at]?.senses.some(isSpeech)) return at;
  return undefined;
}

function isSpeech({ role, part }: { readonly role: string; readonly part: string }): boolean {
  return role === 'speech' && part === 'verb';
}

/**
 * Whose words a verb of saying tells: whom an agency quotes, the verb's subject, whose statement it is in, or, where the verb
 * names nobody ("he added that"), who spoke last. Nobody where somebody unnamed speaks.
 */
export function speakersOf(reading: Reading, { figures, subject, segment, at, last }: Saying): readonly Figure[] {
  const quoted = relaysAt(reading, at) ? figures.find(({ marked, from }) => marked === 'behalf' && from > at) : undefined;
  if (quoted) return [quoted];
  if (subject.length > 0) return subject;
  const author = figures.find((figure) => canAct(figure) && isAuthor(reading, figure, segment));
  if (author) return [author];
  return goesOn(reading, segment, at) ? last : [];
}

function relaysAt({ sensed }: Reading, at: number): boolean {
  return sensed[at]?.senses.some((sense) => isSpeech(sense) && relays.has(sense.lemma)) ?? false;
}

/** How far before a name the noun stands for what that one said. */
const statementReach = 5;

/** "In a statement by the ministry". */
function isAuthor({ text }: Reading, { from, marked }: Figure, { from: low }: Segment): boolean {
  if (marked !== undefined && marked !== 'to' && marked !== 'by' && marked !== 'behalf' && marked !== 'from') return false;
  for (let back = from - 1; back >= Math.max(low, from - statementReach); back--) if (isStatement(text.text.tokens[back])) return true;
  return false;
}

function isStatement(token: Token | undefined): boolean {
  return token?.readings.some(({ word }) => statements.has(word)) ?? false;
}

/** Whether a verb of saying names nobody new: a report, an adverb, or a title alone stands beside it. "It is said that" is nobody's. */
function goesOn({ text, sensed }: Reading, { from }: Segment, at: number): boolean {
  const { tokens } = text.text;
  if (at > from) return phraseAtAnyReading(clauseWords, tokens, at - 1)?.meaning.has('reportedPronoun') ?? false;
  const next = tokens[at + 1];
  if (next === undefined || !sensed[at]?.senses.some((sense) => isSpeech(sense) && sense.tense === 'past')) return false;
  const opens = phraseAtAnyReading(clauseWords, tokens, at + 1)?.meaning;
  if (opens?.has('reported') || opens?.has('reportedPronoun') || opens?.has('during')) return true;
  if (/[:"،,]/.test(next.before) || phraseAtAnyReading(markers, tokens, at + 1)?.meaning === 'at') return true;
  return isDefinite(next) && (isTitle(next) || isStatement(next)) && endsAfter(tokens, at + 2);
}

/** Whether what is said follows at once. */
function endsAfter(tokens: readonly Token[], at: number): boolean {
  const opens = phraseAtAnyReading(clauseWords, tokens, at)?.meaning;
  return opens?.has('reported') || opens?.has('reportedPronoun') || /[:"]/.test(tokens[at]?.before ?? '');
}
