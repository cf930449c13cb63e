import { describe, expect, test } from 'vitest';
import type { MithaqError } from '../../index.ts';
import { bundleOf, lineOf, problemsIn, streamed } from '../../testing/bundle-files.ts';
import { someChangeSet, someDraft, someJudgement, someRevision, textPart } from '../../testing/bundle-parts.ts';
import { eventOf, sourceOf, statementOf } from '../../testing/records.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { type BundleReading, readBundle } from '../bundle/read.ts';
import { writeBundle } from '../bundle/write.ts';
import { fromCsv } from '../csv/read.ts';
import { writeRows } from '../csv/rows.ts';
import { fromSimpleTables, type SimpleReading } from '../csv/simple-tables.ts';
import { toCsv } from '../csv/write.ts';
import { fromFtmEntities } from '../follow-the-money/read.ts';
import { placesFromGeoJson } from '../geojson/places.ts';

/** Turned around, unseen, closing what it did not open, with blanks of its own, and long. */
const hostile = `\u202e\u0007\u2069{name}\u2028${'a'.repeat(50_000)}`;

const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200f\u202a-\u202e\u2066\u2067]/u;

/** Holds the messages against what hostile text does to them, and gives how many there are. */
function harmless(problems: readonly MithaqError[]): number {
  for (const problem of problems) {
    for (const message of [problem.messageIn('en'), problem.messageIn('ar')]) {
      expect(message.length).toBeLessThan(1500);
      expect(message).not.toMatch(unseen);
    }
  }
  return problems.length;
}

const refused = (reading: BundleReading | SimpleReading): readonly MithaqError[] => (reading.outcome === 'read' ? [] : reading.problems);

const register = { records: [sourceOf(1), eventOf(1, { type: 'signature', date: { edtf: '2020' } })], statements: [statementOf(1, [1])] };

/** An object in which each field by itself is hostile, and one that has a hostile field more. */
function twisted(whole: object): readonly object[] {
  return [...Object.keys(whole).map((field) => ({ ...whole, [field]: hostile })), { ...whole, [hostile]: hostile }];
}

describe('hostile text never makes a message long, or unseen', () => {
  test('out of the lines of a bundle', () => {
    const [source] = register.records;
    for (const entry of twisted(source ?? {})) {
      expect(harmless(refused(readBundle([['records/source.jsonl', `${canonicalJson(entry)}\n`]])))).toBeGreaterThan(0);
    }
  });

  test('out of the lines of what stands beside the register', async () => {
    const texts = textPart('x');
    const lines = {
      'judgements.jsonl': someJudgement,
      'revisions.jsonl': someRevision,
      'change-sets.jsonl': someChangeSet,
      'drafts.jsonl': someDraft,
      'texts.jsonl': texts.value,
    };
    for (const [name, value] of Object.entries(lines)) {
      for (const entry of twisted(value)) {
        const line = lineOf(entry);
        const { verdict } = await streamed(bundleOf({ [name]: line + line }));
        expect(harmless(problemsIn(verdict))).toBeGreaterThan(0);
      }
    }
  });

  test('out of the manifest and the names of a bundle', () => {
    const manifest: unknown = JSON.parse(
      new TextDecoder().decode(writeBundle(register, { createdAt: '2026-11-22T09:30:00Z' }).get('manifest.json')),
    );
    for (const said of twisted(Object(manifest))) {
      expect(
        harmless(
          refused(
            readBundle([
              ['manifest.json', `${canonicalJson(said)}\n`],
              [hostile, ''],
            ]),
          ),
        ),
      ).toBeGreaterThan(1);
    }
  });

  test('out of the headers and the cells of tables', () => {
    const tables = toCsv(register);
    for (const [name, table] of tables) {
      const width = table.split('\r\n')[0]?.split(',').length ?? 1;
      const row = Array.from({ length: width }, () => hostile);
      const header = table.slice(0, table.indexOf('\r\n') + 2);
      expect(harmless(refused(fromCsv([[name, header + writeRows([row])]])))).toBeGreaterThan(0);
      expect(harmless(refused(fromCsv([[name, writeRows([[hostile, hostile], row])]])))).toBeGreaterThan(0);
    }
    expect(harmless(refused(fromCsv([[hostile, '']])))).toBe(1);
  });

  test('out of simple tables', () => {
    const columns = [
      'slug',
      'label_en',
      'label_ar',
      'name_en',
      'name_ar',
      'instrument',
      'nature',
      'text',
      'fields',
      'parties',
      'date_signed',
    ];
    const agreements = writeRows([columns, columns.map(() => hostile)]);
    const actors = writeRows([
      ['slug', 'kind', 'name_en', 'countries'],
      [hostile, hostile, hostile, `${hostile};${hostile}`],
    ]);
    expect(harmless(refused(fromSimpleTables({ agreements, actors }, { newId: () => hostile })))).toBeGreaterThan(8);
    expect(harmless(refused(fromSimpleTables({ agreements: writeRows([[hostile]]) }, { newId: () => hostile })))).toBeGreaterThan(4);
  });

  test('out of features and entities', () => {
    const properties = { record: 'place', id: hostile, slug: hostile, names: hostile, within: hostile, [hostile]: hostile };
    const { skipped } = placesFromGeoJson({ type: 'FeatureCollection', features: [{ id: hostile, geometry: null, properties }] });
    expect(harmless(skipped.flatMap(({ fault }) => fault ?? []))).toBe(1);
    const entity = { id: hostile, schema: 'Person', properties: { name: [hostile], [hostile]: [hostile], country: [hostile] } };
    expect(harmless(fromFtmEntities([entity]).unread.flatMap(({ fault }) => fault ?? []))).toBe(1);
  });
});
