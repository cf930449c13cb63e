import { expect, test } from 'vitest';
import { withQuotes } from './quoted.ts';

function spanIn(text: string, exact: string) {
  const start = text.indexOf(exact);
  return withQuotes({ start, end: start + exact.length, exact }, text).exact;
}

test.each([
  ['تبدأ بعدها شركة «نور» العمل', 'شركة «نور', 'شركة «نور»'],
  ['على أن «النور» تبدأ', 'النور» تبدأ', '«النور» تبدأ'],
  ['says "Nur" starts', 'Nur" starts', '"Nur" starts'],
  ['«تبدأ شركة نور»', 'تبدأ شركة نور', 'تبدأ شركة نور'],
  ['«تبدأ «نور» العمل»', 'تبدأ «نور» العمل', 'تبدأ «نور» العمل'],
])('of %s, %s is %s', (text, exact, expected) => expect(spanIn(text, exact)).toBe(expected));
