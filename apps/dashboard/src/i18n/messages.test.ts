import { describe, expect, it } from 'vitest';
import ar from '../../messages/ar.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of arguments and tags that a message takes, each once: `{name}`, `{count, plural, …}`, `<tag>`. */
function blanksOf(message: string): string[] {
  const named = message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/gu);
  const plain = [...named].filter(([whole, name]) => !(whole.endsWith('}') && name !== undefined && isPluralText(message, whole)));
  return [...new Set(plain.map(([, argument, tag]) => argument ?? `<${tag}>`))].toSorted();
}

/** `=1 {one}` is a branch of a plural, not a blank named "one". */
function isPluralText(message: string, whole: string): boolean {
  return (
    new RegExp(`(?:=\\d+|zero|one|two|few|many|other|\\w+)\\s${whole.replaceAll(/[{}]/gu, String.raw`\$&`)}`, 'u').test(message) &&
    /, (?:plural|select),/u.test(message)
  );
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
