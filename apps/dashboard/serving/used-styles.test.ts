import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUsedStyles } from './used-styles.mjs';

/** The styles that a page with this body keeps of these, and whether it is told that something is left out. */
function kept(styles: string, body: string): readonly [kept: string, isCut: boolean] {
  const { page, whole } = withUsedStyles(pageOf(styles, body));
  const now = /<style[^>]*>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  expect(page).toBe(pageOf(now, body));
  expect(whole.map(([href, rules]) => [href, rules.join('')])).toEqual(now === styles ? [] : [['/a.css /b.css', styles]]);
  return [now, whole.length > 0];
}

function pageOf(styles: string, body: string): string {
  return `<html><head><style nonce="n" data-precedence="next" data-href="/a.css /b.css">${styles}</style></head><body>${body}</body></html>`;
}

describe('a page is sent with', () => {
  test.each([
    ['what has no class', '*,:before{a:b}html{c:d}[hidden]{e:f}'],
    ['a rule for a class that it has', '.here{a:b}p.here>.also:hover{c:d}'],
    ['a rule of which one selector may apply', '.gone,.here{a:b}'],
    ['what a class need not be there for', '.here:not(.gone){a:b}.here:is(.gone,p){c:d}:where(.gone) .here{e:f}.here:has(.gone){g:h}'],
    ['a group that holds one that may apply', '@media print{.gone{a:b}.here{c:d}}@media (width<=9rem){@supports (a:b){p{c:d}}}'],
    ['fonts, movements and names of layers', '@font-face{font-family:a}@keyframes b{0%{c:d}}@layer e,f;'],
    ['a class that is written with an escape', '.a\\:b{c:d}'],
  ])('%s', (_, styles) => {
    expect(kept(styles, '<p class="here also a:b">')).toEqual([styles, false]);
  });

  test.each([
    ['a class that it does not have', '.here{a:b}.gone{c:d}p{e:f}', '.here{a:b}p{e:f}'],
    ['several, of which it has one', '.here.gone{a:b}.gone .here{c:d}.here>.gone:not(.here){e:f}', ''],
    ['a group of such rules alone', '@media print{.gone{a:b}}@supports (a:b){.gone{c:d}.here .gone{e:f}}', ''],
    ['a class in a text or a name', '.gone{a:b}', ''],
  ])('no rule that goes by %s', (_, styles, left) => {
    expect(kept(styles, '<p class="here" title="gone">.gone class=&quot;gone&quot;</p>')).toEqual([left, true]);
  });

  test('all that its elements can be drawn by, whatever rules there are, in their order', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const rules = fc.array(fc.array(fc.array(name, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), { maxLength: 9 });
    fc.assert(
      fc.property(rules, fc.uniqueArray(name), (rules, classes) => {
        const written = rules.map((ways, place) => `${ways.map((way) => `.${way.join(' .')}`).join(',')}{p:${place}}`);
        const apply = rules.map((ways) => ways.some((way) => way.every((one) => classes.includes(one))));
        expect(kept(written.join(''), `<p class="${classes.join(' ')}">`)[0]).toBe(written.filter((_, place) => apply[place]).join(''));
      }),
    );
  });

  test('several styles, each by itself', () => {
    const page = `<style data-href="/a.css">.a{b:c}</style><style data-href="/d.css">.e{f:g}</style><style>.h{i:j}</style><p class="a">`;
    expect(withUsedStyles(page)).toEqual({
      page: page.replace('.e{f:g}', ''),
      whole: [['/d.css', ['.e{f:g}']]],
    });
  });
});
