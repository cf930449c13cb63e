import { checkSelector, Selector } from '@mithaq/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectorAt } from './selector.ts';

const text = 'استقبلت إيطاليا وفدًا، ثم عادت إيطاليا';

test('a quote that stands once needs no context', () => {
  const start = text.indexOf('وفدًا');
  expect(selectorAt(text, { start, end: start + 5 })).toEqual({ exact: 'وفدًا', start, end: start + 5 });
});

test('a quote that stands twice is told apart by as little as that takes', () => {
  const [first, second] = [text.indexOf('إيطاليا'), text.lastIndexOf('إيطاليا')];
  expect(selectorAt(text, { start: first, end: first + 7 })).toEqual({ exact: 'إيطاليا', suffix: ' ', start: first, end: first + 7 });
  expect(selectorAt(text, { start: second, end: second + 7 })).toMatchObject({ prefix: 'دت ', start: second });
});

test('every selector is valid, exact, and single in its context wherever context can make it so', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F30D}'), minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (whole, one, other) => {
        const points = Array.from(whole);
        const from = one % points.length;
        const to = from + 1 + (other % (points.length - from));
        const start = points.slice(0, from).join('').length;
        const end = points.slice(0, to).join('').length;
        const selector = Selector.parse(selectorAt(whole, { start, end }));
        expect(checkSelector(selector, whole)).toEqual({ result: 'exact' });
        const around = `${selector.prefix ?? ''}${selector.exact}${selector.suffix ?? ''}`;
        expect(whole.indexOf(around)).toBe(whole.lastIndexOf(around));
      },
    ),
  );
});
