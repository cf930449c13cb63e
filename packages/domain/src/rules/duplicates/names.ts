import type { Name } from '../../values/name.ts';
import type { Evidence, Reason } from './evidence.ts';
import { consonantsOf } from './name-keys.ts';

/** A name in the forms by which it is compared. */
interface NameForm {
  readonly value: string;
  readonly isShort: boolean;
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly consonants: string;
}

/** The names of one record, and the keys by which another that may be the same is found. */
export interface NameForms {
  readonly forms: readonly NameForm[];
  readonly keys: readonly string[];
}

const arabic = /\p{Script=Arabic}/u;

/** Fewer consonants than this are shared by too many names to mean anything. */
const fewestConsonants = 4;

/** Prepares the names of a record for comparison. */
export function namesOf(names: readonly Name[], keyOf: (name: string) => string): NameForms {
  const forms = names.map((name) => formOf(name, keyOf)).filter(({ key }) => key !== '');
  const keys = forms.flatMap(({ key, words, consonants }) => [
    `name ${key}`,
    ...[...words].filter((word) => word.length > 2).map((word) => `word ${word}`),
    ...(consonants === '' ? [] : [`consonants ${consonants}`]),
  ]);
  return { forms, keys: [...new Set(keys)] };
}

function formOf({ value, kind }: Name, keyOf: (name: string) => string): NameForm {
  const key = keyOf(value);
  const consonants = consonantsOf(key);
  const isTelling = consonants.replaceAll(' ', '').length >= fewestConsonants;
  return { value, isShort: kind === 'short', key, words: new Set(key.split(' ')), consonants: isTelling ? consonants : '' };
}

/** How two forms can agree, the strongest first. */
const agreements: readonly (readonly [Evidence, (one: NameForm, other: NameForm) => boolean])[] = [
  ['same-name', (one, other) => one.key === other.key && !(one.isShort && other.isShort)],
  ['same-short-name', (one, other) => one.key === other.key],
  ['same-consonants', haveSameConsonants],
  ['shared-words', (one, other) => sharesMostWords(one.words, other.words)],
];

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
