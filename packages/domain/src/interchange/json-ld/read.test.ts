import { describe, expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { jsonLdContext, jsonLdContextIri } from './context.ts';
import { fromJsonLd } from './read.ts';
import { toJsonLd } from './write.ts';

const source = sourceOf(1, { label: { 'ar-LY': 'خبر', en: 'Report' }, publisher: { name: { ar: 'وكالة' } } });
const statement = statementOf(1, [1], { subject: source.id, property: 'type', value: 'article' });
const document = toJsonLd({ records: [source], statements: [statement] });
const [sourceNode, statementNode] = Object(document)['@graph'];

function refusal(read: () => unknown): { code: string; path: readonly unknown[]; message: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof MithaqError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const graphOf = (...nodes: readonly object[]) => ({ ...document, '@graph': nodes });

describe('what is read besides what is written', () => {
  test('a context by its address, with the base from outside', () => {
    const linked = { ...document, '@context': jsonLdContextIri };
    expect(fromJsonLd(linked)).toEqual({ records: [source], statements: [statement] });
  });

  test('ids and references in full, under the base', () => {
    const full = { ...sourceNode, id: `https://register.example/${source.id}` };
    expect(fromJsonLd({ '@context': [jsonLdContext, { '@base': 'https://register.example/' }], ...full }).records).toEqual([source]);
    expect(fromJsonLd({ '@context': jsonLdContext, ...full }, { base: 'https://register.example/' }).records).toEqual([source]);
  });

  test('language tags in lower case, codes in full, one member without its array, a list in full', () => {
    const loose = {
      ...sourceNode,
      type: 'mithaq:Source',
      name: { 'ar-ly': 'خبر', en: 'Report' },
      rights: { id: 'https://w3id.org/mithaq/code/rights/excerpts-only' },
    };
    const citations = statementNode.citations[0];
    expect(fromJsonLd(graphOf(loose, { ...statementNode, citations }))).toEqual({ records: [source], statements: [statement] });
    expect(fromJsonLd(graphOf({ ...sourceNode, derivedFrom: { '@list': [] } })).records).toEqual([source]);
  });

  test('a class beside ours, of somebody else', () => {
    expect(fromJsonLd(graphOf({ ...sourceNode, type: ['https://elsewhere.example/Thing', 'Source'] })).records).toEqual([source]);
  });
});

describe('what is refused, with the place in the document and the reason', () => {
  test.each([
    ['no document', 'x', [], 'a compacted JSON-LD document'],
    ['an expanded document', [], [], 'a compacted JSON-LD document'],
    ['no context', { '@graph': [] }, ['@context'], 'the context of Mithaq'],
    ['another context', { ...document, '@context': 'https://schema.org/' }, ['@context'], 'the context of Mithaq'],
    [
      'a context that changes ours',
      { ...document, '@context': [jsonLdContext, { slug: 'schema:name' }] },
      ['@context'],
      'the context of Mithaq',
    ],
    ['a base that is none', { ...document, '@context': [jsonLdContext, { '@base': 'x' }] }, ['base'], 'an absolute http address'],
    ['no object in the graph', { ...document, '@graph': ['x'] }, ['@graph', 0], 'an object'],
    ['no class', graphOf({ ...sourceNode, type: ['schema:Article'] }), ['@graph', 0, 'type'], 'a class of Mithaq'],
    [
      'two classes of ours',
      graphOf({ ...sourceNode, type: ['Source', 'mithaq:Event'] }),
      ['@graph', 0, 'type'],
      'one class of Mithaq, not Event and Source',
    ],
    ['a class by inheritance', graphOf({ ...sourceNode, type: ['constructor'] }), ['@graph', 0, 'type'], 'a class of Mithaq'],
    ['an unknown term', graphOf({ ...sourceNode, colour: 'red' }), ['@graph', 0, 'colour'], 'a term that the format has here'],
    ['a term of another kind', graphOf({ ...sourceNode, names: [] }), ['@graph', 0, 'names'], 'a term that the format has here'],
    [
      'a hostile term',
      graphOf(JSON.parse(JSON.stringify(sourceNode).replace('"slug"', '"__proto__":{"x":1},"slug"'))),
      ['@graph', 0, '__proto__'],
      'a term that the format has here',
    ],
    [
      'an unknown term within',
      graphOf({ ...sourceNode, encoding: { ...sourceNode.encoding, size: 1 } }),
      ['@graph', 0, 'encoding', 'size'],
      'a term that the format has here',
    ],
    ['a bare code', graphOf({ ...sourceNode, rights: 'excerpts-only' }), ['@graph', 0, 'rights'], 'an IRI that starts with code:rights/'],
    [
      'a code of another vocabulary',
      graphOf({ ...sourceNode, rights: 'code:standings/accepted' }),
      ['@graph', 0, 'rights'],
      'an IRI that starts with code:rights/',
    ],
    ['text without a language', graphOf({ ...sourceNode, name: 'x' }), ['@graph', 0, 'name'], 'text by language'],
    ['a title in two', graphOf({ ...sourceNode, headline: { ar: 'x', en: 'y' } }), ['@graph', 0, 'headline'], 'text in one language'],
    ['a value that is no JSON', graphOf({ ...statementNode, value: '{' }), ['@graph', 0, 'value'], 'JSON text'],
    [
      'a citation by position alone',
      graphOf({
        ...statementNode,
        citations: [{ ...statementNode.citations[0], selector: [{ type: 'CodeUnitPositionSelector', start: 0, end: 1 }] }],
      }),
      ['@graph', 0, 'citations', 0, 'selector'],
      'a TextQuoteSelector',
    ],
  ])('%s', (_, given, path, expected) => {
    const error = refusal(() => fromJsonLd(given));
    expect([error.code, error.path]).toEqual(['invalid-input', path]);
    expect(error.message).toContain(expected);
  });

  test.each([
    ['a record that is not valid', { ...sourceNode, sample: 'no' }, 'invalid-record', source.slug],
    ['an id under another base', { ...sourceNode, id: 'https://elsewhere.example/1' }, 'invalid-record', source.slug],
    ['a statement that is not valid', { ...statementNode, citations: [] }, 'invalid-record', statement.id],
    ['a record of a newer Mithaq', { ...sourceNode, schemaVersion: 99 }, 'newer-schema', '99'],
  ])('%s', (_, node, code, said) => {
    const error = refusal(() => fromJsonLd(graphOf(node)));
    expect(error.code).toBe(code);
    expect(error.message).toContain(said);
  });
});

describe('a document is held together as a register is', () => {
  const problem = (given: unknown, options = {}) => {
    const { code, path, message } = refusal(() => fromJsonLd(given, options));
    return { code, path, message };
  };

  test.each([
    ['the same node twice', graphOf(sourceNode, sourceNode), source.id],
    ['two nodes with one id', graphOf(sourceNode, { ...sourceNode, slug: 'other' }), source.id],
    ['one id relative and in full', graphOf(sourceNode, { ...sourceNode, id: `https://w3id.org/mithaq/id/${source.id}` }), source.id],
    ['a statement twice', graphOf(statementNode, sourceNode, statementNode), statement.id],
  ])('%s is refused', (_, given, id) => {
    const nodes = given['@graph'].length;
    expect(problem(given)).toEqual({ code: 'duplicate-id', path: ['@graph', nodes - 1, 'id'], message: `The id ${id} stands twice` });
  });

  test('a reference to a record that is not there is refused, unless whoever reads knows it', () => {
    const withActor = { ...sourceNode, publisher: idOf('actor', 1) };
    const given = graphOf(withActor, statementNode);
    expect(problem(given)).toMatchObject({ code: 'dangling-reference', path: [source.id, 'publisher'] });
    expect(problem(given, { isKnown: (id: string) => id === idOf('actor', 2) }).code).toBe('dangling-reference');
    expect(fromJsonLd(given, { isKnown: (id) => id === idOf('actor', 1) }).records).toMatchObject([
      { publisher: { actor: idOf('actor', 1) } },
    ]);
  });

  test('one record or statement by itself names others, which are not asked for unless it is said what is known', () => {
    const alone = toJsonLd(statement);
    expect(fromJsonLd(alone).statements).toEqual([statement]);
    expect(problem(alone, { isKnown: () => false })).toMatchObject({ code: 'dangling-reference', path: [statement.id, 'subject'] });
    expect(problem({ ...document, '@graph': [statementNode] }).code).toBe('dangling-reference');
  });
});
