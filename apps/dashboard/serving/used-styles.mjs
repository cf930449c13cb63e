// @ts-check
import { ident, parse } from 'css-tree';

/**
 * The files that a page's styles are of, as its tag names them; and all their rules, in their order.
 * @typedef {readonly [href: string, rules: readonly string[]]} WholeStyles
 */
/** @typedef {{ readonly text: string, readonly ways: readonly (readonly string[])[] }} Rule a rule, and which classes each of its selectors goes by */

/** What a build has: some dozens of styles. */
/** @type {Map<string, readonly Rule[]>} */
const known = new Map();

/**
 * Leaves in a page, of the styles that it brings, what it is drawn with: half of them is for what may be opened, pressed or come later.
 * A rule is left out where each of its selectors goes by a class that the page does not have. Their order stays.
 * @param {string} page
 * @returns {{ readonly page: string, readonly whole: readonly WholeStyles[] }} the page, and the styles that something was left out of
 */
export function withUsedStyles(page) {
  const classes = classesIn(page);
  /** @type {WholeStyles[]} */
  const whole = [];
  const lean = page.replaceAll(
    /(<style [^>]*data-href="([^"]*)"[^>]*>)(.*?)(?=<\/style>)/gs,
    (_, /** @type {string} */ tag, /** @type {string} */ href, /** @type {string} */ styles) => {
      const rules = rulesOf(styles);
      const used = rules.filter(({ ways }) => ways.some((way) => way.every((name) => classes.has(name))));
      if (used.length === rules.length) return tag + styles;
      whole.push([href, rules.map(({ text }) => text)]);
      return tag + used.map(({ text }) => text).join('');
    },
  );
  return { page: lean, whole };
}

/** @param {string} page */
function classesIn(page) {
  const given = new Set(Array.from(page.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names));
  return new Set(Array.from(given).flatMap((names) => names.split(' ')));
}

/** @param {string} styles */
function rulesOf(styles) {
  const before = known.get(styles);
  if (before !== undefined) return before;
  const sheet = /** @type {import('css-tree').StyleSheet} */ (
    parse(styles, { positions: true, parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false })
  );
  const rules = sheet.children.toArray().flatMap((node) => ruleOf(node, styles));
  known.set(styles, rules);
  return rules;
}

/**
 * @param {import('css-tree').CssNode} node
 * @param {string} styles
 * @returns {readonly Rule[]}
 */
function ruleOf(node, styles) {
  if (node.type === 'Comment' || node.loc === undefined || node.loc === null) return [];
  return [{ text: styles.slice(node.loc.start.offset, node.loc.end.offset), ways: waysOf(node) }];
}

/** What may hold rules that go by classes; of others (fonts, movements) every page may make use. */
const groups = new Set(['media', 'supports', 'container', 'layer']);

/**
 * @param {import('css-tree').CssNode} node
 * @returns {readonly (readonly string[])[]}
 */
function waysOf(node) {
  if (node.type === 'Atrule' && groups.has(node.name) && node.block) return node.block.children.toArray().flatMap(waysOf);
  if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return [[]];
  return node.prelude.children.toArray().map((selector) => (selector.type === 'Selector' ? classesOf(selector) : []));
}

/**
 * What stands in `:not()`, `:is()`, `:where()` and `:has()` need not be there.
 * @param {import('css-tree').Selector} selector
 */
function classesOf({ children }) {
  return children.toArray().flatMap((part) => (part.type === 'ClassSelector' ? [ident.decode(part.name)] : []));
}
