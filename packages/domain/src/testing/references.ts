import { type AnyRecord, type InterfaceLanguage, indexRegister, type Source } from '../index.ts';
import { sourceOf } from './records.ts';

/** What a reference is made with: the language of our own words, and a register, empty unless records are given. */
export function contextOf(language: InterfaceLanguage, records: readonly AnyRecord[] = []) {
  return { language, register: indexRegister({ records, statements: [] }) };
}

/** A source with a value in every field that a reference carries, with what a test says of it, and without what it takes away. */
export function printed(given: Record<string, unknown> = {}, absent: readonly string[] = []): Source {
  const fields = Object.entries({ ...everyField, ...given }).filter(([field]) => !absent.includes(field));
  return sourceOf(1, Object.fromEntries(fields));
}

const everyField = {
  title: { value: 'اتفاقية {تعاون} & 100%', language: 'ar' },
  publisher: { name: { ar: 'الجزيرة' } },
  author: 'Ministry of Defence',
  published: { date: { edtf: '[2020-12-04..2020-12-31]' }, inferred: true },
  retrieved: '2021-01-02',
  url: 'https://example.org/a?x=1&y=%20_z',
  archivedUrl: 'https://archive.example.org/1/a',
  derivedFrom: [{ name: { ar: 'وكالات' } }],
};
