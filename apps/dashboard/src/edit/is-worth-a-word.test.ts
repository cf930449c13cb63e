import { expect, test } from 'vitest';
import { isWorthAWord } from './is-worth-a-word.ts';

const called = (ar: string) => ({ ref: { id: 'agreement_x', record: 'agreement' as const, slug: 'x', label: { ar } }, reasons: [] });

test.each([
  ['بروتوكول التعاون في مجال خفر السواحل', 'مذكرة التعاون العسكري بين تركيا وحكومة الوفاق', false],
  ['اتفاق وقف إطلاق النار', 'وقف اطلاق النار في ليبيا', true],
  ['السراج', 'فايز السراج', true],
  ['في', 'في', false],
  ['', 'فايز السراج', false],
])('%j beside %j', (typed, there, isWorth) => {
  expect(isWorthAWord(called(there), [typed])).toBe(isWorth);
});

test('a reason is worth a word whatever the names are', () => {
  expect(isWorthAWord({ ...called('فايز السراج'), reasons: [{ label: { en: 'the same name' }, values: [] }] }, ['أمين مكي'])).toBe(true);
});
