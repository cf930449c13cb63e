import type { List, Nodes, Parents, Root, Table } from 'mdast';
import type { ReadingLimits } from '../../limits.ts';
import { Refusal } from '../../refusal.ts';

/**
 * The prose of a tree: blocks with an empty line between them, items a line each with their number or a dash, cells with tabs between them.
 * Of links their words stay, of notes their marks and, in their place, their words; pictures and markup in HTML leave nothing.
 * @throws Refusal `nests-too-deep`
 */
export function proseOf(root: Root, { depth }: ReadingLimits): string {
  return blocksOf(root, depth);
}

function blocksOf(parent: Parents, depth: number, between = '\n\n'): string {
  if (depth === 0) throw new Refusal('nests-too-deep', { limit: 'Markdown' });
  return parent.children
    .map((child) => textOf(child, depth - 1))
    .filter((text) => text !== '')
    .join(between);
}

function inlineOf(parent: Parents, depth: number): string {
  if (depth === 0) throw new Refusal('nests-too-deep', { limit: 'Markdown' });
  return parent.children.map((child) => textOf(child, depth - 1)).join('');
}

function textOf(node: Nodes, depth: number): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return blocksOf(node, depth);
    case 'listItem':
      return blocksOf(node, depth, node.spread ? '\n\n' : '\n');
    case 'list':
      return listOf(node, depth);
    case 'table':
      return tableOf(node, depth);
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocksOf(node, depth)}`;
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? inlineOf(node, depth) : '';
  }
}

function listOf({ ordered, start, spread, children }: List, depth: number): string {
  const items = children.map((item, at) => `${ordered ? `${(start ?? 1) + at}.` : '-'} ${textOf(item, depth - 1)}`);
  return items.join(spread ? '\n\n' : '\n');
}

function tableOf({ children }: Table, depth: number): string {
  return children.map((row) => row.children.map((cell) => inlineOf(cell, depth - 1)).join('\t')).join('\n');
}
