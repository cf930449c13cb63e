import type { Mention, Referent } from '../found.ts';
import { nationalityAt } from '../places/nationalities.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween } from '../text/tokens.ts';
import { isLatin, isNumber, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside } from './ground.ts';
import { isOpening, isOtherWord, namenessAt } from './person-words.ts';
import { isPersonMention } from './persons.ts';
import { reasons } from './reasons.ts';
import { alsoCalled, articles, commonWords } from './words.ts';

/** A short name that a text gives to somebody whom it has named in full. */
interface ShortName {
  readonly words: readonly string[];
  readonly of: Mention;
  readonly rule: 'acronym' | 'surname';
}

const mostWords = 3;
const shortest = 3;

/** Short forms of what the text names in full: acronyms and nicknames that it puts beside the name, and surnames of newcomers that only one has. */
export function findEchoes(ground: Ground, mentions: readonly Placed<Mention>[]): readonly Placed<Mention>[] {
  const byFirst = unambiguous([
    ...mentions.flatMap((mention) => besideOf(ground, mention)),
    ...mentions.flatMap((mention) => surnameOf(ground, mention)),
  ]);
  if (byFirst.size === 0) return [];
  return ground.text.tokens.flatMap((_, at) => echoAt(ground, at, byFirst) ?? []);
}

/** Short names by their first word; one that two persons share is nobody's. */
function unambiguous(names: readonly ShortName[]): ReadonlyMap<string, ShortName> {
  const byFirst = new Map<string, ShortName | undefined>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    const isNew = !byFirst.has(first);
    const known = byFirst.get(first);
    byFirst.set(first, isNew || (known && keyOf(known.of) === keyOf(name.of)) ? (known ?? name) : undefined);
  }
  return new Map([...byFirst].flatMap(([first, name]) => (name ? [[first, name] as const] : [])));
}

function keyOf(mention: Referent): string {
  return 'record' in mention ? mention.record : mention.newcomer.key;
}

/** "Rapid Support Forces (RSF)", "… الملقب «…»". */
function besideOf(ground: Ground, { found, to }: Placed<Mention>): readonly ShortName[] {
  if (!isActor(ground, found)) return [];
  const { tokens } = ground.text;
  const isBracketed = /^"? ?\($/.test(tokens[to]?.before ?? '');
  const from = isBracketed ? to : afterAlsoCalled(ground, to);
  if (from === undefined || !isNickname(ground, from)) return [];
  const length = tokens.slice(from + 1, from + 1 + mostWords).findIndex(({ before }) => /^[)"]/.test(before)) + 1;
  const end = length > 0 || tokens.length > from + 1 ? from + length : tokens.length;
  if (end === from) return [];
  return [{ words: tokens.slice(from, end).map(({ text }) => text), of: found, rule: 'acronym' }];
}

function afterAlsoCalled({ text: { tokens } }: Ground, at: number): number | undefined {
  const next = alsoCalled.has(tokens[at]?.text ?? '') ? at + 1 : undefined;
  const quoted = next === undefined ? undefined : [next, next + 1].find((one) => /"$/.test(tokens[one]?.before ?? ''));
  return quoted;
}

function isNickname({ text: { tokens }, taken, dated }: Ground, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return (
    !taken[at] &&
    !dated[at] &&
    word.length >= shortest - 1 &&
    !isNumber(word) &&
    !isStopWord(word) &&
    nationalityAt(tokens, at) === undefined
  );
}

/** Whether a mention is of a person or an organisation, by its name and not its office. */
function isActor(ground: Ground, mention: Mention): boolean {
  if ('newcomer' in mention) return mention.newcomer.kind === 'actor' && mention.newcomer.actorKind !== 'state';
  const entry = ground.lexicon.entries.get(mention.record);
  return entry?.kind === 'actor' && entry.actorKind !== 'state';
}

function surnameOf(ground: Ground, { found, from, to }: Placed<Mention>): readonly ShortName[] {
  if (!('newcomer' in found) || !isPersonMention(ground, found) || found.basis.startsWith('office:')) return [];
  const { tokens } = ground.text;
  const opens = to - 2 > from && isOpening(tokens[to - 2]) && !articles.has(tokens[to - 2]?.text ?? '');
  const words = tokens.slice(opens ? to - 2 : to - 1, to).map(({ text }) => text);
  const [word = ''] = words;
  if (words.length === 1 && (word.length < shortest || commonWords.has(word) || isOtherWord(word) || nationalityAt(tokens, to - 1)))
    return [];
  return [{ words, of: found, rule: 'surname' }];
}

function echoAt(ground: Ground, at: number, byFirst: ReadonlyMap<string, ShortName>): Placed<Mention> | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined || ground.taken[at] || ground.dated[at]) return undefined;
  const reading = token.readings.find(({ word }) => byFirst.has(word));
  const name = reading && byFirst.get(reading.word);
  if (reading === undefined || name === undefined || !name.words.every((word, ahead) => ahead === 0 || tokens[at + ahead]?.text === word))
    return undefined;
  if (isLatin(token.text) && !token.capitalised) return undefined;
  if (name.rule === 'surname' && isPartOfOther(ground, at, at + name.words.length)) return undefined;
  const to = at + name.words.length;
  return { from: at, to, found: mentionOf(ground, { from: at, to, skipped: reading.skipped }, name) };
}

/** A surname beside another name is somebody else's. */
function isPartOfOther(ground: Ground, from: number, to: number): boolean {
  const { tokens } = ground.text;
  const isAfterName = isBeside(tokens, from) && ground.taken[from - 1] === undefined && namenessAt(ground, from - 1) === 'given';
  return isAfterName || (isBeside(tokens, to) && ground.taken[to] === undefined && isOpening(tokens[to]));
}

function mentionOf({ text }: Ground, range: { from: number; to: number; skipped: number }, { of, rule }: ShortName): Mention {
  const span = spanBetween(text, range);
  const referent: Referent = 'record' in of ? { record: of.record } : { newcomer: of.newcomer };
  return {
    ...span,
    kind: 'mention',
    ...referent,
    confidence: rule === 'acronym' ? 'high' : 'medium',
    reason: reasons.echo(of.exact),
    basis: `newcomer:${rule}`,
  };
}
