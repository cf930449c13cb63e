import type { Mention } from '../found.ts';
import { languageOf, languages } from '../languages/languages.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { isAct, isListedAct } from '../places/words.ts';
import { isSpace } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { type Ground, isBeside, isQuoted } from './ground.ts';
import { nameFrom, type PersonName } from './name-parts.ts';
import { isTerritory } from './organisation-name.ts';
import { isOpening, isPreposition, isTitle, isTitleWord, namenessAt } from './person-words.ts';
import { reasons } from './reasons.ts';
import { complements, manyTitles, notNames, ordinaryGiven, ranks, titleLinks } from './words.ts';

/** How many words may stand between a title and the name. */
const titleReach = 12;
const conjunctions: ReadonlySet<string> = new Set(languages.flatMap(({ clitics }) => clitics.conjunctions));

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
    const titled = titledFrom(ground, at);
    if (titled.length > 0) return titled;
  }
  const name = joinedFrom(ground, at) ?? givenFrom(ground, at);
  return name ? [name] : none;
}

const none: readonly PersonName[] = [];

/** The names after a title, of which a second one may stand behind a known one: "the ministers of defence A and B". */
function titledFrom(ground: Ground, at: number): readonly PersonName[] {
  const end = titleEnd(ground, at + 1);
  if (end === undefined) return none;
  const known = ground.taken[end];
  if (known) return isPersonMention(ground, known.found) ? secondOf(ground, at, known) : none;
  const isName = namenessAt(ground, end) !== 'none' || isOpening(ground.text.tokens[end]);
  const name = isName ? nameFrom(ground, { from: end, skipped: 0 }, 'titled') : undefined;
  return name ? [name, ...secondOf(ground, at, name)] : none;
}

/**
 * Where a title and all that belongs to it end, and a name may begin: over what the title is of ("minister of defence in the government of …"),
 * adjectives and further titles.
 */
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
function secondOf(ground: Ground, title: number, { to }: { readonly to: number }): readonly PersonName[] {
  const token = ground.text.tokens[to];
  if (!token?.text.startsWith('و') || !isBeside(ground.text.tokens, to)) return [];
  const isOfMany = ground.text.tokens[title]?.readings.some(({ word }) => manyTitles.has(word)) ?? false;
  if (!isOfMany) return [];
  const nationality = nationalityAt(ground.text.tokens, to);
  const start = nationality?.skipped === 1 ? { from: nationality.next, skipped: 0 } : { from: to, skipped: 1 };
  const name = nameFrom(ground, start, 'titled');
  return name ? [name] : [];
}

/** "A and B signed": who is joined to somebody named before, in capitals; in Arabic only where a third is joined to them. */
function joinedFrom(ground: Ground, at: number): PersonName | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined || ground.taken[at] || !isBeside(tokens, at)) return undefined;
  const isAfter = isLatin(token.text)
    ? tokens[at - 1]?.text === 'and' && isPersonAt(ground, at - 2)
    : /^و.{2}/.test(token.text) && isPersonAt(ground, at - 1);
  const name = isAfter ? nameFrom(ground, { from: at, skipped: isLatin(token.text) ? 0 : 1 }, 'given') : undefined;
  if (name === undefined) return undefined;
  return isLatin(token.text) || isJoinedToGiven(ground, name.to) ? name : undefined;
}

function isPersonAt(ground: Ground, at: number): boolean {
  const taken = ground.taken[at];
  return (taken !== undefined && isPersonMention(ground, taken.found)) || endsName(ground, at);
}

/** Whether a given name and another part end before a token. */
function endsName({ text: { tokens }, lexicon }: Ground, at: number): boolean {
  return isBeside(tokens, at) && lexicon.givenNames.has(tokens[at]?.text ?? '') && lexicon.givenNames.has(tokens[at - 1]?.text ?? '');
}

/** "… and Muhammad": what stands before is a list of persons. */
function isJoinedToGiven({ text: { tokens }, lexicon }: Ground, at: number): boolean {
  const word = isBeside(tokens, at) ? (tokens[at]?.text ?? '') : '';
  return word.startsWith('و') && lexicon.givenNames.has(word.slice(1));
}

/** A name without a title: a given name, and after it another, a family name with its article, or "bin". */
function givenFrom(ground: Ground, at: number): PersonName | undefined {
  const { tokens } = ground.text;
  const token = tokens[at];
  if (token === undefined || ground.taken[at]) return undefined;
  if (isTitle(token)) return titleAsName(ground, at);
  if (isLatin(token.text)) return inCapitals(ground, at);
  if (!ground.lexicon.mayBeGiven(token.word)) return undefined;
  for (const { word, skipped, clitics } of token.readings) {
    if (
      clitics.length > 1 ||
      notNames.has(token.text) ||
      isPreposition(ground, token) ||
      !(ground.lexicon.givenNames.has(word) || (isOpening(token) && word === 'عبد'))
    )
      continue;
    const name = nameFrom(ground, { from: at, skipped }, 'given');
    if (name && isSureOfFamily(ground, name)) return name;
  }
  return undefined;
}

/** A title that is a given name, too, where "bin" or the like follows: سلطان بن سليم. */
function titleAsName(ground: Ground, at: number): PersonName | undefined {
  const { tokens } = ground.text;
  const isName = ground.lexicon.givenNames.has(tokens[at]?.text ?? '') && isBeside(tokens, at + 1) && isOpening(tokens[at + 1]);
  return isName && !isLatin(tokens[at]?.text ?? '') ? nameFrom(ground, { from: at, skipped: 0, isSure: true }, 'given') : undefined;
}

/** A given name and what follows it in capitals; any two or more capitals after "Kosovo's", or that speak ("X Y said"). */
function inCapitals(ground: Ground, at: number): PersonName | undefined {
  const nameness = namenessAt(ground, at);
  const name = nameness === 'none' ? undefined : nameFrom(ground, { from: at, skipped: 0 }, 'given');
  return name && (nameness === 'given' || isAfterState(ground, at) || doesSpeak(ground, name) || isApposed(ground, name))
    ? name
    : undefined;
}

function isAfterState({ text: { tokens }, lexicon, taken }: Ground, at: number): boolean {
  const state = taken[at - 2];
  return tokens[at - 1]?.text === 's' && isBeside(tokens, at) && state !== undefined && isTerritory(lexicon, state.found);
}

/** "The bank's president, X Y, said". */
function isApposed({ text: { tokens } }: Ground, { from, to }: PersonName): boolean {
  return tokens[from]?.before === ', ' && isTitle(tokens[from - 1]) && /^,/.test(tokens[to]?.before ?? '');
}

/** Two capitals that open no sentence, and a verb of what one does. */
function doesSpeak({ text: { tokens } }: Ground, { from, to }: PersonName): boolean {
  const verb = isBeside(tokens, to) ? (tokens[to]?.text ?? '') : '';
  const opens = from === 0 || /[.!?\n"]/.test(tokens[from]?.before ?? '\n') || tokens[from - 1]?.capitalised;
  return !opens && to === from + 2 && isListedAct(verb) && !isStopWord(verb);
}

function isSureOfFamily(ground: Ground, { from, to, skipped }: PersonName): boolean {
  const { tokens } = ground.text;
  const parts = tokens.slice(from, to);
  if (parts.some(({ text }, at) => at > 0 && isPatronymic(text))) return true;
  const [first = '', last = ''] = [parts[0]?.text.slice(skipped), parts.at(-1)?.text];
  if (parts.length < 2 || parts.every(({ text }) => text === last)) return false;
  if (ground.lexicon.givenNames.has(last) || (/^ال.{3,}/.test(last) && parts.length > 2)) return true;
  return ordinaryGiven.has(first) ? /^ال.{3,}/.test(last) && isSpeaker(ground, from, to) : /^ال.{3,}/.test(last) || isCutOff(ground, to);
}

/** Nothing follows that the last part might go on with: the end of a clause, or a word that no name has. */
function isCutOff(ground: Ground, to: number): boolean {
  const { tokens, after } = ground.text;
  const between = tokens[to]?.before ?? (after || '\n');
  return /^"?[,.:;)]|\n/.test(between) || (isSpace(between) && namenessAt(ground, to) === 'none');
}

/** Whether a verb stands before a name, or a title after it. */
function isSpeaker({ text: { tokens } }: Ground, from: number, to: number): boolean {
  return (
    (isBeside(tokens, from) && tokens[from - 1]?.readings.some(({ word }) => isAct(word))) || (isBeside(tokens, to) && isTitle(tokens[to]))
  );
}

function isPatronymic(word: string): boolean {
  return word === 'بن' || word === 'ال';
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
