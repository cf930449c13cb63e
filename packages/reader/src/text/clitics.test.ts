import { expect, test } from 'vitest';
import { readings } from './clitics.ts';

const words = (token: string) => readings(token).map(({ word, skipped }) => `${word} ${skipped}`);

test.each([
  ['unsplit first, then without a conjunction, a preposition, both', 'وبالخرطوم', ['وبالخرطوم 0', 'بالخرطوم 1', 'الخرطوم 2']],
  ['the article after ل has lost its alif', 'للبرهان', ['للبرهان 0', 'البرهان 1', 'اللبرهان 1', 'لبرهان 1']],
  ['ل before a word that begins with ل and has the article', 'للواء', ['للواء 0', 'الواء 1', 'اللواء 1', 'لواء 1']],
  ['three letters stay', 'وعد', ['وعد 0']],
  ['no particles in Latin script', 'beirut', ['beirut 0']],
])('%s', (_, token, expected) => expect(words(token)).toEqual(expected));
