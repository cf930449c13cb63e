import { expect, test } from 'vitest';
import { actorKinds } from './actor-kinds.ts';
import { eventTypes, modalities } from './event-types.ts';
import { fields, forces, instruments, lineages, natures, textAvailabilities } from './instruments.ts';
import { agreementRoles, eventRoles } from './roles.ts';
import { rights, sourceTypes } from './source-types.ts';
import { standings, statuses } from './statement-terms.ts';
import { Taxonomy, taxonomy, topicGroupOf, topicOf } from './topics.ts';

const vocabularies = {
  actorKinds,
  agreementRoles,
  eventRoles,
  eventTypes,
  fields,
  forces,
  instruments,
  lineages,
  modalities,
  natures,
  rights,
  sourceTypes,
  standings,
  statuses,
  textAvailabilities,
};

test.each(Object.entries(vocabularies))('%s: each code once, and each label once in each language', (_, { terms }) => {
  for (const texts of [terms.map(({ code }) => code), terms.map(({ label: { ar } }) => ar), terms.map(({ label: { en } }) => en)]) {
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    expect(texts).not.toContain(undefined);
  }
});

test('a label by its code', () => {
  expect(statuses.label('in-force')).toEqual({ ar: 'نافذة', en: 'in force' });
  expect(statuses.schema.safeParse('signed').success).toBe(true);
  expect(statuses.schema.safeParse('finished').success).toBe(false);
});

test('every topic has labels and a scope in both languages, and stands under its group', () => {
  for (const { code, parent, label, scope } of taxonomy.topics) {
    expect([Object.keys(label), Object.keys(scope)], code).toEqual([
      ['ar', 'en'],
      ['ar', 'en'],
    ]);
    expect(parent, code).toBe(code.includes('.') ? code.split('.')[0] : undefined);
  }
});

test('a topic and its group by code', () => {
  expect(topicGroupOf('institutions.joint-committee')?.code).toBe('institutions');
  expect(topicGroupOf('institutions')?.code).toBe('institutions');
  expect(topicOf('institutions.nothing')).toBeUndefined();
  expect(topicGroupOf('nothing')).toBeUndefined();
});

test('a taxonomy with a code twice, or without a parent, is refused', () => {
  const topic = { code: 'a.b', parent: 'a', label: { en: 'b' }, scope: { en: 'b' } };
  const messages = Taxonomy.safeParse({ version: '1.0.0', topics: [topic, topic] }).error?.issues.map(({ message }) => message);
  expect(messages).toEqual(['a topic code stands twice', 'a.b has no parent a', 'a.b has no parent a']);
});
