// @ts-check

/**
 * Takes out of a page what stands in `<below-fold>`: what is read first does not wait for it. Stored text is not taken for one: in a page it has no
 * tag that is not escaped.
 * @param {string} page
 * @returns {{ readonly page: string, readonly below: readonly string[] }} the page, and what was taken out of each place, in their order
 */
export function withoutBelowFold(page) {
  /** @type {string[]} */
  const below = [];
  let above = '';
  let from = 0;
  for (const { tag, start, end } of placesIn(page)) {
    below.push(page.slice(start, end));
    above += `${page.slice(from, start - tag.length)}${tag.slice(0, -1)} aria-busy="true">`;
    from = end;
  }
  return { page: above + page.slice(from), below };
}

/**
 * The outermost places: one within another goes with it. One that does not end is none.
 * @param {string} page
 */
function* placesIn(page) {
  let depth = 0;
  let place = { tag: '', start: 0 };
  for (const { 0: tag, index } of page.matchAll(/<\/?below-fold(?: [^>]*)?>/g)) {
    const isEnd = tag.startsWith('</');
    if (isEnd && depth === 0) continue;
    if (depth === 0) place = { tag, start: index + tag.length };
    depth += isEnd ? -1 : 1;
    if (depth === 0) yield { ...place, end: index };
  }
}

/**
 * Where a browser that navigates finds the page whole, should it run no scripts. Who does not say that it is a browser (a crawler, an archive, a
 * programme) runs none, and gets the page whole at once.
 * @param {Pick<import('node:http').IncomingMessage, 'url' | 'headers'>} request
 * @returns {string | undefined} a query, relative to the page; nothing where the page is to be whole
 */
export function queryOfWhole({ url = '/', headers }) {
  if (headers['sec-fetch-dest'] !== 'document' || headers.cookie?.split('; ').includes(`${whole}=1`)) return undefined;
  const query = queryIn(url);
  if (query.has(whole)) return undefined;
  query.append(whole, '');
  return `?${query}`;
}

/**
 * What a browser that was led to the whole page is told to say from now on, so that it is led once.
 * @param {Pick<import('node:http').IncomingMessage, 'url'>} request
 * @returns {string | undefined} a cookie for as long as the browser is open
 */
export function cookieOfWhole({ url = '/' }) {
  return queryIn(url).has(whole) ? `${whole}=1; Path=/; HttpOnly; SameSite=Lax` : undefined;
}

const whole = 'whole';

/** @param {string} url */
function queryIn(url) {
  return new URLSearchParams(url.split('?').slice(1).join('?'));
}

/**
 * What leads a browser without scripts to the whole page.
 * @param {string} query
 */
export function wayToWhole(query) {
  return `<noscript><meta http-equiv="refresh" content="0;url=${query.replaceAll('&', '&amp;')}"/></noscript>`;
}
