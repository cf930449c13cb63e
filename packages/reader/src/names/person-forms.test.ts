import { expect, test } from 'vitest';
import { personForms } from './person-forms.ts';

const forms = (name: string) => {
  const { short, surname } = personForms(name.split(' '));
  return { short: [...new Set(short.map((words) => words.join(' ')))], surname: surname.map((words) => words.join(' ')) };
};

test.each([
  ['without الدين', 'نور الدين الحسن', { short: ['نور الدين الحسن', 'نور الحسن'], surname: ['الحسن'] }],
  ['without a patronymic', 'سالم بن عبد الله الكعبي', { short: ['سالم الكعبي'], surname: ['الكعبي'] }],
  ['a patronymic that is the family name', 'زايد بن راشد', { short: ['زايد بن راشد'], surname: ['بن راشد'] }],
  ['first and last', 'جبران خليل صقر', { short: ['جبران خليل صقر', 'جبران صقر'], surname: ['صقر'] }],
  ['a particle belongs to the part after it', 'عبد الملك ابو طالب', { short: ['عبد الملك ابو طالب'], surname: ['ابو طالب'] }],
  ['a transliterated article', 'salem al kaabi', { short: ['salem al kaabi', 'salem kaabi'], surname: ['al kaabi', 'kaabi'] }],
  ['one word has no shorter form', 'فيروز', { short: [], surname: [] }],
])('%s', (_, name, expected) => expect(forms(name)).toEqual(expected));
