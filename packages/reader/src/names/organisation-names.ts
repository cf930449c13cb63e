import type { ActorKind, CountryCode } from '@mithaq/domain';
import type { Mention } from '../found.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { perWord } from '../text/known-words.ts';
import type { Placed } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { bodyAt } from './find-bodies.ts';
import { type Ground, isBeside, isQuoted } from './ground.ts';
import { organisationInCapitals } from './organisation-capitals.ts';
import { countryIn, finished, isTerritory, longest, type OrganisationName } from './organisation-name.ts';
import {
  aims,
  causes,
  compounding,
  freeHeads,
  generic,
  headKinds,
  media,
  nameAdjectives,
  notAfterHeads,
  territorial,
  vagueAdjectives,
  vagueHeads,
} from './organisation-words.ts';
import { isOtherWord, isTitle } from './person-words.ts';

/** The name of an organisation that starts at a token, in Arabic by its first noun, in English by capitals. */
export function organisationNameAt(ground: Ground, at: number): OrganisationName | undefined {
  const token = ground.text.tokens[at];
  if (token === undefined || ground.dated[at]) return undefined;
  const named = isLatin(token.text) ? organisationInCapitals(ground, at) : arabicAt(ground, at);
  return named && named.country === undefined && isGeneric(ground, named) ? undefined : named;
}

/** "The council of ministers", of whichever country. */
function isGeneric({ text: { tokens } }: Ground, { from, to, skipped }: OrganisationName): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return generic.has([words[0]?.slice(skipped), ...words.slice(1)].join(' '));
}

function arabicAt(ground: Ground, at: number): OrganisationName | undefined {
  const token = ground.text.tokens[at];
  if (token === undefined) return undefined;
  for (const { word, skipped } of headsOf(token.word)) {
    const medium = media.has(word) ? mediumAt(ground, at) : undefined;
    if (medium) return medium;
    const kind = headKinds.get(word);
    if (kind === undefined) continue;
    const start = { from: at, skipped, kind };
    const named = word.startsWith('ال') ? definite(ground, start, word) : construct(ground, start, word);
    if (named) return named;
  }
  return undefined;
}

/** The readings of a word that may begin the name of an organisation, or stand before one. */
const headsOf = perWord(({ readings }) => readings.filter(({ word }) => media.has(word) || headKinds.has(word)));

/** A newspaper or station, by the noun before its name. */
function mediumAt(ground: Ground, at: number): OrganisationName | undefined {
  const { tokens } = ground.text;
  const start = { from: at, skipped: 0, kind: 'organisation' } as const;
  if (isQuoted(tokens, at + 1)) return ground.taken[at + 1] || bodyAt(ground, at + 1) ? undefined : quotedName(ground, start);
  const isNamed =
    isBeside(tokens, at + 1) && isOwner(ground, at + 1, start.kind) && ground.taken[at + 1] === undefined && !bodyAt(ground, at + 1);
  return isNamed ? { ...start, from: at + 1, to: at + 2, rule: 'quoted' } : undefined;
}

type Start = Pick<OrganisationName, 'from' | 'skipped' | 'kind'>;

/** "The Sudanese army", "the sovereign council", "the popular front for the liberation of …". */
function definite(ground: Ground, start: Start, head: string): OrganisationName | undefined {
  const adjectives = adjectivesFrom(ground, start.from + 1, head);
  const aimed = aimFrom(ground, adjectives.to) ?? fieldFrom(ground, start, adjectives.to);
  if (adjectives.to === start.from + 1 && aimed === undefined) return undefined;
  const isVague = vagueHeads.has(head) && adjectives.areVague && adjectives.country === undefined && aimed === undefined;
  if (isVague) return undefined;
  return finished(
    { ...start, kind: kindOf(ground, start), to: aimed ?? adjectives.to, rule: adjectives.country ? 'organ' : 'name' },
    adjectives.country,
  );
}

/** "Ministry of defence", "movement for the liberation of …", and a name in quotation marks after such a noun. */
function construct(ground: Ground, start: Start, head: string): OrganisationName | undefined {
  const { tokens } = ground.text;
  const next = start.from + 1;
  if (isQuoted(tokens, next)) return bodyAt(ground, next) || ground.taken[next] ? undefined : quotedName(ground, start);
  const word = tokens[next]?.text;
  if (word === undefined || !isBeside(tokens, next) || ground.dated[next]) return undefined;
  const of = ground.taken[next] ?? bodyAt(ground, next);
  if (aims.has(word)) return extended(ground, start, aimFrom(ground, next));
  const inner = headKinds.has(word) && of === undefined && start.kind !== 'force' ? arabicAt(ground, next)?.to : undefined;
  if (inner !== undefined) return extended(ground, start, inner);
  if (of) return ofNamed(ground, start, { head, of });
  const compound = compounding.has(head) ? ofPlaceAfter(ground, start) : undefined;
  if (compound) return compound;
  return freeHeads.has(head) && isOwner(ground, next, start.kind) ? extended(ground, start, next + 1) : undefined;
}

/** "The government of Tripoli", "the fund of Abu Dhabi for development", "the mission of the African Union in Somalia". */
function ofNamed(ground: Ground, start: Start, { head, of }: { head: string; of: Placed<Mention> }): OrganisationName | undefined {
  const isOfTerritory = isTerritory(ground.lexicon, of.found);
  const aimed = compounding.has(head) && isBareFrom(ground, of) ? purposeFrom(ground, of.to) : undefined;
  if (aimed !== undefined) return finished({ ...start, to: aimed, rule: 'name' }, undefined);
  return isOfTerritory && territorial.has(head) ? finished({ ...start, to: of.to, rule: 'organ' }, countryIn(ground, of.found)) : undefined;
}

/** "The ports authority of Abu Dhabi" as Arabic has it: head, a noun, and the place that it belongs to. */
function ofPlaceAfter(ground: Ground, start: Start): OrganisationName | undefined {
  const { tokens } = ground.text;
  const [noun, of] = [tokens[start.from + 1], ground.taken[start.from + 2]];
  const isNoun = noun !== undefined && /^[^ال]|^ا[^ل]/.test(noun.text) && !isStopWord(noun.text) && !noun.text.endsWith('يه');
  if (
    !isNoun ||
    of?.from !== start.from + 2 ||
    !isBeside(tokens, of.from) ||
    !isBareFrom(ground, of) ||
    !isTerritory(ground.lexicon, of.found)
  )
    return undefined;
  return finished({ ...start, to: adjectivesFrom(ground, of.to).to, rule: 'name' }, undefined);
}

/** Whether no particle is written onto a mention. */
function isBareFrom({ text: { tokens } }: Ground, { from, found }: Placed<Mention>): boolean {
  return tokens[from]?.start === found.start;
}

/** "For energy", "for development": what an organisation is for, after its owner. */
function purposeFrom(ground: Ground, at: number): number | undefined {
  const { tokens } = ground.text;
  if (!isBeside(tokens, at)) return undefined;
  if (aims.has(tokens[at]?.text ?? '')) return aimFrom(ground, at);
  return /^لل.{3}/.test(tokens[at]?.text ?? '') && ground.taken[at] === undefined && !ground.dated[at]
    ? adjectivesFrom(ground, at + 1).to
    : undefined;
}

/** "The high commission for elections": the field of a body, behind its adjectives; where a preposition follows, it is what somebody does. */
function fieldFrom(ground: Ground, { from, kind }: Start, at: number): number | undefined {
  const { tokens } = ground.text;
  const word = tokens[at]?.text ?? '';
  if (at === from + 1 || !(kind === 'body' || kind === 'organisation') || notAfterHeads.has(word) || isOtherWord(word)) return undefined;
  const to = purposeFrom(ground, at);
  const isGoverning = to !== undefined && isBeside(tokens, to) && isStopWord(tokens[to]?.text ?? '');
  return isGoverning ? undefined : to;
}

/** Whether a definite noun may complete a name; after a force or government a title does not ("the forces of the marshal"). */
function isOwner({ text: { tokens } }: Ground, at: number, kind: ActorKind): boolean {
  const word = tokens[at]?.text ?? '';
  if (!word.startsWith('ال') || isStopWord(word) || notAfterHeads.has(word) || nationalityAt(tokens, at)) return false;
  return !((kind === 'force' || kind === 'authority') && isTitle(tokens[at]));
}

/** An army that is named after its aim is no state's. */
function kindOf({ text: { tokens } }: Ground, { from, kind }: Start): ActorKind {
  const isAimed = tokens.slice(from + 1, from + 3).some(({ text }) => causes.has(text));
  return kind === 'force' && isAimed ? 'armed-group' : kind;
}

function extended(ground: Ground, start: Start, to: number | undefined): OrganisationName | undefined {
  if (to === undefined) return undefined;
  const joined = joinedFrom(ground, to);
  const adjectives = adjectivesFrom(ground, joined);
  return finished(
    { ...start, kind: kindOf(ground, start), to: adjectives.to, rule: adjectives.country ? 'organ' : 'name' },
    adjectives.country,
  );
}

/** "… and international cooperation": a second definite noun after "and". */
function joinedFrom({ text: { tokens }, taken }: Ground, at: number): number {
  const isJoined = isBeside(tokens, at) && tokens[at]?.text.startsWith('وال') && taken[at] === undefined;
  return isJoined && !headKinds.has(tokens[at]?.text.slice(1) ?? '') && !nationalityAt(tokens, at) ? at + 1 : at;
}

interface Adjectives {
  readonly to: number;
  readonly country?: CountryCode;
  readonly areVague: boolean;
}

/** The adjectives from a token on. Those of a definite `head` agree with it; after an idafa they may be of either noun, and may be any. */
function adjectivesFrom({ text: { tokens }, dated }: Ground, at: number, head?: string): Adjectives {
  let [to, areVague] = [at, true];
  let country: CountryCode | undefined;
  while (to - at < longest && isBeside(tokens, to) && !dated[to]) {
    const nationality = nationalityAt(tokens, to);
    const word = tokens[to]?.text ?? '';
    if (nationality && nationality.skipped === 0 && nationality.isDefinite && agrees(head, tokens[nationality.next - 1])) {
      country = nationality.country;
      to = nationality.next;
    } else if (nameAdjectives.has(word) || (head === undefined && isNisba(word))) {
      areVague &&= vagueAdjectives.has(word);
      to++;
    } else break;
  }
  return { to, areVague, ...(country && { country }) };
}

/** Whether an adjective may be of a noun: the feminine ending of one asks for that of the other. */
function agrees(head: string | undefined, adjective: Token | undefined): boolean {
  return head === undefined || !head.endsWith('ه') || (adjective?.text.endsWith('ه') ?? false);
}

/** A definite adjective that is made of a noun. */
function isNisba(word: string): boolean {
  return word.length > 5 && /^ال.*(?:ي|يه)$/.test(word);
}

/** "For the liberation of Sudan", "for human rights": up to the noun that the aim is about, and what is joined to it. */
function aimFrom(ground: Ground, at: number): number | undefined {
  const { tokens } = ground.text;
  if (!isBeside(tokens, at) || !aims.has(tokens[at]?.text ?? '')) return undefined;
  let to = at + 1;
  while (to - at < longest && isBeside(tokens, to) && (isOfAim(ground, to) || isOfAimAhead(ground, to)))
    to = ground.taken[to]?.to ?? to + 1;
  return to === at + 1 && !/^لل|^وال/.test(tokens[at]?.text ?? '') ? undefined : to;
}

/** "… of the people of Tigray": a noun without article, and the territory that it is of. */
function isOfAimAhead({ text: { tokens }, lexicon, taken, dated }: Ground, at: number): boolean {
  const [word, of] = [tokens[at]?.text ?? '', taken[at + 1]];
  if (taken[at] || dated[at] || word.length < 3 || isStopWord(word) || !isBeside(tokens, at + 1)) return false;
  return of?.from === at + 1 && isTerritory(lexicon, of.found) && tokens[at + 1]?.start === of.found.start;
}

function isOfAim(ground: Ground, at: number): boolean {
  const {
    text: { tokens },
    taken,
    dated,
  } = ground;
  const word = tokens[at]?.text ?? '';
  if (dated[at]) return false;
  const covering = taken[at];
  if (covering)
    return (
      isTerritory(ground.lexicon, covering.found) &&
      covering.from === at &&
      !/^[بلكوف]/.test(tokens[at]?.text.slice(0, covering.found.start - (tokens[at]?.start ?? 0)) ?? '')
    );
  return (/^و?ال/.test(word) && !isStopWord(word)) || aims.has(word);
}

function quotedName({ text: { tokens } }: Ground, { from, kind }: Start): OrganisationName | undefined {
  let to = from + 2;
  while (to - from <= longest && isBeside(tokens, to)) to++;
  const isClosed = /^"/.test(tokens[to]?.before ?? '"');
  return isClosed && to - from <= longest ? { from: from + 1, to, skipped: 0, kind, rule: 'quoted' } : undefined;
}
