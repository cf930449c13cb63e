import type { CountryCode } from '@mithaq/domain';
import type { Mention, Referent } from '../found.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { isSpace, phraseAt } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween, type Token, type TokenizedText } from '../text/tokens.ts';
import { nationalityAt } from './nationalities.ts';
import { reasons } from './reasons.ts';
import { placeOf, stateOf } from './referents.ts';
import { type RoleRead, roleAt } from './role.ts';
import { type Territory, territories } from './territories.ts';
import { actorLeads, openLeads, ordinaryNames, placeLeads } from './words.ts';

/** The mark of the indefinite accusative, which proper names of places do not take. */
const accusative = '\u064B';

/** A stretch of a text that names a territory, or several that share the name. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly clitics: readonly string[];
  readonly meant: readonly Territory[];
}

/**
 * The countries, capitals and other well-known places of a text, in order. A country or capital that acts is its state; otherwise it is a
 * place, and what else it may be is offered with it. Of two that share a name, that one is meant whose country the text speaks of.
 */
export function findPlaces(text: TokenizedText, lexicon: Lexicon): readonly Placed<Mention>[] {
  const hits = hitsIn(text.tokens);
  const spokenOf = countriesIn(text.tokens, hits);
  const standing = hits
    .filter((hit, at) => isWrittenAsName(hit, text) || isJoinedToName(hit, hits[at - 1], text))
    .map((hit): Standing => {
      const territory = likeliest(hit.meant, spokenOf);
      return { hit, territory, read: roleOf(hit, territory, text.tokens) };
    });
  return together(standing, text.tokens).map((one) => ({ from: one.hit.from, to: one.hit.to, found: mentionOf(one, text, lexicon) }));
}

/** A name, what it means, and what it is there. */
interface Standing {
  readonly hit: Hit;
  readonly territory: Territory;
  readonly read: RoleRead;
}

/** "Turkey and Libya" are the same to their sentence: what is told of one holds for all that "and" joins; else what the first is. */
function together(all: readonly Standing[], tokens: readonly Token[]): readonly Standing[] {
  const groups: Standing[][] = [];
  for (const one of all) {
    const group = groups.at(-1);
    if (group && isCoordinated(one.hit, group.at(-1)?.hit, tokens)) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => alike(group, tokens));
}

/** A town makes places of what it is joined with, but of no country that the words before it call a party; after a comma alone it may begin something else. */
function alike(group: readonly Standing[], tokens: readonly Token[]): readonly Standing[] {
  if (group.length < 2) return group;
  const isOfPlaces = group.some(({ territory, hit }, at) => territory.is === 'other' && (at === 0 || isJoinedByAnd(hit, tokens)));
  const told = group.findLast(({ read, territory }) => read.isTold && territory.is !== 'other')?.read ?? group[0]?.read;
  const role = isOfPlaces ? 'place' : (told?.role ?? 'place');
  return group.map((one) => (isParty(one) ? one : { ...one, read: { role, isTold: one.read.isTold && one.read.role === role } }));
}

function isParty({ territory, read }: Standing): boolean {
  return territory.is === 'country' && read.isTold && read.role === 'actor';
}

function hitsIn(tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = hitAt(tokens, at);
    if (hit) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

function hitAt(tokens: readonly Token[], at: number): Hit | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { phrases, reading } of territories.startsAt(token.word)) {
    const found = phrases.find(({ words }) => words.every((one, ahead) => ahead === 0 || follows(tokens[at + ahead], one)));
    if (found === undefined) continue;
    const { skipped, clitics } = reading;
    return { from: at, to: at + found.words.length, skipped, clitics, meant: found.meaning };
  }
  return undefined;
}

/** A full stop stands between the letters of "U.S.". */
function follows(token: Token | undefined, word: string): boolean {
  return token?.text === word && (isSpace(token.before) || (token.before === '.' && word.length === 1));
}

function countriesIn(tokens: readonly Token[], hits: readonly Hit[]): ReadonlySet<CountryCode> {
  const countries = new Set(hits.flatMap(({ meant: [only, other] }) => (only?.country && !other ? [only.country] : [])));
  for (let at = 0; at < tokens.length; at++) {
    const adjective = nationalityAt(tokens, at);
    if (adjective) countries.add(adjective.country);
  }
  return countries;
}

function likeliest(meant: readonly Territory[], spokenOf: ReadonlySet<CountryCode>): Territory {
  const [first] = meant;
  if (first === undefined) throw new RangeError('a name of no territory');
  return meant.find(({ country }) => country !== undefined && spokenOf.has(country)) ?? first;
}

/** In Latin script a capital; for an ordinary word, a word before it that says a place is meant. */
function isWrittenAsName(hit: Hit, { tokens, original }: TokenizedText): boolean {
  const { from, to, skipped, clitics } = hit;
  const first = tokens[from];
  if (first === undefined) return false;
  if (/^[a-z]/.test(first.text) && !first.capitalised) return false;
  if (to - from === 1 && /^[a-z]{2,3}$/.test(first.text))
    return original.slice(first.start, first.end).toUpperCase() === original.slice(first.start, first.end);
  if (hasAccusative(hit, original, tokens)) return false;
  const isOrdinary = phraseAt(ordinaryNames, tokens, from) !== undefined || (skipped > 0 && ordinaryNames.has(first.text.slice(skipped)));
  return !isOrdinary || clitics.includes('ب') || (isSpace(first.before) && isLead(tokens[from - 1]?.text ?? ''));
}

/** "In Omdurman and Obeid": an ordinary word that is joined to a name. */
function isJoinedToName(hit: Hit, last: Hit | undefined, text: TokenizedText): boolean {
  return last?.to === hit.from && hit.clitics.includes('و') && isCoordinated(hit, last, text.tokens) && isWrittenAsName(last, text);
}

function isLead(word: string): boolean {
  return placeLeads.has(word) || actorLeads.has(word) || openLeads.has(word);
}

/** With the ending of an indefinite accusative it is an adjective: تركياً is "Turkish". */
function hasAccusative({ from, to }: Hit, original: string, tokens: readonly Token[]): boolean {
  return original.slice(tokens[from]?.start, tokens[to - 1]?.end).includes(accusative);
}

function isCoordinated({ from, clitics }: Hit, last: Hit | undefined, tokens: readonly Token[]): boolean {
  if (last === undefined || clitics.length > 1) return false;
  const before = tokens[from]?.before ?? '';
  const joined = last.to === from && (clitics.includes('و') ? /^[ ,]{1,3}$/.test(before) : clitics.length === 0 && /^, $/.test(before));
  return joined || (last.to === from - 1 && tokens[from - 1]?.text === 'and');
}

function isJoinedByAnd({ from, clitics }: Hit, tokens: readonly Token[]): boolean {
  return clitics.includes('و') || tokens[from - 1]?.text === 'and';
}

function roleOf({ from, to, clitics }: Hit, { is }: Territory, tokens: readonly Token[]): RoleRead {
  if (is === 'other') return { role: 'place', isTold: true };
  return roleAt(tokens, { from, to, clitics, byDefault: is === 'country' ? 'actor' : 'place' });
}

function mentionOf({ hit, territory, read }: Standing, text: TokenizedText, lexicon: Lexicon): Mention {
  const span = spanBetween(text, hit);
  const { country, is } = territory;
  const place = placeOf(territory, lexicon);
  const state = country && is !== 'other' ? stateOf(country, lexicon) : undefined;
  const acts = read.role === 'actor' && state !== undefined;
  const [meant, otherwise] = acts ? [state, place] : [place, state];
  const judged = {
    confidence: read.isTold ? ('high' as const) : ('medium' as const),
    reason: reasons[acts ? 'acts' : state ? 'isPlace' : 'known'](territory),
    basis: basisOf(
      meant,
      territory,
      text.tokens
        .slice(hit.from, hit.to)
        .map((token) => token.text)
        .join(' ')
        .slice(hit.skipped),
    ),
  };
  return { ...span, kind: 'mention', ...meant, ...judged, ...(otherwise && { otherwise: [otherwise] }) };
}

function basisOf(meant: Referent, { country, is }: Territory, words: string): string {
  if ('record' in meant) return `alias:${meant.record}:${words}`;
  return is === 'other' ? `newcomer:territory:${words}` : `country:${country}:${words}`;
}
