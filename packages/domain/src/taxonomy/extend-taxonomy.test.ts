import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { Clause } from '../records/clause.ts';
import { extendTaxonomy } from './extend-taxonomy.ts';
import { taxonomy, topicGroupOf, topicOf } from './topics.ts';

type Additions = Parameters<typeof extendTaxonomy>[1];

const label = { ar: 'صيد', en: 'fishing' };
const fishing = { code: 'sea.x-acme-fishing', parent: 'sea', label, scope: label };
const group = { code: 'x-acme', label, scope: label };
const acme = (...topics: Additions['topics']): Additions => ({ name: 'acme', version: '1.0.0', topics });

function failure(additions: Additions): string | undefined {
  try {
    extendTaxonomy(taxonomy, additions);
  } catch (error) {
    return error instanceof MithaqError ? `${error.code}: ${error.message}` : String(error);
  }
}

test('a topic of theirs stands behind ours in its group, and everything of ours is as it was', () => {
  const extended = extendTaxonomy(taxonomy, acme(fishing));
  const at = extended.topics.findIndex(({ code }) => code === fishing.code);
  expect(extended.topics.slice(at - 1, at + 2).map(({ code }) => code)).toEqual([
    'sea.search-and-rescue',
    'sea.x-acme-fishing',
    'politics',
  ]);
  expect(extended.topics.filter(({ code }) => !code.includes('x-acme'))).toEqual(taxonomy.topics);
  expect(topicGroupOf('sea.x-acme-fishing', extended)?.label.en).toBe('Maritime affairs');
  expect(topicOf('sea.x-acme-fishing')).toBeUndefined();
});

test('a group of theirs stands at the end, with its topics', () => {
  const extended = extendTaxonomy(taxonomy, acme({ ...group, code: 'x-acme.boats', parent: 'x-acme' }, group));
  expect(extended.topics.slice(-2).map(({ code }) => code)).toEqual(['x-acme', 'x-acme.boats']);
});

test('the version tells what was added, by whom, also where two did', () => {
  const once = extendTaxonomy(taxonomy, acme(fishing));
  const twice = extendTaxonomy(once, { name: 'other', version: '0.2.0', topics: [{ ...group, code: 'x-other' }] });
  expect(twice.version).toBe(`${taxonomy.version}+acme.1.0.0.other.0.2.0`);
});

test('a clause takes a topic of theirs as it is', () => {
  expect(Clause.shape.topics.safeParse(['sea.x-acme-fishing']).success).toBe(true);
});

test.each([
  [
    'a code of ours',
    acme({ ...fishing, code: 'sea.jurisdiction' }),
    'invalid-input: Invalid value at “topics”: a code with a part that begins with x-acme, not sea.jurisdiction',
  ],
  [
    'somebody else’s prefix',
    acme({ ...group, code: 'x-acmeco' }),
    'invalid-input: Invalid value at “topics”: a code with a part that begins with x-acme, not x-acmeco',
  ],
  [
    'a parent that is nowhere',
    acme({ ...fishing, code: 'none.x-acme', parent: 'none' }),
    'invalid-input: Invalid value at “topics”: none.x-acme has no parent none',
  ],
  ['a code twice', acme(group, group), 'invalid-input: Invalid value at “topics”: x-acme stands twice'],
  ['no form of a code', acme({ ...group, code: 'X-Acme' }), 'invalid-input: Invalid value at “topics.0.code”: expected a topic code'],
  ['no version', { ...acme(group), version: 'new' }, 'invalid-input: Invalid value at “version”: expected a semantic version'],
])('%s is refused', (_, additions, message) => {
  expect(failure(additions)).toBe(message);
});

test('whatever is added, ours stays in its order, and each topic stands behind its group', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const groups = taxonomy.topics.filter(({ parent }) => parent === undefined).map(({ code }) => code);
  const added = fc.uniqueArray(fc.tuple(fc.constantFrom(...groups), word), { minLength: 1, maxLength: 8, selector: String });
  fc.assert(
    fc.property(added, (pairs) => {
      const topics = pairs.map(([parent, name]) => ({ ...fishing, code: `${parent}.x-acme-${name}`, parent }));
      const extended = extendTaxonomy(taxonomy, acme(...topics)).topics;
      expect(extended.length).toBe(taxonomy.topics.length + topics.length);
      expect(extended.filter(({ code }) => !code.includes('x-acme'))).toEqual(taxonomy.topics);
      expect(
        extended.every(({ code, parent }, at) => parent === undefined || lastGroup(extended.slice(0, at)) === parent || code === parent),
      ).toBe(true);
    }),
  );
});

function lastGroup(topics: ReturnType<typeof extendTaxonomy>['topics']): string | undefined {
  return topics.findLast(({ parent }) => parent === undefined)?.code;
}
