import { LocalizedText, Name } from '@mithaq/domain';
import type { Json } from './draftable.ts';

/** One piece of a value as it is written, and its language where that is known. */
export interface Piece {
  readonly key: string;
  readonly text: string;
  readonly language?: string;
}

/** A value as it is written, piece by piece: each language of a text, each element of a list. For values that nobody has put in words yet. */
export function piecesOf(value: Json | undefined): readonly Piece[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, place) => elementOf(one, place));
  if (typeof value !== 'object') return [{ key: 'value', text: String(value) }];
  const text = LocalizedText.safeParse(value);
  const members = Object.entries(value);
  if (text.success) return members.map(([language, words]) => ({ key: language, text: String(words), language }));
  return [{ key: 'value', text: inOneLine(value) }];
}

function elementOf(value: Json, place: number): readonly Piece[] {
  const name = Name.safeParse(value);
  if (name.success) return [{ key: `${place}`, text: name.data.value, language: name.data.language }];
  return [{ key: `${place}`, text: inOneLine(value) }];
}

function inOneLine(value: Json): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(inOneLine).join(' · ');
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${inOneLine(inner)}`)
    .join(' · ');
}
