import { expect, test } from 'vitest';
import { cookieOfWhole, queryOfWhole, wayToWhole, withoutBelowFold } from './below-fold.mjs';

test('what is below the fold is taken out of each of its places, in their order', () => {
  const page = '<h1>a</h1><below-fold class="b&gt;"><p>c</p>\n<!--$-->d</below-fold><footer>e</footer><below-fold>f</below-fold>';
  expect(withoutBelowFold(page)).toEqual({
    page: '<h1>a</h1><below-fold class="b&gt;" aria-busy="true"></below-fold><footer>e</footer><below-fold aria-busy="true"></below-fold>',
    below: ['<p>c</p>\n<!--$-->d', 'f'],
  });
});

test('a place within another goes with it', () => {
  const inner = 'a<below-fold>b</below-fold>c';
  expect(withoutBelowFold(`<below-fold>${inner}</below-fold><below-fold>d</below-fold>`).below).toEqual([inner, 'd']);
});

test.each(['', '<p>a</p>', '&lt;below-fold&gt;a&lt;/below-fold&gt;', '<below-folded>a</below-folded>', '<below-fold>a', 'a</below-fold>'])(
  'a page without such a place is whole: %j',
  (page) => expect(withoutBelowFold(page)).toEqual({ page, below: [] }),
);

const browser = { 'sec-fetch-dest': 'document' };

test.each([
  ['/en/actors/turkey', browser, '?whole='],
  ['/en?asOf=2020-12-15&q=a%26b%3Fc', browser, '?asOf=2020-12-15&q=a%26b%3Fc&whole='],
  ['/en?q="><script>', browser, '?q=%22%3E%3Cscript%3E&whole='],
  ['//elsewhere.example/en?', browser, '?whole='],
  [undefined, browser, '?whole='],
  ['/en?whole=', browser, undefined],
  ['/en?whole', browser, undefined],
  ['/en', { 'sec-fetch-dest': 'empty' }, undefined],
  ['/en', {}, undefined],
  ['/en', { ...browser, cookie: 'theme=dark; whole=1' }, undefined],
  ['/en', { ...browser, cookie: 'a=whole=1' }, '?whole='],
])('%s with %o is whole at %s', (url, headers, query) => expect(queryOfWhole({ url, headers })).toBe(query));

test('a browser without scripts is led to the whole page, and says from then on that it wants it', () => {
  expect(cookieOfWhole({ url: '/en?a=1&whole=' })).toBe('whole=1; Path=/; HttpOnly; SameSite=Lax');
  expect(cookieOfWhole({ url: '/en?q=whole' })).toBe(undefined);
  expect(wayToWhole('?a=1&whole=')).toBe('<noscript><meta http-equiv="refresh" content="0;url=?a=1&amp;whole="/></noscript>');
});
