import type { ActorKind, CountryCode } from '@mithaq/domain';
import type { Mention, Referent } from '../found.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { perWord } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import { bodyAt } from './find-bodies.ts';
import { type Ground, isBeside, isQuoted } from './ground.ts';
import {
  aims,
  causes,
  freeHeads,
  headKinds,
  links,
  media,
  nameAdjectives,
  nationalForces,
  notAfterHeads,
  territorial,
  vagueAdjectives,
  vagueHeads,
} from './organisation-words.ts';
import { isTitle } from './person-words.ts';

/** A stretch of tokens that names an organisation, and what its words say of it. */
export interface OrganisationName {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly kind: ActorKind;
  readonly country?: CountryCode;
  readonly rule: 'organ' | 'name' | 'quoted';
}

/** The most words that the name of an organisation has. */
const longest = 8;

/** The name of an organisation that starts at a token, in Arabic by its first noun, in English by capitals. */
export function organisationNameAt(ground: Ground, at: number): OrganisationName | undefined {
  const token = ground.text.tokens[at];
  if (token === undefined || ground.dated[at]) return undefined;
  return isLatin(token.text) ? englishAt(ground, at) : arabicAt(ground, at);
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
  const aimed = aimFrom(ground, adjectives.to);
  if (adjectives.to === start.from + 1 && aimed === undefined) return undefined;
  const isVague = vagueHeads.has(head) && adjectives.areVague && adjectives.country === undefined && aimed === undefined;
  if (isVague) return undefined;
  return finished({ ...start, to: aimed ?? adjectives.to, rule: adjectives.country ? 'organ' : 'name' }, adjectives.country);
}

/** "Ministry of defence", "movement for the liberation of …", and a name in quotation marks after such a noun. */
function construct(ground: Ground, start: Start, head: string): OrganisationName | undefined {
  const { tokens } = ground.text;
  const next = start.from + 1;
  if (isQuoted(tokens, next)) return bodyAt(ground, next) || ground.taken[next] ? undefined : quotedName(ground, start);
  const word = tokens[next]?.text;
  if (word === undefined || !isBeside(tokens, next) || ground.dated[next]) return undefined;
  const of = ground.taken[next];
  if (aims.has(word)) return extended(ground, start, aimFrom(ground, next));
  if (headKinds.has(word)) return of || start.kind === 'force' ? undefined : extended(ground, start, arabicAt(ground, next)?.to);
  if (of && isTerritory(ground, of.found))
    return territorial.has(head) ? finished({ ...start, to: of.to, rule: 'organ' }, countryIn(ground, of.found)) : undefined;
  return of === undefined && freeHeads.has(head) && isOwner(ground, next, start.kind) ? extended(ground, start, next + 1) : undefined;
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
  while (to - at < longest && isBeside(tokens, to) && isOfAim(ground, to)) to = ground.taken[to]?.to ?? to + 1;
  return to === at + 1 && !/^لل|^وال/.test(tokens[at]?.text ?? '') ? undefined : to;
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
      isTerritory(ground, covering.found) &&
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

/** Capitalised words around a noun such as "Council", joined by "of", "for", "and"; and "Armenian forces". */
function englishAt(ground: Ground, at: number): OrganisationName | undefined {
  const { tokens } = ground.text;
  const national = nationalityAt(tokens, at);
  const organ = national && isBeside(tokens, national.next) && nationalForces.has(tokens[national.next]?.text ?? '') ? national : undefined;
  const to = capitalsFrom(ground, at);
  const heads = tokens.slice(at, to).flatMap(({ text, capitalised }) => (capitalised ? (headKinds.get(text) ?? []) : []));
  const kind = heads.at(-1);
  if (kind !== undefined && to - at > 1) return finished({ from: at, to, skipped: 0, kind, rule: 'name' }, national?.country);
  if (organ === undefined || tokens[at]?.capitalised !== true) return undefined;
  return finished(
    { from: at, to: organ.next + 1, skipped: 0, kind: headKinds.get(tokens[organ.next]?.text ?? '') ?? 'force', rule: 'organ' },
    organ.country,
  );
}

function capitalsFrom({ text: { tokens }, dated }: Ground, at: number): number {
  if (tokens[at]?.capitalised !== true || isStopWord(tokens[at]?.text ?? '')) return at;
  let [to, last] = [at + 1, at + 1];
  while (to - at < longest && isBeside(tokens, to) && !dated[to]) {
    const token = tokens[to];
    if (token?.capitalised && isLatin(token.text)) last = to + 1;
    else if (!links.has(token?.text ?? '') || to - last >= 2) break;
    to++;
  }
  return last;
}

function finished(named: OrganisationName, country: CountryCode | undefined): OrganisationName {
  return country === undefined ? named : { ...named, country };
}

/** Whether a mention is of a country or a place. */
function isTerritory({ lexicon }: Ground, mention: Mention): boolean {
  if ('newcomer' in mention) return mention.newcomer.kind === 'place' || mention.newcomer.actorKind === 'state';
  const entry = lexicon.entries.get(mention.record);
  return entry?.kind === 'place' || entry?.actorKind === 'state';
}

function countryIn({ lexicon }: Ground, mention: Mention): CountryCode | undefined {
  const referents: readonly Referent[] = [mention, ...(mention.otherwise ?? [])];
  return referents.flatMap((one) => ('newcomer' in one ? one.newcomer.country : lexicon.entries.get(one.record)?.country) ?? []).at(0);
}
