import { expect, test } from 'vitest';
import * as whole from './index.ts';
import * as rules from './rules.ts';
import * as taxonomy from './taxonomy.ts';

const exported = new Map<string, unknown>(Object.entries(whole));

test.each([
  ['rules', rules],
  ['taxonomy', taxonomy],
])('what the door %s exports, the main door exports, too, and it is the same', (_door, narrow) => {
  for (const [name, value] of Object.entries(narrow)) expect(exported.get(name), name).toBe(value);
});
