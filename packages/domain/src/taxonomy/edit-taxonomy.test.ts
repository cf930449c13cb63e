import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { editTaxonomy } from './edit-taxonomy.ts';
import { addTopic, ownTopicCode, requireRemovable, restoreTopic, retireTopic, rewordTopic, topicNameFrom } from './topic-acts.ts';
import { TopicEdit } from './topic-edit.ts';
import { codesOn, currentTopicOf, Taxonomy, taxonomy, topicOf } from './topics.ts';

const label = { ar: 'صيد', en: 'fishing' };
const fishing = addTopic(taxonomy, { parent: 'sea', name: 'fishing', label, scope: label });
const of = (...topics: readonly TopicEdit[]) => editTaxonomy(taxonomy, { acts: topics.length, topics: [...topics] });

function failure(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof MithaqError ? `${error.code}: ${error.message}` : String(error);
  }
}

test('without edits it is the taxonomy itself', () => {
  expect(editTaxonomy(taxonomy, { acts: 0, topics: [] })).toBe(taxonomy);
});

test('a topic of the register stands behind those of its group, its code marked, and the version counts the acts', () => {
  const edited = of(fishing);
  const at = edited.topics.findIndex(({ code }) => code === 'sea.x-register-fishing');
  expect(edited.topics.slice(at - 1, at + 2).map(({ code }) => code)).toEqual([
    'sea.search-and-rescue',
    'sea.x-register-fishing',
    'politics',
  ]);
  expect(edited.version).toBe(`${taxonomy.version}+register.1`);
  expect(Taxonomy.parse(edited)).toEqual(edited);
});

test('a group of the register, with a topic whose code needs no second mark', () => {
  const group = addTopic(taxonomy, { name: 'trade', label, scope: label });
  const grown = of(group);
  const boats = addTopic(grown, { parent: group.code, name: 'boats', label, scope: label });
  expect([group.code, boats.code]).toEqual(['x-register-trade', 'x-register-trade.boats']);
  expect(
    of(boats, group)
      .topics.slice(-2)
      .map(({ code }) => code),
  ).toEqual(['x-register-trade', 'x-register-trade.boats']);
});

test('other words take the place of the base’s; the base’s own are no edit', () => {
  const navigation = topicOf('sea.navigation');
  const edit = rewordTopic(
    undefined,
    { code: 'sea.navigation', base: navigation },
    { label: { ar: 'الملاحة' }, scope: navigation?.scope ?? label },
  );
  expect(edit).toEqual({ code: 'sea.navigation', label: { ar: 'الملاحة' } });
  expect(edit && topicOf('sea.navigation', of(edit))).toEqual({ ...navigation, label: { ar: 'الملاحة' } });
  expect(rewordTopic(edit, { code: 'sea.navigation', base: navigation }, navigation ?? { label, scope: label })).toBeUndefined();
});

test('a retired topic keeps its entry and leads to the one in use, also after that one was retired in turn', () => {
  const first = retireTopic(taxonomy, undefined, { code: 'sea.resources', successor: 'sea.jurisdiction' });
  const second = retireTopic(of(first), undefined, { code: 'sea.jurisdiction', successor: 'sea.navigation' });
  const edited = of(first, second);
  expect(currentTopicOf('sea.resources', edited)?.code).toBe('sea.navigation');
  expect(codesOn('sea.navigation', edited)).toEqual(['sea.navigation', 'sea.jurisdiction', 'sea.resources']);
  expect(topicOf('sea.resources', of(first))?.replacedBy).toBe('sea.jurisdiction');
});

const retired = retireTopic(taxonomy, undefined, { code: 'sea.resources', successor: 'sea.navigation' });
const after = of(retired);

test.each([
  [
    'a topic that is not there',
    () => retireTopic(taxonomy, undefined, { code: 'sea.none', successor: 'sea' }),
    'not-found: No record with this name or id: sea.none',
  ],
  [
    'a successor that is not there',
    () => retireTopic(taxonomy, undefined, { code: 'sea.resources', successor: 'none' }),
    'not-found: No record with this name or id: none',
  ],
  [
    'itself as its successor',
    () => retireTopic(taxonomy, undefined, { code: 'sea.resources', successor: 'sea.resources' }),
    'cannot-change-topic: This cannot be done to the topic “resources at sea”: a topic does not succeed itself',
  ],
  [
    'a successor that is retired',
    () => retireTopic(after, undefined, { code: 'sea.navigation', successor: 'sea.resources' }),
    'cannot-change-topic: This cannot be done to the topic “navigation and ports”: its successor “resources at sea” is retired itself',
  ],
  [
    'one that is retired',
    () => retireTopic(after, retired, { code: 'sea.resources', successor: 'sea' }),
    'cannot-change-topic: This cannot be done to the topic “resources at sea”: it is retired already',
  ],
  [
    'a group with topics',
    () => retireTopic(taxonomy, undefined, { code: 'sea', successor: 'politics' }),
    'cannot-change-topic: This cannot be done to the topic “Maritime affairs”: topics still belong to it: “maritime jurisdiction”, “resources at sea”, “navigation and ports”, “search and rescue”',
  ],
  [
    'restoring what is in use',
    () => restoreTopic(after, undefined, 'sea.navigation'),
    'cannot-change-topic: This cannot be done to the topic “navigation and ports”: this register did not retire it',
  ],
  [
    'a code twice',
    () => addTopic(of(fishing), { parent: 'sea', name: 'fishing', label, scope: label }),
    'topic-exists: The taxonomy has a topic with this code: sea.x-register-fishing',
  ],
  [
    'a group that is none',
    () => addTopic(taxonomy, { parent: 'sea.navigation', name: 'x', label, scope: label }),
    'not-found: No record with this name or id: sea.navigation',
  ],
  [
    'a name that is none',
    () => addTopic(taxonomy, { parent: 'sea', name: 'Fishing!', label, scope: label }),
    'invalid-input: Invalid value at “code”: expected a topic code',
  ],
  [
    'no words',
    () => addTopic(taxonomy, { parent: 'sea', name: 'fish', label: {}, scope: label }),
    'invalid-input: Invalid value at “label”: expected text in at least one language',
  ],
  [
    'blank words',
    () => addTopic(taxonomy, { parent: 'sea', name: 'fish', label: { en: ' ' }, scope: label }),
    'invalid-input: Invalid value at “label.en”: expected one line of text, not blank',
  ],
  [
    'endless words',
    () => addTopic(taxonomy, { parent: 'sea', name: 'fish', label: { en: 'x'.repeat(1_000_000) }, scope: label }),
    'invalid-input: Invalid value at “label.en”: expected at most 120 characters',
  ],
  [
    'half a character',
    () => addTopic(taxonomy, { parent: 'sea', name: 'fish', label: { en: '\ud800' }, scope: label }),
    'invalid-input: Invalid value at “label.en”: expected one line of text, not blank',
  ],
  [
    'taking back what is the base’s',
    () => requireRemovable(taxonomy, undefined, 'sea.navigation'),
    'cannot-change-topic: This cannot be done to the topic “navigation and ports”: this register did not add it',
  ],
])('%s is refused', (_, act, message) => {
  expect(failure(act)).toBe(message);
});

test('a group is retired once its topics are, and none of them is restored before it', () => {
  const group = addTopic(taxonomy, { name: 'trade', label, scope: label });
  const boats = addTopic(of(group), { parent: group.code, name: 'boats', label, scope: label });
  const left = retireTopic(of(group, boats), boats, { code: boats.code, successor: 'sea' });
  const closed = retireTopic(of(group, left), group, { code: group.code, successor: 'sea' });
  expect(failure(() => restoreTopic(of(closed, left), left, boats.code))).toBe(
    'cannot-change-topic: This cannot be done to the topic “fishing”: restore its group first',
  );
  expect(failure(() => addTopic(of(closed, left), { parent: group.code, name: 'ships', label, scope: label }))).toBe(
    'cannot-change-topic: This cannot be done to the topic “fishing”: it is retired, and takes nothing new',
  );
});

test.each([
  ['Fishing rights', 'fishing-rights'],
  ['Écoles & académies', 'ecoles-academies'],
  ['the party’s 2 boats', 'the-partys-boats'],
  ['صيد', ''],
])('%s is called %s', (words, name) => {
  expect(topicNameFrom(words)).toBe(name);
});

const codes = [
  ...taxonomy.topics.map(({ code }) => code),
  'sea.x-register-a',
  'sea.x-register-b',
  'x-register-c',
  'x-register-c.d',
  'none.x-register-e',
];
const anyEdit = fc
  .record({
    code: fc.constantFrom(...codes),
    added: fc.option(fc.constant(true as const), { nil: undefined }),
    label: fc.option(fc.constant(label), { nil: undefined }),
    replacedBy: fc.option(fc.constantFrom(...codes), { nil: undefined }),
  })
  .map(({ code, added, label: own, replacedBy }) =>
    TopicEdit.parse({
      code,
      ...(added && { added, label, scope: label }),
      ...(own && { label: own }),
      ...(replacedBy && { replacedBy }),
    }),
  );

test('whatever the edits, what comes out is a taxonomy that has every code of the base, in its order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEdit, { selector: ({ code }) => code, maxLength: 12 }), (topics) => {
      const edited = editTaxonomy(taxonomy, { acts: topics.length, topics });
      expect(Taxonomy.parse(edited)).toEqual(edited);
      const kept = new Set(taxonomy.topics.map(({ code }) => code));
      expect(edited.topics.map(({ code }) => code).filter((code) => kept.has(code))).toEqual([...kept]);
      for (const { code } of edited.topics) expect(currentTopicOf(code, edited)?.replacedBy).toBeUndefined();
    }),
  );
});

test('what is retired and restored is as it was', () => {
  const leaf = taxonomy.topics.filter(({ parent }) => parent !== undefined).map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(leaf, { minLength: 2, maxLength: 8 }),
      fc.option(fc.constant(label), { nil: undefined }),
      ([code = '', ...others], own) => {
        const worded = own && TopicEdit.parse({ code, label: own });
        const before = of(...(worded ? [worded] : []));
        const edit = retireTopic(before, worded, { code, successor: others[0] ?? '' });
        const restored = restoreTopic(of(edit), edit, code);
        expect(restored).toEqual(worded);
        expect(of(...(restored ? [restored] : [])).topics).toEqual(before.topics);
      },
    ),
  );
});

test('a code that is proposed for a topic is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const name = topicNameFrom(words);
      if (name !== '') expect(TopicEdit.shape.code.safeParse(ownTopicCode({ parent: 'sea', name })).success).toBe(true);
    }),
  );
});
