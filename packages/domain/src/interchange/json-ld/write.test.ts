import { describe, expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { Actor } from '../../records/actor.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { jsonLdContext } from './context.ts';
import { fromJsonLd } from './read.ts';
import { toJsonLd } from './write.ts';

const actor = Actor.parse({
  record: 'actor',
  id: idOf('actor', 1),
  schemaVersion: 2,
  slug: 'gna',
  kind: 'authority',
  names: [
    { value: 'حكومة الوفاق', language: 'ar', kind: 'short', interval: { from: { edtf: '2015-12-17' } } },
    { value: 'Government of National Accord', language: 'en', kind: 'official' },
  ],
  countries: ['LY'],
  actsFor: idOf('actor', 2),
  wikidata: 'Q20979416',
});

const withoutContext = (document: object): unknown => ({ ...document, '@context': undefined });

describe('what a document says', () => {
  test('an actor, with what it is elsewhere, what it is called and each of its names', () => {
    expect(withoutContext(toJsonLd(actor))).toEqual({
      id: idOf('actor', 1),
      type: ['Actor', 'prov:Agent', 'schema:GovernmentOrganization'],
      schemaVersion: 2,
      slug: 'gna',
      name: { ar: 'حكومة الوفاق', en: 'Government of National Accord' },
      kind: 'code:actor-kinds/authority',
      names: [
        {
          written: { ar: 'حكومة الوفاق' },
          nameKind: 'code:name-kinds/short',
          interval: { type: 'mithaq:Interval', from: { edtf: '2015-12-17' } },
        },
        { written: { en: 'Government of National Accord' }, nameKind: 'code:name-kinds/official' },
      ],
      countries: ['LY'],
      actsFor: idOf('actor', 2),
      wikidata: 'wd:Q20979416',
    });
  });

  test('what an actor is part of may be a state, which is no schema:Organization', () => {
    expect(jsonLdContext['partOf']).toEqual({ '@id': 'mithaq:partOf', '@type': '@id' });
    expect(toJsonLd(Actor.parse({ ...actor, partOf: idOf('actor', 2) }))).toMatchObject({ partOf: idOf('actor', 2) });
  });

  test('an event and its figures', () => {
    const figures = [{ measure: 'displaced', low: 200_000 }];
    expect(toJsonLd(eventOf(1, { type: 'displacement', date: { edtf: '2020-06', asRead: 'يونيو' }, figures }))).toMatchObject({
      type: ['Event', 'schema:Event'],
      name: { en: 'Event 1' },
      eventType: 'code:event-types/displacement',
      date: { edtf: '2020-06', asRead: 'يونيو' },
      figures: [{ type: 'schema:QuantitativeValue', measure: 'code:figure-measures/displaced', low: 200_000 }],
    });
  });

  test('a publisher of the register by its id, any other by its name', () => {
    const source = sourceOf(1, { publisher: { actor: idOf('actor', 1) }, derivedFrom: [{ name: { ar: 'وكالة' } }] });
    expect(toJsonLd(source)).toMatchObject({
      type: ['Source', 'prov:Entity', 'schema:NewsArticle'],
      publisher: idOf('actor', 1),
      derivedFrom: [{ name: { ar: 'وكالة' } }],
      encoding: { type: 'schema:MediaObject', sha256: '0'.repeat(64), length: 0 },
    });
  });

  test('a statement: its value as JSON, the records that it names, and the passages that it was read in', () => {
    const value = { actor: idOf('actor', 1), role: 'party', onBehalfOf: idOf('actor', 1) };
    expect(withoutContext(toJsonLd(statementOf(1, [7], { property: 'participations', value })))).toEqual({
      id: idOf('statement', 1),
      type: ['Statement', 'prov:Entity'],
      schemaVersion: 2,
      subject: idOf('agreement', 1),
      property: 'participations',
      value: JSON.stringify(value),
      namesRecords: [idOf('actor', 1)],
      modality: 'code:modalities/occurred',
      standing: 'code:standings/accepted',
      rank: 0,
      citations: [
        {
          type: 'SpecificResource',
          source: idOf('source', 7),
          quotedFrom: idOf('source', 7),
          selector: [
            { type: 'TextQuoteSelector', exact: 'x' },
            { type: 'CodeUnitPositionSelector', start: 0, end: 1 },
          ],
        },
      ],
    });
  });
});

describe('the base of the ids', () => {
  test('is told in the document’s own context', () => {
    expect(toJsonLd(actor)['@context']).toEqual([jsonLdContext, { '@base': 'https://w3id.org/mithaq/id/' }]);
    expect(toJsonLd(actor, { base: 'http://localhost:4000/id/' })['@context']).toEqual([
      jsonLdContext,
      { '@base': 'http://localhost:4000/id/' },
    ]);
  });

  test.each([
    'https://register.example/سجل/',
    'https://سجل.example/id/',
    'http://127.0.0.1:4000/',
    'http://[::1]:4000/id/',
    'https://example.org/@team/..x/',
  ])('%j is one', (base) => {
    expect(fromJsonLd(toJsonLd(actor, { base })).records).toEqual([actor]);
  });

  test.each([
    '',
    'id/',
    'ftp://example.org/',
    'https://example.org',
    'https://example.org/x',
    'https://example.org/?q=/',
    'https://example.org/#/',
    'https://example.org/a b/',
    'https://schema.org/',
    'https://user:pw@x/',
    'https://user@example.org/',
    'https://example.org/\u202egro.elpmaxe/',
    'https://example\u200b.org/',
    'https://example.org/\u2066id\u2069/',
    'https://example.org/\u0000/',
    'https://example.org/\ud83d/',
    'https:///',
    'https://:80/',
    'https://example.org:x/',
    'https://example.org/a/../',
    'https://example.org/./',
    'https://example.org/%2E%2e/',
  ])('%j is refused', (base) => {
    expect(() => toJsonLd(actor, { base })).toThrow(MithaqError);
  });
});
