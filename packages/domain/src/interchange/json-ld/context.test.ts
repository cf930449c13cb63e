import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordKinds } from '../../registry.ts';
import { definitionOf, everyField, jsonLdContext } from './context.ts';
import { mappings, statementFields } from './mappings.ts';
import { namespaces } from './namespaces.ts';

const docs = `${import.meta.dirname}/../../../docs/interchange`;

test('the published file is the context', () => {
  expect(JSON.parse(readFileSync(`${docs}/context.jsonld`, 'utf8'))).toEqual({ '@context': jsonLdContext });
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
