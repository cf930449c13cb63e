import arOffices from '../languages/ar/offices.json' with { type: 'json' };
import enOffices from '../languages/en/offices.json' with { type: 'json' };
import { languages } from '../languages/languages.ts';
import { spaced } from '../places/territories.ts';
import { folded } from '../text/fold.ts';
import { perWord } from '../text/known-words.ts';
import { type Phrases, phrases } from '../text/phrases.ts';

/** What a kind of office is called, of one holder and of several. */
interface RoleData {
  /** What the words of the role have to be completed by: a department of government, or the one whose office it is. */
  readonly takes: string;
  readonly words: readonly string[];
  readonly many: readonly string[];
}

/** How a language names offices. */
interface OfficeData {
  /** Departments of government, without an article, by a key that all languages share. */
  readonly departments: Readonly<Record<string, readonly string[]>>;
  /** Words before a role that make a deputy of its holder. */
  readonly deputies: readonly string[];
  /** What may stand before a department instead of the role: "deputy of the ministry of defence". */
  readonly departmentLead: readonly string[];
  /** Roles by a key that all languages share. */
  readonly roles: Readonly<Record<string, RoleData>>;
  /** Prepositions between a role and its owner. */
  readonly ownerLeads: readonly string[];
  /** Adjectives that change nothing of which office is meant. */
  readonly modifiers: readonly string[];
  /** Words that tell that the office is no longer held. */
  readonly former: readonly string[];
}

/** A kind of office, as the words of a text give it. */
export interface RoleMet {
  readonly role: string;
  readonly takesDepartment: boolean;
  readonly isOfMany: boolean;
}

const data: readonly OfficeData[] = [arOffices, enOffices];
const article = languages.map(({ clitics }) => clitics.article).find((written) => written !== '') ?? '';

export const roles: Phrases<RoleMet> = phrases(
  data.flatMap(({ roles }) =>
    Object.entries(roles).flatMap(([role, { takes, words, many }]) => [...met(role, takes, words, false), ...met(role, takes, many, true)]),
  ),
);
/** Departments with and without an article, by key. */
export const departments: Phrases<string> = phrases(
  data.flatMap((language) =>
    Object.entries(language.departments).flatMap(([key, names]) => names.flatMap((name) => both(name).map((one) => [one, key] as const))),
  ),
);
export const deputies: Phrases<true> = listed(({ deputies }) => deputies);
export const departmentLeads: Phrases<true> = listed(({ departmentLead }) => departmentLead);
export const ownerLeads: Phrases<true> = listed(({ ownerLeads }) => ownerLeads);
export const modifiers = words(({ modifiers }) => modifiers);
export const former = words(({ former }) => former);

function met(role: string, takes: string, words: readonly string[], isOfMany: boolean): (readonly [string, RoleMet])[] {
  return words.map((word) => [spaced(word), { role, takesDepartment: takes === 'department', isOfMany }] as const);
}

function both(name: string): readonly string[] {
  const isArabic = /^\p{Script=Arabic}/u.test(name);
  const words = name.split(' ');
  return isArabic
    ? [name, words.map((word) => article + word).join(' '), [words[0], ...words.slice(1).map((word) => article + word)].join(' ')]
    : [name];
}

function listed(read: (data: OfficeData) => readonly string[]): Phrases<true> {
  return phrases(data.flatMap(read).map((phrase) => [phrase, true] as const));
}

function words(read: (data: OfficeData) => readonly string[]): ReadonlySet<string> {
  return new Set(data.flatMap(read).map(folded));
}

const posts: readonly Phrases<unknown>[] = [roles, departments, deputies, departmentLeads];

/** Whether the words of a post may start at a word. */
export const startsPost = perWord(
  (word) => posts.some(({ startsAt }) => startsAt(word).length > 0) || word.readings.some((reading) => former.has(reading.word)),
);
