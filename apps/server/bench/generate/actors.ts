import { type Chance, chanceOf } from './chance.ts';
import { headOf, idOf } from './ids.ts';
import { filled } from './sentences.ts';
import { armedGroups, type BodyForms, companies, councils, ministries, organisations } from './words-bodies.ts';
import { type Pair, peoples } from './words-people.ts';
import { placeStems, stateCodes } from './words-places.ts';
import type { Entry, Plan } from './world.ts';

const namesOfCountries = { ar: countryNames('ar'), en: countryNames('en'), fr: countryNames('fr') };

function countryNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => names.of(code) ?? code;
}

/** The kinds of the actors that are no states, as often as they stand here. */
const kinds = [
  ...(['person', 'person', 'person', 'person', 'person', 'person', 'person', 'person', 'person', 'person', 'person', 'person'] as const),
  ...(['ministry', 'ministry', 'organisation', 'organisation', 'company', 'company', 'armed-group', 'body'] as const),
];
type Kind = (typeof kinds)[number] | 'state';

const forms = { ministry: ministries, organisation: organisations, company: companies, 'armed-group': armedGroups, body: councils };

/** The kind of the nth actor: states first, then the others in a fixed turn. */
function actorKindAt(number: number): Kind {
  return number < stateCodes.length ? 'state' : (kinds[(number - stateCodes.length) % kinds.length] ?? 'person');
}

/** The nth actor of a kind, counted from 0, by its number among all; the last one where there are not so many. */
export function nthOfKind({ size }: Plan, kind: Kind, nth: number): number {
  const turns = kinds.flatMap((one, turn) => (one === kind ? [turn] : []));
  const round = Math.floor(nth / turns.length);
  const number = stateCodes.length + round * kinds.length + (turns[nth % turns.length] ?? 0);
  return kind === 'state' ? nth % stateCodes.length : number < size.actors ? number : stateCodes.length + (turns[0] ?? 0);
}

/** How many actors of a kind there are, or a few less. */
export function countOfKind({ size }: Plan, kind: Kind): number {
  const rounds = Math.floor((size.actors - stateCodes.length) / kinds.length);
  return kind === 'state' ? stateCodes.length : Math.max(1, rounds * kinds.filter((one) => one === kind).length);
}

/** What the nth actor is called, in Arabic and in Latin letters. */
export function actorNameAt({ seed }: Plan, number: number): Pair {
  const names = memory.get(number) ?? namesAt(seed, number);
  if (memory.size < 100_000) memory.set(number, names);
  return [names[0]?.value ?? '', names[1]?.value ?? ''];
}

/** The nth actor, with three names. */
export function actorAt({ seed, size }: Plan, number: number): Entry {
  const kind = actorKindAt(number);
  const chance = chanceOf(seed, 'actor', number, 'ties');
  const names = namesAt(seed, number);
  const country = countryOf(seed, number);
  const partOf = kind !== 'state' && kind !== 'person' && number > 500 && chance.happens(0.2) ? chance.below(size.actors) : undefined;
  const whole = partOf !== undefined && actorKindAt(partOf) !== 'person' && partOf < number ? { partOf: idOf('actor', partOf) } : {};
  return { ...headOf('actor', number, names[1]?.value ?? kind), kind, names, countries: [country], ...whole };
}

interface GivenName {
  readonly value: string;
  readonly language: string;
  readonly kind: string;
}

const memory = new Map<number, readonly GivenName[]>();

function namesAt(seed: string, number: number): readonly GivenName[] {
  const kind = actorKindAt(number);
  const chance = chanceOf(seed, 'actor', number);
  if (kind === 'state') return stateNames(stateCodes[number] ?? 'LY');
  return kind === 'person' ? personNames(chance) : bodyNames(chance, forms[kind], countryOf(seed, number));
}

function countryOf(seed: string, number: number): string {
  if (number < stateCodes.length) return stateCodes[number] ?? 'LY';
  return chanceOf(seed, 'actor', number, 'country').favour(stateCodes);
}

function stateNames(code: string): readonly GivenName[] {
  return (['ar', 'en', 'fr'] as const).map((language) => ({ value: namesOfCountries[language](code), language, kind: 'official' }));
}

function personNames(chance: Chance): readonly GivenName[] {
  const { given, family } = chance.favour(peoples);
  const [first, middle, last] = [chance.pick(given), chance.pick(given), chance.pick(family)];
  return [
    { value: `${first[0]} ${middle[0]} ${last[0]}`, language: 'ar', kind: 'official' },
    { value: `${first[1]} ${middle[1]} ${last[1]}`, language: 'en', kind: 'transliteration' },
    chance.happens(0.5)
      ? { value: `${first[0]} ${last[0]}`, language: 'ar', kind: 'alias' }
      : { value: `${first[1].charAt(0)}. ${last[1].replace('al-', 'El ')}`, language: 'en', kind: 'alias' },
  ];
}

function bodyNames(chance: Chance, { official, short }: BodyForms, code: string): readonly GivenName[] {
  const word = chance.pick(placeStems);
  const [own, brief] = [chance.pick(official), chance.pick(short)];
  const inWords = (at: 0 | 1) => ({ country: namesOfCountries[at === 0 ? 'ar' : 'en'](code), word: word[at] });
  return [
    { value: filled(own[0], inWords(0)), language: 'ar', kind: 'official' },
    { value: filled(own[1], inWords(1)), language: 'en', kind: 'official' },
    { value: filled(brief[1], inWords(1)), language: 'en', kind: 'short' },
  ];
}
