import { LocalizedText, Name, type Statement } from '@mithaq/domain';
import type { RecordText } from './record-texts.ts';
import { searchableKindOf } from './searchable-kinds.ts';

type Text = Pick<RecordText, 'language' | 'text'>;

/** The texts that a statement's value holds, as texts of the record that it is about; none of a statement that was rejected. */
export function textsOfStatement({ subject, value, standing }: Statement): RecordText[] {
  const kind = searchableKindOf(subject);
  if (kind === undefined || standing === 'rejected') return [];
  return textsOfValue(value).map((text) => ({ kind, record: subject, ...text }));
}

function textsOfValue(value: Statement['value']): Text[] {
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
