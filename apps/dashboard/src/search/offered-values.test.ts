import { expect, test } from 'vitest';
import { offeredValues } from './offered-values.ts';

const counted = Array.from({ length: 30 }, (_, place) => ({ value: `v${place}`, count: 30 - place }));
const first = counted.slice(0, 18);

test.each([
  ['none is chosen: the eighteen most frequent', counted, undefined, first],
  ['one of them is chosen: the same', counted, 'v17', first],
  ['a rarer one is chosen: it comes first, with its count', counted, 'v18', [{ value: 'v18', count: 12 }, ...first]],
  ['one is chosen that was not counted: it comes first', counted, 'x', [{ value: 'x' }, ...first]],
  ['nothing was counted', [], undefined, []],
  ['nothing was counted, and one is chosen', [], 'x', [{ value: 'x' }]],
])('%s', (_, values, chosen, offered) => expect(offeredValues(values, chosen)).toEqual(offered));
