import { expect, test } from 'vitest';
import * as editing from './editing.ts';
import * as whole from './index.ts';
import * as words from './words.ts';

const exported = new Map<string, unknown>(Object.entries(whole));

test.each([
  ['editing', editing],
  ['words', words],
])('what the door %s exports, the main door exports, too, and it is the same', (_door, narrow) => {
  for (const [name, value] of Object.entries(narrow)) expect(exported.get(name), name).toBe(value);
});
