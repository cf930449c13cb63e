import { tidied } from '../../made.ts';

/** Elements that begin on a line of their own and end it, with an empty line around them. */
const paragraphs: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'UL',
]);

/** Elements of which nothing is read. */
const silent: ReadonlySet<string> = new Set([
  'AUDIO',
  'BUTTON',
  'CANVAS',
  'HEAD',
  'IFRAME',
  'NOSCRIPT',
  'OBJECT',
  'SCRIPT',
  'STYLE',
  'SVG',
  'TEMPLATE',
  'VIDEO',
]);

/**
 * The text of a tree as somebody reads it: paragraphs with an empty line between them, list items a line each with their number or a dash,
 * the cells of a table's row on one line with tabs between them. It calls itself, no deeper than a tree may nest.
 */
export function textOfTree(root: Node): string {
  return tidied(joined(root));
}

function joined(node: Node): string {
  return Array.from(node.childNodes, textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
  if (!isElement(node)) return '';
  const name = node.tagName.toUpperCase();
  if (silent.has(name)) return '';
  if (name === 'BR') return '\n';
  if (name === 'PRE') return `\n\n${node.textContent ?? ''}\n\n`;
  if (name === 'LI') return itemText(node);
  if (name === 'TR') return `\n${rowText(node)}`;
  const inner = joined(node);
  return paragraphs.has(name) ? `\n\n${trimmedLines(inner)}\n\n` : inner;
}

function itemText(item: Element): string {
  const inner = trimmedLines(joined(item).trim());
  return inner === '' ? '' : `\n${markOf(item)} ${inner}`;
}

/** The number of an item of an ordered list, else a dash. */
function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '-';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
  const before = Array.from(list.children)
    .filter(({ tagName }) => tagName.toUpperCase() === 'LI')
    .indexOf(item);
  return `${Number.isNaN(own) ? (Number.isNaN(start) ? 1 : start) + before : own}.`;
}

function rowText(row: Element): string {
  return Array.from(row.children, (cell) => joined(cell).replaceAll(/\s+/gu, ' ').trim()).join('\t');
}

/** Blanks at the ends of lines, and several of them, come from how the markup was laid out. */
function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '))
    .join('\n');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
