import { expect, test } from 'vitest';
import { equivalentsOf } from './crosswalk.ts';
import { authorities, codeLists } from './data/code-lists.ts';
import { eventTypes } from './event-types.ts';
import { instruments } from './instruments.ts';
import { statuses } from './statement-terms.ts';
import { currentTopicOf, Taxonomy, taxonomy, topicGroupOf, topicOf } from './topics.ts';
import { vocabularies } from './vocabularies.ts';
import type { Term } from './vocabulary.ts';

test.each(Object.entries(vocabularies))(
  '%s: the schema takes the codes of the terms, in their order, and no other',
  (_, { schema, terms }) => {
    expect(terms.map(({ code }) => code)).toEqual(schema.options);
    expect(schema.safeParse('no-such-code').success).toBe(false);
  },
);

test('a label and a term by their code', () => {
  expect(statuses.label('in-force')).toEqual({ ar: 'نافذة', en: 'in force' });
  expect(statuses.term('in-force')?.law).toEqual({
    'vienna-convention': ['24', '25'],
    'untc-glossary': ['Entry into Force', 'Provisional Application'],
  });
  expect(statuses.term('finished')).toBeUndefined();
});

test('a topic and its group by code', () => {
  expect(topicGroupOf('institutions.joint-committee')?.code).toBe('institutions');
  expect(topicGroupOf('institutions')?.code).toBe('institutions');
  expect(topicOf('institutions.nothing')).toBeUndefined();
  expect(topicGroupOf('nothing')).toBeUndefined();
});

test('the topics that our documents and examples need are there', () => {
  const needed = [
    'institutions.advisers',
    'training.academy-places',
    'institutions.organising',
    'institutions.equipping',
    'hazards.demining',
    'migration.borders',
    'migration.coast-guard',
    'migration.irregular',
    'medicine.military',
    'medicine.hospitals',
    'hazards.health-emergencies',
    'hazards.disaster-relief',
    'medicine.research',
    'medicine.information',
    'sea.jurisdiction',
    'institutions.troop-deployment',
    'institutions.joint-committee',
    'politics.process',
    'politics.elections',
    'economy.oil',
    'politics.prisoners',
    'politics.diplomatic-relations',
    'security.arms-elimination',
    'security.verification',
  ];
  expect(needed.filter((code) => topicOf(code) === undefined)).toEqual([]);
});

test('every activity of DCAD has a topic that comes close to it', () => {
  const close = taxonomy.topics.flatMap((topic) => equivalentsOf(topic, 'dcad').filter(({ match }) => match !== 'relatedMatch'));
  expect([...new Set(close.map(({ code }) => code))].toSorted()).toEqual([
    'defense policy coordination',
    'defense-related research and development',
    'education and training',
    'exchange of classified information',
    'joint military exercises',
    'joint peacekeeping operations',
    'joint weapons programs',
    'joint working groups',
    'officer exchanges',
    'procurement and arms trade',
  ]);
});

test.each([
  ['signature', 'plover', ['SUPPORT']],
  ['announcement', 'plover', ['AGREE']],
  ['ceasefire-declared', 'plover', ['CONCEDE', 'RETREAT-ceasefire']],
  ['displacement', 'plover', ['SANCTION-expel']],
  ['statement', 'plover', []],
  ['clash', 'acled-events', ['Armed clash', 'Battles']],
  ['displacement', 'acled-events', ['Other']],
  ['adoption', 'plover', ['SUPPORT']],
  ['relations-severed', 'plover', ['SANCTION-discontinue', 'SANCTION']],
  ['relations-restored', 'plover', ['SUPPORT']],
  ['embassy-closed', 'plover', ['SANCTION-withdraw', 'SANCTION']],
  ['prisoner-exchange', 'plover', ['RETREAT-release', 'RETREAT']],
  ['prisoner-exchange', 'acled-events', ['Agreement']],
  ['implementation', 'plover', []],
  ['appointment', 'acled-events', []],
])('%s in %s: %j', (type, list, codes) => {
  const term = eventTypes.term(type);
  expect(term && equivalentsOf(term, list).map(({ code }) => code)).toEqual(codes);
});

test('each code list and each authority that an entry names says which edition it is', () => {
  const terms = Object.values(vocabularies).flatMap<Term>((vocabulary) => [...vocabulary.terms]);
  const named = [...taxonomy.topics, ...terms].flatMap(({ crosswalk = {} }) => Object.keys(crosswalk));
  expect([...new Set(named)].toSorted()).toEqual(codeLists.map(({ id }) => id).toSorted());
  const rested = terms.flatMap(({ law = {} }) => Object.keys(law));
  expect([...new Set(rested)].toSorted()).toEqual(authorities.map(({ id }) => id).toSorted());
});

test('every action on an agreement that has an entry in the glossary of the UN Treaty Collection names it', () => {
  const unnamed = eventTypes.terms.filter(({ family, law }) => family === 'treaty' && law === undefined);
  expect(unnamed.map(({ code }) => code)).toEqual(['announcement']);
  expect(eventTypes.term('adoption')?.law).toEqual({ 'vienna-convention': ['9'], 'untc-glossary': ['Adoption'] });
  expect(instruments.term('protocol')?.law).toEqual({ 'vienna-convention': ['2(1)(a)'], 'untc-definitions': ['Protocols'] });
});

test.each([
  ['relations-severed', { 'diplomatic-relations-convention': ['45'] }],
  ['relations-restored', { 'diplomatic-relations-convention': ['2'] }],
  ['prisoner-exchange', { 'third-geneva-convention': ['109', '118'] }],
])('%s rests on %j', (type, law) => {
  expect(eventTypes.term(type)?.law).toEqual(law);
});

const label = { en: 'b' };
const group = { code: 'a', label, scope: label };

test.each([
  ['a code twice', [group, group], ['a stands twice']],
  ['no parent', [{ ...group, code: 'a.b', parent: 'a' }], ['a.b has no parent a']],
  ['a parent that its code does not name', [group, { ...group, code: 'a.b', parent: 'c' }], ['the parent of a.b is a, not c']],
  ['a topic that says no parent', [group, { ...group, code: 'a.b' }], ['the parent of a.b is a, not none']],
  ['a successor that is not there', [{ ...group, replacedBy: 'c' }], ['a is replaced by c, which is no topic']],
  ['a successor that is retired itself', [{ ...group, replacedBy: 'a' }], ['a is replaced by a, which is retired itself']],
])('a taxonomy with %s is refused', (_, topics, messages) => {
  expect(Taxonomy.safeParse({ version: '1.0.0', topics }).error?.issues.map(({ message }) => message)).toEqual(messages);
});

test('a retired topic keeps its entry, and leads to the one that replaced it', () => {
  const old = { ...group, code: 'a.old', parent: 'a', replacedBy: 'a.new' };
  const later = Taxonomy.parse({ version: '1.2.0', topics: [group, old, { ...group, code: 'a.new', parent: 'a' }] });
  expect(topicOf('a.old', later)?.replacedBy).toBe('a.new');
  expect(currentTopicOf('a.old', later)?.code).toBe('a.new');
  expect(currentTopicOf('a.new', later)?.code).toBe('a.new');
  expect(currentTopicOf('a.none', later)).toBeUndefined();
});

test('the package’s own taxonomy is what its schema takes', () => {
  expect(Taxonomy.parse(taxonomy)).toEqual(taxonomy);
});
