import type { NameView } from '@mithaq/client';

/** The names of a record that sources write in one language and script. */
export interface SpellingGroup {
  /** A BCP 47 tag: the language, and the script where it is not the one that the language is usually written in. */
  readonly language: string;
  readonly names: readonly NameView[];
}

/**
 * The names that sources give, by script and language, in the order in which each first stands: the reader sees at once what is a
 * spelling of one language and what is another's word. Names that no source writes are ours, and are not among them.
 */
export function spellingGroups(names: readonly NameView[]): readonly SpellingGroup[] {
  const groups = new Map<string, NameView[]>();
  for (const view of names.filter(isWritten)) {
    const language = languageAndScript(view.name.value, view.name.language);
    groups.set(language, [...(groups.get(language) ?? []), view]);
  }
  return [...groups].map(([language, group]) => ({ language, names: group }));
}

/** Whether a source writes a name so. */
export function isWritten({ statements, name }: NameView): boolean {
  return statements.some(({ standing }) => standing !== 'rejected') && name.kind !== 'gloss';
}

const arabicLetters = /\p{Script=Arabic}/u;

/** A name in Arabic letters that is said to be English is English in Arabic letters, and the other way round. */
function languageAndScript(value: string, language: string): string {
  const plain = language.split('-')[0] ?? language;
  const usual = new Intl.Locale(plain).maximize().script ?? 'Latn';
  const written = arabicLetters.test(value) ? 'Arab' : /\p{Script=Latin}/u.test(value) ? 'Latn' : usual;
  return written === usual ? plain : `${plain}-${written}`;
}
