import { LocalizedText, Name, type Statement } from '@mithaq/domain';
import type { FoundText } from './record-texts.ts';

/** The texts that a statement's value holds, by which the record that it is about is found, too; none of a statement that was rejected. */
export function textsOfStatement({ value, standing }: Pick<Statement, 'value' | 'standing'>): FoundText[] {
  if (standing === 'rejected') return [];
  if (typeof value === 'string') return isWords(value) ? [{ language: 'und', text: value }] : [];
  const name = WrittenIn.safeParse(value);
  if (name.success) return [{ language: name.data.language, text: name.data.value }];
  const localized = LocalizedText.safeParse(value);
  return localized.success ? Object.entries(localized.data).map(([language, text]) => ({ language, text })) : [];
}

/** A name, or a title. */
const WrittenIn = Name.pick({ value: true, language: true }).strip();

/** Ids and codes of a vocabulary are one word. */
function isWords(value: string): boolean {
  return /\s/.test(value.trim());
}
