import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { Citation } from '../../records/statement.ts';
import { annotationContext } from '../../testing/annotation-context.ts';
import { anyLooseStatement } from '../../testing/arbitrary-records.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { annotationContextIri, annotationsOf, citationFromJsonLd, citationToJsonLd } from './annotations.ts';
import { jsonLdContext } from './context.ts';
import { toJsonLd } from './write.ts';

const options = {
  safe: true,
  documentLoader: (url: string) =>
    url === annotationContextIri
      ? Promise.resolve({ documentUrl: url, document: annotationContext })
      : Promise.reject(new Error(`the network was asked for ${url}`)),
};

const base = 'https://register.example/id/';
const citation = Citation.parse({
  source: idOf('source', 1),
  selector: { exact: 'وقّع', prefix: 'ثم ', start: 3, end: 7 },
  attributedTo: idOf('actor', 2),
  accessed: '2020-08-20',
});
const source = sourceOf(1, { text: { sha256: 'a'.repeat(64), length: 9 }, archivedUrl: 'https://archive.example/1' });

const target = {
  type: 'SpecificResource',
  source: `${base}${idOf('source', 1)}`,
  quotedFrom: `${base}${idOf('source', 1)}`,
  selector: [
    { type: 'TextQuoteSelector', exact: 'وقّع', prefix: 'ثم ' },
    { type: 'CodeUnitPositionSelector', start: 3, end: 7 },
  ],
  attributedTo: `${base}${idOf('actor', 2)}`,
  accessed: '2020-08-20',
  state: [
    { type: 'TextState', sha256: 'a'.repeat(64), length: 9 },
    {
      type: 'TimeState',
      sourceDateStart: '2020-08-20T00:00:00Z',
      sourceDateEnd: '2020-08-20T23:59:59Z',
      cached: 'https://archive.example/1',
    },
  ],
};

describe('a citation as a Web Annotation', () => {
  test('the passage by quote and by position, its source and its state', () => {
    const { '@context': contexts, ...resource } = citationToJsonLd(citation, { base, sources: [source] });
    expect(contexts).toEqual([annotationContextIri, expect.anything()]);
    expect(resource).toEqual(target);
  });

  test('with its text at hand, by position in code points too', () => {
    const texts = new Map<string, string>([[citation.source, '📜 وقّع']]);
    expect(citationToJsonLd(citation, { base, texts })).toMatchObject({
      selector: [...target.selector, { type: 'TextPositionSelector', start: 2, end: 6 }],
    });
  });

  test('a program that knows annotations and no JSON-LD selects by one type, in an annotation and in a statement’s document', async () => {
    const statement = { ...statementOf(1, [1]), citations: [citation] };
    const [annotation] = annotationsOf(statement, { base, sources: [source], texts: new Map([[citation.source, '📜 وقّع']]) });
    const compacted = await jsonld.compact(await jsonld.expand(Object(toJsonLd(statement)), options), Object(jsonLdContext), options);
    for (const passage of [Object(annotation)['target'], Object(toJsonLd(statement))['citations'][0], Object(compacted)['citations'][0]]) {
      expect(passage.type === 'SpecificResource').toBe(true);
      const quotes = passage.selector.filter((one: { type: unknown }) => one.type === 'TextQuoteSelector');
      expect(quotes.map(({ exact }: { exact: unknown }) => exact)).toEqual(['وقّع']);
      expect(passage.selector.filter((one: { type: unknown }) => typeof one.type !== 'string')).toEqual([]);
    }
    expect(Object(annotation)['target'].state.map(({ type }: { type: unknown }) => type)).toEqual(['TextState', 'TimeState']);
  });

  test('without its source at hand it has no state', () => {
    expect(citationToJsonLd(citation, { base })).not.toHaveProperty('state');
  });

  test('each citation of a statement links its passage to the statement', () => {
    const statement = statementOf(1, [3, 4]);
    expect(annotationsOf(statement).map(({ id, type, motivation, body }) => ({ id, type, motivation, body }))).toEqual(
      [1, 2].map((number) => ({
        id: `https://w3id.org/mithaq/id/${statement.id}#citation-${number}`,
        type: 'Annotation',
        motivation: 'linking',
        body: `https://w3id.org/mithaq/id/${statement.id}`,
      })),
    );
  });

  test('a processor finds every term of it in the recommendation’s context and ours', async () => {
    const statement = { ...statementOf(1, [1]), citations: [citation] };
    const [annotation] = annotationsOf(statement, { base, sources: [source] });
    const quads = String(await jsonld.toRDF(Object(annotation), { ...options, format: 'application/n-quads' }));
    const oa = 'http://www.w3.org/ns/oa#';
    const iri = `<${base}${statement.id}#citation-1>`;
    expect(quads).toContain(`${iri} <${oa}hasBody> <${base}${statement.id}> .`);
    expect(quads).toContain(`${iri} <${oa}motivatedBy> <${oa}linking> .`);
    expect(quads).toContain(`<${oa}exact> "وقّع" .`);
    expect(quads).toContain(`<${oa}start> "3"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`);
    expect(quads).toContain(`<http://www.w3.org/ns/prov#wasAttributedTo> <${base}${idOf('actor', 2)}> .`);
    expect(quads).toContain(`<https://schema.org/sha256> "${'a'.repeat(64)}" .`);
    expect(quads).toContain(`<${oa}cachedSource> <https://archive.example/1> .`);
  });
});

describe('a citation read back', () => {
  test('any citation, alone, in an annotation, and after a processor', async () => {
    await fc.assert(
      fc.asyncProperty(anyLooseStatement, async (statement) => {
        const texts = new Map<string, string>(statement.citations.map((one) => [one.source, '📜'.repeat(100)]));
        const annotations = annotationsOf(statement, { base, sources: [source], texts });
        expect(annotations.map((annotation) => citationFromJsonLd(annotation, { base }))).toEqual(statement.citations);
        for (const one of statement.citations) {
          const document = citationToJsonLd(one, { base });
          expect(citationFromJsonLd(JSON.parse(JSON.stringify(document)), { base })).toEqual(one);
          const again = await jsonld.compact(await jsonld.expand(Object(document), options), Object(document)['@context'], options);
          expect(citationFromJsonLd(again, { base })).toEqual(one);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('out of a statement’s own document', () => {
    const statement = { ...statementOf(1, [1]), citations: [citation] };
    expect(Object(toJsonLd(statement))['citations'].map((one: unknown) => citationFromJsonLd(one))).toEqual([citation]);
  });

  test('out of somebody else’s annotation, which says more and less', () => {
    const annotation = {
      '@context': annotationContextIri,
      id: 'https://elsewhere.example/1',
      type: 'Annotation',
      creator: 'https://elsewhere.example/me',
      body: { type: 'TextualBody', value: 'so it says' },
      target: {
        type: 'SpecificResource',
        source: `${base}${idOf('source', 1)}`,
        styleClass: 'red',
        selector: [
          { type: 'CssSelector', value: '#p1' },
          { type: 'TextPositionSelector', start: 2, end: 4 },
          { type: 'TextQuoteSelector', exact: 'نص', prefix: '', suffix: ' آخر' },
        ],
      },
    };
    expect(citationFromJsonLd(annotation, { base, text: '📜 نص آخر' })).toEqual({
      source: idOf('source', 1),
      selector: { exact: 'نص', prefix: '', suffix: ' آخر', start: 3, end: 5 },
    });
    expect(() => citationFromJsonLd(annotation, { base })).toThrow('a CodeUnitPositionSelector');
  });
});

const { state: _, ...passage } = target;
const [quote, position] = target.selector;

test.each([
  ['no object', 'x', [], 'an object'],
  ['another context', { '@context': 'https://schema.org/', ...passage }, ['@context'], `the context ${annotationContextIri}`],
  ['an annotation of a whole page', { type: 'Annotation', target: base }, ['target'], 'one SpecificResource'],
  ['an annotation of two passages', { type: 'Annotation', target: [passage, passage] }, ['target'], 'one SpecificResource'],
  ['a quote alone', { ...passage, selector: quote }, ['selector'], 'a CodeUnitPositionSelector'],
  ['a position alone', { ...passage, selector: [position] }, ['selector'], 'a TextQuoteSelector'],
  [
    'a source that no register has',
    { ...passage, source: 'https://elsewhere.example/page' },
    ['source'],
    'an id of the form source_ and 26 characters',
  ],
  [
    'a quote that is not as long as its position',
    { ...passage, selector: [quote, { type: 'CodeUnitPositionSelector', start: 3, end: 8 }] },
    ['selector'],
    'as far from the start as the quote is long',
  ],
  [
    'a hostile key',
    JSON.parse(`{"type":"SpecificResource","__proto__":{"source":"${base}"},"selector":[]}`),
    ['selector'],
    'a TextQuoteSelector',
  ],
])('%s is refused, with the place and the reason', (_, document, path, expected) => {
  let refused: unknown;
  try {
    citationFromJsonLd(document, { base });
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(MithaqError);
  expect(refused).toMatchObject({ code: 'invalid-input', path });
  expect(refused instanceof MithaqError ? refused.message : '').toContain(expected);
});
