import { Name } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { namesBeside } from './names-beside.ts';

const names = (
  [
    ['حكومة الوفاق الوطني', 'ar', 'official'],
    ['حكومة الوفاق', 'ar', 'short'],
    ['Government of National Accord', 'en', 'gloss'],
    ['GNA', 'en', 'gloss'],
    ['Libyan internationally recognised government', 'en', 'alias'],
    ['Hukumat al-Wifaq', 'en', 'transliteration'],
  ] as const
).map(([value, language, kind]) => Name.parse({ value, language, kind }));

describe('the names beside a caption', () => {
  it('are those that sources write, and ours in the reader’s language', () => {
    expect(namesBeside('Government of National Accord', names, 'en').map(({ value }) => value)).toEqual([
      'حكومة الوفاق الوطني',
      'حكومة الوفاق',
      'GNA',
      'Libyan internationally recognised government',
      'Hukumat al-Wifaq',
    ]);
  });

  it('are not ours in another language', () => {
    expect(namesBeside('حكومة الوفاق الوطني', names, 'ar').map(({ value }) => value)).toEqual([
      'حكومة الوفاق',
      'Libyan internationally recognised government',
    ]);
  });
});
