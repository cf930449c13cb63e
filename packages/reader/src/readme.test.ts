import { readFileSync } from 'node:fs';
import { Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import * as reader from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/g), ([, code]) => code ?? '');

/** Runs an example and gives the values of the lines that end in a comment, with what the comment says. */
function run(code: string): readonly (readonly [value: unknown, comment: string])[] {
  const withoutImports = code.replace(/^import .*$/gm, '');
  const body = withoutImports.replace(
    /^(\S.*?); \/\/ (.*)$/gm,
    (_, expression, comment) => `seen.push([${expression}, ${JSON.stringify(comment)}]);`,
  );
  const seen: (readonly [unknown, string])[] = [];
  new Function('seen', 'Day', ...Object.keys(reader), body)(seen, Day, ...Object.values(reader));
  return seen;
}

/** A comment as a value, where `…` stands for what is not shown. */
function shown(comment: string): unknown {
  return new Function(
    `return (${comment
      .replace(/(\w+): …/g, '')
      .replaceAll(/, …| …/g, '')
      .replace(/,\s*,/g, ',')})`,
  )();
}

test('the examples of the README give what they say', () => {
  const seen = examples.flatMap(run);
  expect(seen.length).toBe(11);
  for (const [value, comment] of seen) {
    const expected = shown(comment);
    if (typeof expected === 'object' && !Array.isArray(expected)) expect(value).toMatchObject(expected ?? {});
    else expect(value).toEqual(expected);
  }
});
