import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { arabic as ar } from './arabic.ts';
import { english as en } from './english.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of arguments and tags that a message takes, each once: `{name}`, `{count, plural, …}`, `<tag>`. */
function blanksOf(message: string): string[] {
  return [...new Set(parse(message).flatMap(blanksIn))].toSorted();
}

function blanksIn(part: MessageFormatElement): string[] {
  if (isLiteralElement(part) || isPoundElement(part)) return [];
  if (isTagElement(part)) return [`<${part.value}>`, ...part.children.flatMap(blanksIn)];
  const branches = isPluralElement(part) || isSelectElement(part) ? Object.values(part.options) : [];
  return [part.value, ...branches.flatMap(({ value }) => value.flatMap(blanksIn))];
}

const arabic = new Map(leaves(ar));
const english = new Map(leaves(en));

describe('the messages', () => {
  it('say the same things in both languages', () => {
    expect([...arabic.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it.each([...english.keys()])('take the same blanks in both languages: %s', (key) => {
    expect(blanksOf(arabic.get(key) ?? '')).toEqual(blanksOf(english.get(key) ?? ''));
  });

  it('have no empty text', () => {
    expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
