import { expect, test } from 'vitest';
import { patternsIn, shorthandOf } from './written.ts';

const verbs: Readonly<Record<string, readonly string[]>> = { sale: ['sell'], gift: ['give'] };

const { spell, begin } = shorthandOf([
  {
    tag: 'a',
    classes: { arms: ['guns', 'rifles'], gear: ['<arms>', 'boats'], supply: ['+hand', 'gift'] },
    prefixes: ['', 'will-'],
    verbsOf: (noun) => verbs[noun] ?? [],
    keyOf: (verb) => `+${verb}`,
  },
  { tag: 'b', classes: { arms: ['Waffen'] }, prefixes: [''], verbsOf: (noun) => (noun === 'Kauf' ? ['kaufen'] : []) },
]);

test.each([
  ['sale ~ <arms>', 'a', ['sale|+sell ~ guns|rifles']],
  ['sale ~ <arms>', 'b', ['sale|+sell ~ Waffen']],
  ['=sale|gift ~ <arms>', 'a', ['=sale|gift|+give ~ guns|rifles']],
  ['sale <arms>', 'a', ['sale guns|rifles']],
  ['<arms>|shells trade', 'a', ['guns|rifles|shells trade']],
  ['<gear>?', 'a', ['guns|rifles|boats']],
  ['<supply> ~ <arms>', 'a', ['+hand|gift|+give ~ guns|rifles']],
  ['boats ~ <supply>', 'a', ['boats ~ hand|will-hand|gift']],
  ['+lend', 'a', ['+lend']],
  ['+lend', 'b', ['lend']],
  ['Kauf ~ <arms>', 'b', ['Kauf|kaufen ~ Waffen']],
  ['locally & made', 'a', ['locally ~ made', 'made ~ locally']],
])('%s (%s)', (written, tag, expected) => {
  expect(
    patternsIn(written, tag).map((pattern) => {
      const [first = '', ...others] = pattern.split(' ');
      return [first.split('|').map(begin).join('|'), ...others.map((step) => step.split('|').map(spell).join('|'))].join(' ');
    }),
  ).toEqual(expected);
});

test('a class that the lexicon lacks is an error, and so is one that stands further down', () => {
  expect(() => spell('<a:ships>')).toThrow('no class of words “ships”');
  const empty = { prefixes: [''], verbsOf: () => [] };
  expect(() => shorthandOf([{ ...empty, tag: 'a', classes: { gear: ['<arms>'], arms: ['guns'] } }])).toThrow('no class of words “arms”');
});
