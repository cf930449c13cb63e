import { expect, test } from 'vitest';
import { agreementAt, findingsBy } from '../testing/passages.ts';
import { findingsIn } from './findings.ts';
import { headlined } from './headline.ts';

const text = '\nبغداد وطهران توقعان اتفاقا أمنيا مع هدنة\n\nوقّع المستشاران اتفاقية للحدود، وتحل محل مذكرة قديمة.';
const { at, who } = findingsBy(text);
const party = (exact: string, record: string) => ({ actor: who(exact, { record }), role: 'party' as const });

const head = agreementAt(at('اتفاقا أمنيا'), { participations: [party('بغداد', 'actor_1'), party('طهران', 'actor_2')] });
const lead = agreementAt(at('اتفاقية للحدود'), { key: 'b' });
const older = agreementAt(at('مذكرة قديمة'), { key: 'c' });

const joined = (...found: Parameters<typeof findingsIn>[1]) => headlined(findingsIn(text, found));

test('what the headline tells is what the lead tells first', () => {
  expect(joined(head, lead, older)).toEqual(['a', 'b']);
});

test('one party in common is enough', () => {
  const others = [party('المستشاران', 'actor_3'), party('بغداد', 'actor_1')];
  expect(joined(head, { ...lead, participations: others })).toEqual(['a', 'b']);
});

test.each([
  ['the headline tells of two', [head, agreementAt(at('هدنة'), { key: 'd' }), lead]],
  ['the text names that of the headline again', [head, lead, { ...older, key: 'a' }]],
  [
    'both name their parties, and have none in common',
    [head, { ...lead, participations: [party('المستشاران', 'actor_3'), party('قديمة', 'actor_4')] }],
  ],
  ['the lead tells of none', [head]],
  ['the headline tells of none', [lead, older]],
])('but not where %s', (_, found) => expect(joined(...found)).toBeUndefined());

test('a text of one line has no headline', () => {
  const line = 'وقّع الطرفان اتفاقا أمنيا واتفاقية للحدود';
  const { at } = findingsBy(line);
  const found = [agreementAt(at('اتفاقا أمنيا')), agreementAt(at('اتفاقية للحدود'), { key: 'b' })];
  expect(headlined(findingsIn(line, found))).toBeUndefined();
});
