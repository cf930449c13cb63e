import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordKinds } from '../../registry.ts';
import { definitionOf, everyField, jsonLdContext } from './context.ts';
import { mappings, statementFields } from './mappings.ts';
import { namespaces } from './namespaces.ts';

const docs = `${import.meta.dirname}/../../../docs/interchange`;

test.each([
  ['to be fetched', `${docs}/context.jsonld`],
  ['to be imported as JSON', `${docs}/../../context.json`],
])('the published file, %s, is the context to the byte (`npm run context` writes it)', (_, file) => {
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify({ '@context': jsonLdContext }, null, 2)}\n`);
});

test('a term means one thing, wherever it stands', () => {
  const meanings = new Map<string, string>();
  for (const field of everyField()) {
    const meaning = JSON.stringify(definitionOf(field));
    expect(meanings.get(field.term) ?? meaning, field.term).toBe(meaning);
    meanings.set(field.term, meaning);
  }
});

test('an IRI has one term, so that compaction can’t choose another', () => {
  const terms = new Map<string, string>();
  for (const { term, iri } of everyField()) {
    expect(terms.get(iri) ?? term, iri).toBe(term);
    terms.set(iri, term);
  }
});

test('every term lies in a vocabulary that has a prefix', () => {
  const prefixes = everyField().map(({ iri }) => iri.split(':')[0] ?? '');
  expect(prefixes.filter((prefix) => !Object.hasOwn(namespaces, prefix))).toEqual([]);
});

test('no term is a keyword, a prefix or a class', () => {
  const taken = ['id', 'type', ...Object.keys(namespaces), ...recordKinds.map((kind) => mappings[kind].type), 'Statement'];
  expect(everyField().filter(({ term }) => taken.includes(term))).toEqual([]);
});

test('within one kind every property has a term of its own', () => {
  for (const fields of [...recordKinds.map((kind) => mappings[kind].fields), statementFields]) {
    const terms = Object.values<{ term: string }>(fields).map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  }
});

test('the reference names every term with its IRI', () => {
  const reference = readFileSync(`${docs}/json-ld.md`, 'utf8');
  for (const { term, iri } of everyField()) expect(reference, term).toContain(`\`${term}\` → \`${iri}\``);
});
