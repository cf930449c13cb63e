import { type InterfaceLanguage, interfaceLanguages, pickText } from '@mithaq/domain';
import { longestDate, typedDate } from '../edit/date-typed.ts';
import { elementsIn, fieldsIn, textIn } from '../edit/paths.ts';
import type { Json } from '../keeping/draftable.ts';
import { countryChoices } from '../lists/countries.ts';
import type { Column } from './column.ts';

/** One of the codes that a cell may hold, in the reader's words. */
export interface CodeChoice {
  readonly value: string;
  readonly label: string;
}

/** What a cell's text was read as: a value (none, for an empty text), or what of it nobody understood. */
export type CellRead = { readonly value: Json | undefined } | { readonly unread: string };

/** The codes that a cell may hold, in the reader's words. */
export function choicesOf({ codes }: Pick<Column, 'codes'>, language: InterfaceLanguage): readonly CodeChoice[] {
  if (codes !== 'countries') return choicesIn(codes, language);
  const made = countries.get(language) ?? countryChoices(language);
  countries.set(language, made);
  return made;
}

/** The countries are many, and are put in order once a language. */
const countries = new Map<InterfaceLanguage, readonly CodeChoice[]>();

function choicesIn(codes: Exclude<Column['codes'], 'countries'>, language: InterfaceLanguage): readonly CodeChoice[] {
  return codes.map(({ code, label }) => ({ value: code, label: pickText(label, language).text }));
}

/** A cell as text, in the reader's words: what is copied, and what is looked for in it. A date is told as EDTF, which is read back as it is. */
export function cellText(column: Column, value: Json | undefined, language: InterfaceLanguage): string {
  if (column.form === 'date') return textIn(fieldsIn(value)['edtf']);
  if (column.form === 'words') return textIn(value);
  const choices = new Map(choicesOf(column, language).map((choice) => [choice.value, choice.label]));
  const codes = column.form === 'one' ? [textIn(value)] : elementsIn(value).map(textIn);
  return codes.map((code) => choices.get(code) ?? code).join('; ');
}

/**
 * A text as a cell's value. Codes are known by themselves and by their words in either language; several stand apart by a semicolon, a comma or
 * a bar, Arabic ones too. Words of a date stand in for it until they are read.
 */
export function readCell(column: Column, text: string): CellRead {
  if (text === '') return { value: undefined };
  if (column.form === 'words') return { value: text };
  if (column.form === 'date') return text.length > longestDate ? { unread: text } : { value: typedDate(text, undefined) };
  const known = codesByWords(column);
  const parts = column.form === 'one' ? [text] : text.split(/[;,|؛،]/u).filter((part) => part.trim() !== '');
  const unread = parts.find((part) => !known.has(plain(part)));
  if (unread !== undefined) return { unread: unread.trim() };
  const codes = [...new Set(parts.map((part) => known.get(plain(part)) ?? ''))];
  return { value: column.form === 'one' ? codes[0] : codes };
}

const byColumn = new WeakMap<Column, ReadonlyMap<string, string>>();

/** Every code of a column by all that it goes by; what two codes go by, neither is known by. */
function codesByWords(column: Column): ReadonlyMap<string, string> {
  const made = byColumn.get(column);
  if (made !== undefined) return made;
  const known = new Map<string, string>();
  const torn = new Set<string>();
  for (const { value, label } of interfaceLanguages.flatMap((language) => choicesOf(column, language))) {
    const words = plain(label);
    if ((known.get(words) ?? value) !== value) torn.add(words);
    known.set(words, value);
    known.set(plain(value), value);
  }
  for (const words of torn) known.delete(words);
  byColumn.set(column, known);
  return known;
}

/** Words without what two who mean the same write differently: case, vowel signs, the tatweel, hamzas, room around them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|ـ/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
