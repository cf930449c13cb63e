import { describe, expect, test } from 'vitest';
import { mentionsIn, named } from '../testing/mentions-in.ts';

const rawi = 'actor:person:سالم الراوي';

describe('short forms of what the text names in full', () => {
  test.each([
    ['a surname', 'العقيد سالم الراوي. وقال الراوي', [`سالم الراوي = ${rawi}`, `الراوي = ${rawi}`]],
    ['before the full name', 'قال الراوي. العقيد سالم الراوي', [`الراوي = ${rawi}`, `سالم الراوي = ${rawi}`]],
    ['a nickname in brackets', 'العقيد سالم الراوي (صقر) … صقر', [`سالم الراوي = ${rawi}`, `صقر = ${rawi}`, `صقر = ${rawi}`]],
    ['a nickname that is announced', 'العقيد سالم الراوي الملقب «صقر»', [`سالم الراوي = ${rawi}`, `صقر = ${rawi}`]],
    [
      'a surname that two have',
      'العقيد سالم الراوي والعميد مازن الراوي. قال الراوي',
      [`سالم الراوي = ${rawi}`, 'مازن الراوي = actor:person:مازن الراوي'],
    ],
    [
      'an acronym',
      'the Northern Liberation Front (NLF) met. The NLF said',
      [
        'Northern Liberation Front = actor:armed-group:northern liberation front',
        'NLF = actor:armed-group:northern liberation front',
        'NLF = actor:armed-group:northern liberation front',
      ],
    ],
  ])('%s', (_, text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

test('an acronym of a record means the record', () => {
  const register = [{ record: 'front', kind: 'actor', actorKind: 'armed-group', names: named('جبهة الوفاق') }] as const;
  expect(mentionsIn('جبهة الوفاق (جوف) … جوف', register)).toEqual(['جبهة الوفاق = front', 'جوف = front', 'جوف = front']);
});
