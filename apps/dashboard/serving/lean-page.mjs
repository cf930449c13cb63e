// @ts-check
import { wayToWhole, withoutBelowFold } from './below-fold.mjs';
import { withUsedStyles } from './used-styles.mjs';

/** @typedef {import('./used-styles.mjs').WholeStyles} WholeStyles */
/**
 * What a page leaves out when it is first sent: the styles of which it has a part; and what stands below the fold, as HTML, in the order of its
 * places. It is told with the page's data.
 * @typedef {{ readonly styles: readonly WholeStyles[], readonly below: readonly string[] }} LeftOut
 */

/**
 * A page as it is sent first: without what is below the fold, and with the styles that the rest of it uses.
 * @param {string} page
 * @param {string | undefined} query at which it is whole; absent where it is whole already
 * @returns {{ readonly page: string, readonly left: LeftOut | undefined }} the page, and what was left out
 */
export function leanPage(page, query) {
  const above = query === undefined ? { page, below: [] } : withoutBelowFold(page);
  const lean = withUsedStyles(above.page);
  const left = { styles: lean.whole, below: above.below };
  if (query === undefined || left.below.length === 0) return { page: lean.page, left: left.styles.length === 0 ? undefined : left };
  return { page: lean.page.replace('</head>', () => `${wayToWhole(query)}</head>`), left };
}

/**
 * What was left out, as the page's data tell it.
 * @param {LeftOut} left
 */
export function toldLeftOut(left) {
  return `;self.__page_left=${JSON.stringify(left)}`;
}
