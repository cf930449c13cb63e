import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsIn } from '../../scripts/taxonomy.faults.ts';
import { taxonomyFiles } from '../../scripts/taxonomy.files.ts';
import { readTaxonomy, type TaxonomyData } from '../../scripts/taxonomy.read.ts';
import { DataVocabulary } from '../../scripts/taxonomy.schema.ts';
import { TopicCode } from './topic-code.ts';

const root = `${import.meta.dirname}/../..`;
const data = readTaxonomy();
const files = taxonomyFiles();

test.each([...files])('%s is what the data files say: run `npm run taxonomy` after a change of them', (path, text) => {
  expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
});

test('nothing else stands beside the written sources', () => {
  const written = [...files.keys()].filter((path) => path.startsWith('src/')).map((path) => path.split('/').at(-1));
  expect(readdirSync(`${root}/src/taxonomy/data`).toSorted()).toEqual(written.toSorted());
});

test('the reference page has every code, and its name in both languages', () => {
  const page = files.get('docs/taxonomy.md') ?? '';
  const entries = [...data.topics.topics, ...data.vocabularies.flatMap(({ terms }) => terms)];
  expect(
    entries.filter(({ code, label }) => ![`\`${code}\``, `**${label.en}**`, `<b>${label.ar}</b>`].every((text) => page.includes(text))),
  ).toEqual([]);
});

test('the data files agree with one another', () => {
  expect(faultsIn(data)).toEqual([]);
});

const term = { code: 'one', label: { ar: 'واحد', en: 'one' }, scope: { ar: 'واحد', en: 'one' } };

function withTerms(...terms: DataVocabulary['terms']): TaxonomyData {
  return { ...data, vocabularies: [{ id: 'numbers', type: 'Number', title: term.label, about: term.label, terms }] };
}

test.each([
  ['a code twice', withTerms(term, { ...term, label: { ar: 'اثنان', en: 'two' } }), ['numbers: one stands twice']],
  ['a label twice', withTerms(term, { ...term, code: 'two', label: { ar: 'اثنان', en: 'one' } }), ['numbers in English: one stands twice']],
  [
    'a code list that is not there',
    withTerms({ ...term, crosswalk: { cameo: [{ code: '04', match: 'exactMatch' }] } }),
    ['one: there is no code list cameo'],
  ],
  [
    'a code that its list lacks',
    withTerms({ ...term, crosswalk: { plover: [{ code: 'DISAPPROVE', match: 'exactMatch' }] } }),
    ['one: plover has no code DISAPPROVE'],
  ],
  ['an article that its treaty lacks', withTerms({ ...term, law: { 'vienna-convention': ['86'] } }), ['one: vienna-convention has no 86']],
  [
    'no article at all',
    withTerms({ ...term, law: { 'vienna-convention': ['on signature'] } }),
    ['one: vienna-convention has no on signature'],
  ],
  [
    'a heading that its glossary lacks',
    withTerms({ ...term, law: { 'untc-glossary': ['Signing'] } }),
    ['one: untc-glossary has no Signing'],
  ],
  ['an authority that is not there', withTerms({ ...term, law: { hague: ['36'] } }), ['one: there is no authority hague']],
  ['a family that is not there', withTerms({ ...term, family: 'sport' }), ['one: there is no family sport']],
  [
    'a topic of other people’s',
    { ...data, topics: { ...data.topics, topics: [...data.topics.topics, ...added('x-acme')] } },
    ['x-acme: codes in x- are other people’s'],
  ],
])('%s would be seen', (_, broken, faults) => {
  expect(faultsIn(broken)).toEqual(faults);
});

function added(code: string): TaxonomyData['topics']['topics'] {
  return [{ ...term, code: TopicCode.parse(code) }];
}

test.each([
  ['no Arabic label', { ...term, label: { en: 'one' } }],
  ['English where Arabic should be', { ...term, label: { ar: 'one', en: 'one' } }],
  ['no scope note', { code: 'one', label: term.label }],
  ['a kind of match that SKOS lacks', { ...term, crosswalk: { plover: [{ code: 'AGREE', match: 'sameAs' }] } }],
])('a term with %s is refused', (_, faulty) => {
  expect(DataVocabulary.safeParse({ ...data.vocabularies[0], terms: [faulty] }).success).toBe(false);
  expect(DataVocabulary.safeParse({ ...data.vocabularies[0], terms: [term] }).success).toBe(true);
});
