import type { LocalizedText } from '@mithaq/domain';
import type { Confidence } from '../found.ts';
import type { Token, TokenizedText } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameOf } from './name-trie.ts';
import { isTitle } from './person-words.ts';
import { reasons } from './reasons.ts';
import { articles, commonWords, placeLeads } from './words.ts';

/** What a name is judged by: the whole text, the register, and who is named in full. */
export interface Context {
  readonly text: TokenizedText;
  readonly lexicon: Lexicon;
  readonly namedInFull: ReadonlySet<string>;
}

/** Which record is meant, how surely, and why. */
export interface Judgement {
  readonly record: string;
  readonly confidence: Confidence;
  readonly reason: LocalizedText;
  readonly basis: string;
}

interface Offer extends Judgement {
  readonly name: NameOf;
}

/** How many words before a surname a title is looked for. */
const titleReach = 5;
const surest: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * The record that a candidate names. Of several that could be meant the surest is taken; a name that an actor and a place share is
 * the place's after a word such as "in". Two records of one kind with the same full name are offered as one doubtful suggestion that says so;
 * a surname that two equally likely persons share is left out.
 */
export function judge(candidate: Candidate, context: Context): Judgement | undefined {
  const offers = candidate.names.flatMap((name) => offer(name, candidate, context) ?? []);
  const confidence = surest.find((level) => offers.some((offer) => offer.confidence === level));
  const best = offers.filter((offer) => offer.confidence === confidence);
  const [first, other] = best;
  if (first === undefined || other === undefined) return first && judgementOf(first);
  return amongKinds(best, candidate, context) ?? shared(first, best);
}

function amongKinds(offers: readonly Offer[], candidate: Candidate, { text }: Context): Judgement | undefined {
  const [actor, otherActor] = offers.filter(({ name }) => name.kind === 'actor');
  const [place, otherPlace] = offers.filter(({ name }) => name.kind === 'place');
  if (!actor || !place) return undefined;
  const leads = [...candidate.particles, text.tokens[candidate.from - 1]?.text ?? ''];
  const asPlace = leads.some((word) => placeLeads.has(word));
  if (asPlace ? otherPlace : otherActor) return undefined;
  const { record, confidence, name } = asPlace ? place : actor;
  return {
    record,
    confidence: confidence === 'high' ? 'medium' : 'low',
    reason: asPlace ? reasons.asPlace(name.value) : reasons.asActor(name.value),
    basis: basisOf(record, candidate, text),
  };
}

function shared(first: Offer, offers: readonly Offer[]): Judgement | undefined {
  if (offers.every(({ name }) => name.form === 'surname')) return undefined;
  const { record, basis, name } = first;
  return { record, basis, confidence: 'low', reason: reasons.shared(name.value, offers.length) };
}

function offer(name: NameOf, candidate: Candidate, context: Context): Offer | undefined {
  const judged = name.form === 'surname' ? bySurname(name, candidate, context) : byName(name, candidate, context);
  return judged && { ...judged, record: name.record, basis: basisOf(name.record, candidate, context.text), name };
}

/** Judgements of one record's alias are counted together, however it was spelled. */
function basisOf(record: string, { from, to, skipped }: Candidate, { tokens }: TokenizedText): string {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return `alias:${record}:${[words[0]?.slice(skipped), ...words.slice(1)].join(' ')}`;
}

type Judged = Omit<Judgement, 'record' | 'basis'>;

function byName(name: NameOf, { from, to }: Candidate, { text, namedInFull }: Context): Judged | undefined {
  const alone = to - from === 1 ? text.tokens[from] : undefined;
  if (alone && !isWrittenAsName(name, alone, text)) return undefined;
  if (alone?.readings.some(({ word }) => commonWords.has(word))) return { confidence: 'low', reason: reasons.ordinary(name.value) };
  if (name.nameKind === 'gloss') return { confidence: isDescription(name) ? 'medium' : 'high', reason: reasons.gloss(name.value) };
  if (name.nameKind === 'short' && !namedInFull.has(name.record)) return { confidence: 'medium', reason: reasons.shortName(name.value) };
  if (name.form === 'short') return { confidence: 'high', reason: reasons.short(name.value) };
  return { confidence: 'high', reason: reasons.full(name.value) };
}

/**
 * Whether a translation merely describes. “Italy” is what English calls إيطاليا; but sources call agreements by what they are about
 * (“ceasefire agreement”), and in a translation of such words nobody may ever have meant this one.
 */
function isDescription({ kind }: NameOf): boolean {
  return kind === 'agreement';
}

/** A single word is a name only where its capitals say so, if it is also an acronym's or a common one. */
function isWrittenAsName(name: NameOf, token: Token, { original }: TokenizedText): boolean {
  const exact = original.slice(token.start, token.end);
  if (name.isAcronym) return exact === exact.toUpperCase();
  return !isStopWord(token.text) || (token.capitalised && name.value !== name.value.toLowerCase());
}

/** How far a surname alone is believed, by what kind of word it is. Nothing where it is not. */
interface Belief {
  readonly named?: Confidence;
  readonly titled?: Confidence;
  readonly alone?: Confidence;
}

const beliefs: Readonly<Record<'demonym' | 'common' | 'rare', Belief>> = {
  demonym: { named: 'low' },
  common: { named: 'medium', titled: 'low' },
  rare: { named: 'high', titled: 'medium', alone: 'low' },
};

function bySurname(name: NameOf, candidate: Candidate, context: Context): Judged | undefined {
  if (isAfterAnotherGivenName(candidate, context)) return undefined;
  const kind = kindOfWord(candidate, context);
  const { named, titled, alone } = beliefs[kind];
  if (named && context.namedInFull.has(name.record)) return { confidence: named, reason: reasons.surnameOfNamed(name.value) };
  const reach = kind === 'common' ? 1 : titleReach;
  if (titled && hasTitleBefore(context.text.tokens, candidate.from, reach))
    return { confidence: titled, reason: reasons.surnameWithTitle(name.value) };
  return alone && { confidence: alone, reason: reasons.surnameAlone(name.value) };
}

/** Several words together ("bin Salman") are no ordinary word, whatever each is; an article does not count. */
function kindOfWord({ from, to }: Candidate, { text, lexicon }: Context): keyof typeof beliefs {
  const [token, another] = text.tokens.slice(from, to).filter((token) => !articles.has(token.text));
  if (token === undefined || another !== undefined) return 'rare';
  const words = token.readings.map(({ word }) => word);
  if (words.some((word) => lexicon.demonyms.has(word))) return 'demonym';
  return words.some((word) => commonWords.has(word) || lexicon.givenNames.has(word) || isStopWord(word)) ? 'common' : 'rare';
}

/** "Saif al-Gaddafi" is not the Gaddafi that the register knows. */
function isAfterAnotherGivenName({ from, skipped }: Candidate, { text, lexicon }: Context): boolean {
  const token = text.tokens[from];
  const previous = text.tokens[from - 1];
  if (!token || !previous || skipped > 0 || token.before !== ' ') return false;
  if (previous.readings.some(({ word }) => lexicon.givenNames.has(word))) return true;
  const opensSentence = from === 1 || /[.!?\n"]/.test(previous.before.slice(-4));
  return isLatin(previous.text) && previous.capitalised && !opensSentence && !isTitle(previous) && !isStopWord(previous.text);
}

function hasTitleBefore(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at > 0 && from - at < reach; at--) {
    if (!/^(?:[ .-]| ?" ?| {2,4})$/.test(tokens[at]?.before ?? '\n')) return false;
    if (isTitle(tokens[at - 1])) return true;
  }
  return false;
}

function judgementOf({ record, confidence, reason, basis }: Offer): Judgement {
  return { record, confidence, reason, basis };
}
