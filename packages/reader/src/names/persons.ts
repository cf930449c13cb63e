import type { Mention } from '../found.ts';
import { languageOf, languages } from '../languages/languages.ts';
import { nationalityAt } from '../places/nationalities.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside, isQuoted } from './ground.ts';
import { isClosing, isOpening, isPreposition, isTitle, isTitleWord, namenessAt } from './person-words.ts';
import { reasons } from './reasons.ts';
import { complements, manyTitles, notNames, ordinaryGiven, ranks, titleLinks } from './words.ts';

/** A stretch of tokens that is a person's name. */
interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly rule: 'titled' | 'given';
}

/** How many words may stand between a title and the name. */
const titleReach = 12;
const conjunctions: ReadonlySet<string> = new Set(languages.flatMap(({ clitics }) => clitics.conjunctions));
const mostParts = 4;

/**
 * Persons whom the register does not have, by a title or office and the name after it, or by a given name that a family name follows. Names
 * that are found already stay as they are.
 */
export function findPersons(ground: Ground): readonly Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = 0; at < ground.text.tokens.length; ) {
    const names = namesAt(ground, at);
    for (const name of names) found.push(mentionOf(ground, name));
    at = names.at(-1)?.to ?? at + 1;
  }
  return found;
}

function namesAt(ground: Ground, at: number): readonly PersonName[] {
  const token = ground.text.tokens[at];
  if (token === undefined) return [];
  if (isTitle(token)) {
    const from = afterTitle(ground, at + 1);
    const name = from === undefined ? undefined : nameFrom(ground, { from, skipped: 0 }, 'titled');
    if (name) return [name, ...secondOf(ground, at, name)];
  }
  const name = givenFrom(ground, at);
  return name ? [name] : none;
}

const none: readonly PersonName[] = [];

/**
 * Where the name after a title may begin: over what the title is of ("minister of defence in the government of …"), adjectives and further
 * titles. Nothing where a known name stands there, or no name can.
 */
function afterTitle(ground: Ground, at: number): number | undefined {
  const end = titleEnd(ground, at);
  if (end === undefined) return undefined;
  if (ground.taken[end] !== undefined) return undefined;
  return namenessAt(ground, end) === 'none' && !isOpening(ground.text.tokens[end]) ? undefined : end;
}

/** Where a title and all that belongs to it end, and a name may begin. */
export function titleEnd(ground: Ground, at: number): number | undefined {
  const { tokens } = ground.text;
  for (let next = at; next - at <= titleReach; ) {
    if (!isBeside(tokens, next) && !isQuoted(tokens, next) && !isAfterBracket(ground, next)) return undefined;
    const over = overTitle(ground, next);
    if (over === undefined) return next;
    next = over;
  }
  return undefined;
}

/** "… the armed forces (AF) John Smith": an acronym between title and name. */
function isAfterBracket({ text: { tokens } }: Ground, at: number): boolean {
  return /^ ?\($/.test(tokens[at]?.before ?? '') || /^\) ?$/.test(tokens[at]?.before ?? '');
}

function overTitle(ground: Ground, at: number): number | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined || isLatin(token.text)) return undefined;
  const taken = ground.taken[at];
  if (taken) return isPersonMention(ground, taken.found) ? undefined : taken.to;
  if (titleLinks.has(token.text)) return isComplement(ground, at + 1) ? at + 1 : undefined;
  if (ranks.has(token.text) || isTitleAlone(ground, at) || /^\($/.test(token.before.trim()) || isOwned(token.text)) return at + 1;
  const nationality = nationalityAt(tokens, at);
  if (nationality) return nationality.next;
  return isComplement(ground, at) ? at + 1 : undefined;
}

/** A further title of the same person; with "and" before it, it is another's. */
function isTitleAlone({ text: { tokens } }: Ground, at: number): boolean {
  return (
    isTitle(tokens[at]) &&
    !tokens[at]?.readings.some(({ clitics, word }) => clitics.length === 1 && conjunctions.has(clitics[0] ?? '') && isTitleWord(word))
  );
}

/** "Its foreign minister": the department with a pronoun written onto it. */
function isOwned(word: string): boolean {
  return word.length > 4 && /(?:ها|هم|هما|ته)$/.test(word);
}

/** What a title may be of: a definite noun, or one that is found to name an organisation. */
function isComplement(ground: Ground, at: number): boolean {
  const token = ground.text.tokens[at];
  if (token === undefined || ground.dated[at] || ground.lexicon.givenNames.has(token.text)) return false;
  if (ground.taken[at]) return true;
  return token.readings.some(({ word }) => word.startsWith('ال') && !isStopWord(word)) || complements.has(token.text);
}

/** Whether a mention is of a person. */
export function isPersonMention({ lexicon }: Ground, mention: Mention): boolean {
  return 'record' in mention ? lexicon.entries.get(mention.record)?.actorKind === 'person' : mention.newcomer.actorKind === 'person';
}

/** The second of two that one title is of: "the ministers of defence A and B". */
function secondOf(ground: Ground, title: number, { to }: PersonName): readonly PersonName[] {
  const token = ground.text.tokens[to];
  if (!token?.text.startsWith('و') || !isBeside(ground.text.tokens, to)) return [];
  const isOfMany = ground.text.tokens[title]?.readings.some(({ word }) => manyTitles.has(word)) ?? false;
  if (!isOfMany) return [];
  const nationality = nationalityAt(ground.text.tokens, to);
  const start = nationality?.skipped === 1 ? { from: nationality.next, skipped: 0 } : { from: to, skipped: 1 };
  const name = nameFrom(ground, start, 'titled');
  return name ? [name] : [];
}

/** A name without a title: a given name, and after it another, a family name with its article, or "bin". */
function givenFrom(ground: Ground, at: number): PersonName | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined || ground.taken[at] || isTitle(token)) return undefined;
  if (isLatin(token.text)) return namenessAt(ground, at) === 'given' ? nameFrom(ground, { from: at, skipped: 0 }, 'given') : undefined;
  for (const { word, skipped, clitics } of token.readings) {
    if (
      clitics.length > 1 ||
      isPreposition(ground, token) ||
      !(ground.lexicon.givenNames.has(word) || (isOpening(token) && word === 'عبد'))
    )
      continue;
    const name = nameFrom(ground, { from: at, skipped }, 'given');
    if (name && isSureOfFamily(ground, name)) return name;
  }
  return undefined;
}

function isSureOfFamily({ text: { tokens, after }, lexicon }: Ground, { from, to, skipped }: PersonName): boolean {
  const parts = tokens.slice(from, to);
  if (parts.some(({ text }, at) => at > 0 && isPatronymic(text))) return true;
  const [first = '', last = ''] = [parts[0]?.text.slice(skipped), parts.at(-1)?.text];
  if (parts.length < 2 || parts.every(({ text }) => text === last)) return false;
  const isCutOff = /^"?[,.:;)]/.test(tokens[to]?.before ?? after) && !ordinaryGiven.has(first);
  return isCutOff || lexicon.givenNames.has(last) || (/^ال.{3,}/.test(last) && (parts.length > 2 || !ordinaryGiven.has(first)));
}

function isPatronymic(word: string): boolean {
  return word === 'بن' || word === 'ال';
}

/** The name that begins at a token: two parts at least, and as many as look like one. */
function nameFrom(ground: Ground, start: Pick<PersonName, 'from' | 'skipped'>, rule: PersonName['rule']): PersonName | undefined {
  const { tokens } = ground.text;
  let [to, parts] = [start.from, 0];
  while (parts < mostParts) {
    const end = to === start.from && start.skipped > 0 ? to + 1 : partFrom(ground, to);
    if (end === undefined || (to > start.from && !isBeside(tokens, to))) break;
    if (parts >= 2 && !goesOn(ground, { from: start.from, at: to, end })) break;
    to = end;
    parts++;
  }
  return parts >= 2 ? { ...start, to, rule } : undefined;
}

/** One part of a name: a word with what opens it ("Abd al-") and closes it ("al-Din"). */
function partFrom(ground: Ground, at: number): number | undefined {
  const { tokens } = ground.text;
  if (ground.taken[at] !== undefined) return undefined;
  let next = at;
  while (isOpening(tokens[next]) && next - at < 3 && isBeside(tokens, next + 1)) next++;
  if (next > at) {
    const isName = tokens[next] !== undefined && !ground.dated[next] && !notNames.has(tokens[next]?.text ?? '');
    return isName ? overClosing(ground, next + 1) : undefined;
  }
  return namenessAt(ground, at) === 'none' ? undefined : overClosing(ground, at + 1);
}

function overClosing({ text: { tokens } }: Ground, at: number): number {
  return isBeside(tokens, at) && isClosing(tokens[at]) ? at + 1 : at;
}

/** Whether a third or fourth part belongs to the name: sure parts do; another only where nothing that it might govern follows. */
function goesOn(ground: Ground, { from, at, end }: { from: number; at: number; end: number }): boolean {
  const { tokens } = ground.text;
  if (/^ال.{3,}/.test(tokens[at - 1]?.text ?? '') && at - from >= 2 && !isOpening(tokens[at])) return false;
  if (isLatin(tokens[at]?.text ?? '') || isOpening(tokens[at]) || namenessAt(ground, at) === 'given') return true;
  if (/^ال/.test(tokens[at]?.text ?? '')) return nationalityAt(tokens, at) === undefined || !isBeside(tokens, end);
  if (/^[وف].{3}/.test(tokens[at]?.text ?? '')) return false;
  return !isBeside(tokens, end) || namenessAt(ground, end) === 'none';
}

function mentionOf({ text }: Ground, { from, to, skipped, rule }: PersonName): Placed<Mention> {
  const span = spanBetween(text, { from, to, skipped });
  const words = text.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .slice(skipped);
  const newcomer = {
    key: `actor:person:${words}`,
    kind: 'actor',
    actorKind: 'person',
    names: [{ value: span.exact, language: languageOf(words).tag, kind: 'official' }],
  } as const;
  const judged = {
    confidence: rule === 'titled' ? ('medium' as const) : ('low' as const),
    reason: reasons[rule === 'titled' ? 'titled' : 'givenName'](span.exact),
    basis: `newcomer:person-${rule}`,
  };
  return { from, to, found: { ...span, kind: 'mention', newcomer, ...judged } };
}
