import type { NameKind } from '../../taxonomy/name-kinds.ts';
import type { Name } from '../../values/name.ts';
import type { Evidence, Reason } from './evidence.ts';
import { consonantsOf } from './name-keys.ts';
import { haveSameInitials, spellingOf } from './spellings.ts';

/** A name in the forms by which it is compared. */
interface NameForm {
  readonly value: string;
  readonly kind: NameKind;
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly consonants: string;
  readonly spelling: string;
}

/** The names of one record, and the keys by which another that may be the same is found. */
export interface NameForms {
  readonly forms: readonly NameForm[];
  readonly keys: readonly string[];
}

const arabic = /\p{Script=Arabic}/u;

/** Fewer consonants than this are shared by too many names to mean anything. */
const fewestConsonants = 4;

/**
 * Prepares the names of a record for comparison. Translations of ours (`gloss`) are left out: that we put two names into the
 * same words says nothing of their bearers.
 */
export function namesOf(names: readonly Name[], keyOf: (name: string) => string): NameForms {
  const told = names.filter(({ kind }) => kind !== 'gloss');
  const forms = told.map((name) => formOf(name, keyOf)).filter(({ key }) => key !== '');
  const keys = forms.flatMap(({ key, words, consonants, spelling }) => [
    `name ${key}`,
    ...[...words].filter((word) => word.length > 2).map((word) => `word ${word}`),
    ...(consonants === '' ? [] : [`consonants ${consonants}`]),
    ...(spelling === '' ? [] : [`spelling ${spelling}`]),
  ]);
  return { forms, keys: [...new Set(keys)] };
}

/** A transliteration has the consonants of the name that it was made from, which is compared itself. */
function formOf({ value, kind }: Name, keyOf: (name: string) => string): NameForm {
  const key = keyOf(value);
  const consonants = kind === 'transliteration' ? '' : consonantsOf(key);
  const isTelling = consonants.replaceAll(' ', '').length >= fewestConsonants;
  return { value, kind, key, words: new Set(key.split(' ')), consonants: isTelling ? consonants : '', spelling: spellingOf(key) };
}

/** How two forms can agree; the first that holds of any two is the one that counts. */
const agreements: readonly (readonly [Evidence, (one: NameForm, other: NameForm) => boolean])[] = [
  ['same-name', (one, other) => one.key === other.key && !areShort(one, other) && !isOneOurs(one, other)],
  ['same-transliteration', (one, other) => one.key === other.key && isOneOurs(one, other)],
  ['same-short-name', (one, other) => one.key === other.key],
  ['same-spelling', (one, other) => one.spelling !== '' && one.spelling === other.spelling && !isOneOurs(one, other)],
  ['same-consonants', haveSameConsonants],
  ['same-initials', (one, other) => haveSameInitials(one.key, other.key) && !isOneOurs(one, other)],
  ['shared-words', (one, other) => sharesMostWords(one.words, other.words) && !isOneOurs(one, other)],
  ['shared-transliterated-words', (one, other) => sharesMostWords(one.words, other.words)],
];

function areShort(one: NameForm, other: NameForm): boolean {
  return one.kind === 'short' && other.kind === 'short';
}

/** Whether one of the names is a spelling of ours in another script: names that differ can be spelt alike in it. */
function isOneOurs(one: NameForm, other: NameForm): boolean {
  return one.kind === 'transliteration' || other.kind === 'transliteration';
}

/** The strongest way in which two records' names agree, with the names that do; nothing where none do. */
export function comparedNames({ forms }: NameForms, { forms: others }: NameForms): readonly Reason[] {
  for (const [evidence, agree] of agreements) {
    for (const one of forms) {
      const other = others.find((form) => agree(one, form));
      if (other) return [{ evidence, values: [one.value, other.value] }];
    }
  }
  return [];
}

/** Latin spellings of a name vary in vowels, and scripts in more; within Arabic script, other vowel letters are another name. */
function haveSameConsonants(one: NameForm, other: NameForm): boolean {
  const areBothArabic = arabic.test(one.key) && arabic.test(other.key);
  return one.consonants !== '' && one.consonants === other.consonants && !areBothArabic;
}

/** Two words at least in common, and at least three in five of all that either has (a Jaccard index of 0.6). */
function sharesMostWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared * 5 >= (one.size + other.size - shared) * 3;
}
