import { keysNear, likeness, soundKeys } from '@mithaq/reader/words';
import { sql } from 'kysely';
import type { Alternative, AskedWord } from './asked-for.ts';
import type { CompletedWord } from './completions.ts';
import { halvesOf } from './compounds.ts';
import type { Looking } from './looking.ts';
import type { QueryWord } from './query.ts';

/** So many known words that share a key are compared with one of a query; more share one only with words of a consonant or two. */
const compared = 700;
/** At most so many near words stand for one, or for the half of one. */
const most = { ofWord: 16, ofHalf: 2, divisions: 4 } as const;

/** How alike two words have to be: as a share of the most that they could be; and by that share of the evidence, in nats, for two short words are alike by chance. */
interface Least {
  readonly share: number;
  readonly product: number;
}

/** Which near words will do, by whether documents have the word as it is written, and by whether the near one is of its script. */
export interface Nearness {
  readonly ofKnown: { readonly sameScript: Least; readonly otherScript: Least };
  readonly ofUnknown: { readonly sameScript: Least; readonly otherScript: Least };
  /** What is less likely than the likeliest one by more than this share will not do. */
  readonly besideBest: number;
}

export const nearnessAlone: Nearness = {
  ofKnown: { sameScript: { share: 0.68, product: 9.5 }, otherScript: { share: 0.55, product: 2.5 } },
  ofUnknown: { sameScript: { share: 0.6, product: 6.5 }, otherScript: { share: 0.38, product: 2.1 } },
  besideBest: 0.75,
};
/** Where every other word has to be found as well, less is asked of each. */
export const nearnessBesideOthers: Nearness = {
  ofKnown: { sameScript: { share: 0.65, product: 8 }, otherScript: { share: 0.55, product: 1.7 } },
  ofUnknown: { sameScript: { share: 0.45, product: 2.7 }, otherScript: { share: 0.3, product: 0.8 } },
  besideBest: 0.3,
};

/** A word with those near it. */
export interface HeardWord extends AskedWord {
  /** What its best spelling is worth, or could be expected to be. */
  readonly potential: number;
}

/**
 * Finds the known words that are spelt or sound like those of a query, with how likely each is the same name. A word that is near none
 * is divided: `Khalilzad` is خليل زاد.
 */
export async function withNearWords(looking: Looking, words: readonly CompletedWord[], nearness: Nearness): Promise<HeardWord[]> {
  const known = await wordsSharing(looking, words.flatMap(saidOf));
  const further = await knownAmong(
    looking,
    words.flatMap((word) => word.further),
  );
  const near = words.map((word) => ({ ...word, alternatives: word.isBegun ? [] : alternativesOf(word, known, nearness) }));
  const lost = near.filter((word) => word.spoken.length > 0 && word.alternatives.length === 0 && !word.isBegun);
  const divided = await wordsSharing(looking, lost.flatMap(halves));
  return near.map((word) => {
    const near = lost.includes(word) ? divisionsOf(word, divided, nearness) : word.alternatives;
    const found = [...near, ...furtherOf(word, known, further)];
    return { ...word, alternatives: strongest([...ownOf(word, known), ...found]), potential: potentialOf(word, known, found) };
  });
}

/** The same, of the other script alone, and nothing of what is written. Undefined where a word has no near one there. */
export async function inOtherScript(looking: Looking, words: readonly QueryWord[]): Promise<AskedWord[] | undefined> {
  const known = await wordsSharing(looking, words.flatMap(saidOf));
  const found = words.map((word): AskedWord => {
    if (word.spoken.length === 0) return { ...word, alternatives: [] };
    const near = alternativesOf(word, known, otherScriptAlone).filter(({ row }) =>
      row.every((form) => word.spoken.every((one) => isArabic(one) !== isArabic(form))),
    );
    return { ...word, forms: [], beginnings: [], phrases: [], alternatives: near };
  });
  return found.some(({ spoken, alternatives }) => spoken.length > 0 && alternatives.length === 0) ? undefined : found;
}

/** Beside what is found as it is written, only what is surely the same name is wanted. */
const surelySame = { sameScript: { share: 1, product: 0 }, otherScript: { share: 0.7, product: 5 } };
const otherScriptAlone: Nearness = { ofKnown: surelySame, ofUnknown: surelySame, besideBest: 0.75 };

type Known = ReadonlyMap<string, readonly string[]>;

/** Two words that are one in what is found have to be surely the same: each of them is something by itself. */
const ofJoined: Nearness = {
  ...nearnessAlone,
  ofKnown: { sameScript: { share: 0.8, product: 11 }, otherScript: { share: 0.6, product: 6 } },
  ofUnknown: { sameScript: { share: 0.8, product: 11 }, otherScript: { share: 0.6, product: 6 } },
};

/** What of a word is compared: itself, and itself with its neighbours. */
function saidOf({ spoken, joined }: QueryWord): readonly string[] {
  return spoken.length === 0 ? [] : [...spoken, ...joined];
}

/** The word itself, where documents have it. */
function ownOf({ spoken }: QueryWord, known: Known): Alternative[] {
  return spoken.filter((form) => isKnown(form, known)).map((form) => ({ row: [form], worth: likeness(form, form).evidence }));
}

/** What is left of a word that documents do not have when its first letter is taken for a particle. */
function furtherOf({ spoken, further }: QueryWord, known: Known, held: ReadonlySet<string>): Alternative[] {
  if (spoken.some((form) => isKnown(form, known))) return [];
  return further.filter((form) => held.has(form)).map((form) => ({ row: [form], worth: likeness(form, form).evidence }));
}

/** What could be expected of a word that no spelling was found for, as a share of what it would be worth as it is written. */
const expected = 0.55;

/** What the best spelling of a word is worth that there is, or that could be expected. */
function potentialOf({ spoken }: QueryWord, known: Known, found: readonly Alternative[]): number {
  const worth = spoken.map((form) => likeness(form, form).evidence * (isKnown(form, known) ? 1 : expected));
  const best = Math.max(0, ...found.map((one) => one.worth));
  return best > 0 && !spoken.some((form) => isKnown(form, known)) ? best : Math.max(0, ...worth);
}

function isKnown(form: string, known: Known): boolean {
  return known.get(form)?.includes(form) === true;
}

function alternativesOf({ spoken, joined }: QueryWord, known: Known, nearness: Nearness): Alternative[] {
  const nearTo = (forms: readonly string[], least: Nearness) =>
    forms.flatMap((form) => (known.get(form) ?? []).flatMap((other) => alike(form, other, leastFor(form, other, known, least))));
  const ranked = strongest(nearTo(spoken, nearness));
  const kept = ranked.filter(({ worth }) => worth >= nearness.besideBest * (ranked[0]?.worth ?? 0));
  return [...kept, ...(spoken.length > 0 ? nearTo(joined, ofJoined) : [])].slice(0, most.ofWord);
}

function leastFor(form: string, other: string, known: Known, { ofKnown, ofUnknown }: Nearness): Least {
  const least = isKnown(form, known) ? ofKnown : ofUnknown;
  return isArabic(form) === isArabic(other) ? least.sameScript : least.otherScript;
}

function alike(form: string, other: string, least: Least): Alternative[] {
  if (form === other || areTooUnlike(form, other)) return [];
  const { evidence, share } = likeness(form, other);
  return share >= least.share && share * evidence >= least.product ? [{ row: [other], worth: evidence }] : [];
}

/** No spelling is so much longer than another: nothing need be compared. */
function areTooUnlike(form: string, other: string): boolean {
  const [shorter, longer] = form.length < other.length ? [form, other] : [other, form];
  return longer.length > 2 * shorter.length + 2;
}

function halves({ spoken }: QueryWord): string[] {
  return spoken.flatMap(halvesOf).flat();
}

/** A word as two, wherever both halves are near known words: the likeliest ways. */
function divisionsOf({ spoken }: QueryWord, known: Known, nearness: Nearness): Alternative[] {
  const nearHalf = (half: string) => {
    const near = (known.get(half) ?? []).flatMap((other) =>
      half === other ? ownHalf(half) : alike(half, other, leastFor(half, other, known, nearness)),
    );
    return strongest(near).slice(0, most.ofHalf);
  };
  const ways = spoken.flatMap(halvesOf).flatMap(([one, other]) => {
    const seconds = nearHalf(other);
    return nearHalf(one).flatMap((first) => seconds.flatMap((second) => inARow(first, second)));
  });
  return strongest(ways).slice(0, most.divisions);
}

function ownHalf(half: string): Alternative[] {
  return [{ row: [half], worth: likeness(half, half).evidence }];
}

/** Both halves are of one script. */
function inARow(first: Alternative, second: Alternative): Alternative[] {
  const row = [...first.row, ...second.row];
  return row.every(isArabic) || !row.some(isArabic) ? [{ row, worth: first.worth + second.worth }] : [];
}

function strongest(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = one.row.join(' ');
    if (one.worth > (best.get(key)?.worth ?? Number.NEGATIVE_INFINITY)) best.set(key, one);
  }
  return [...best.values()].toSorted((one, other) => other.worth - one.worth);
}

/** The known words that share a key with each of these: first those with the same consonants, then those with one more or less. */
async function wordsSharing({ db, note }: Looking, words: readonly string[]): Promise<Known> {
  if (words.length === 0) return new Map();
  const asked = [...new Set(words)].map((word) => ({ word, same: soundKeys(word), near: keysNear(word) }));
  note(asked.flatMap(({ same, near }) => [...same, ...near]).map((key) => `sound:${key}` as const));
  const { rows } = await sql<{ word: string; forms: string[] }>`
    select asked.word, array(
      (select form from search_token as token where token.keys && asked.same and token.keys <> '{}' limit ${compared})
      union
      (select form from search_token as token where token.keys && asked.near and token.keys <> '{}' limit ${compared})) as forms
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (word text, same text[], near text[])`.execute(db);
  return new Map(rows.map(({ word, forms }) => [word, forms]));
}

async function knownAmong({ db, note }: Looking, forms: readonly string[]): Promise<Set<string>> {
  if (forms.length === 0) return new Set();
  note(forms.map((form) => `token:${form}` as const));
  const { rows } = await sql<{ form: string }>`select form from search_token where form = any(${[...forms]}::text[])`.execute(db);
  return new Set(rows.map(({ form }) => form));
}

function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word);
}
