import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agreement, type AnyRecord } from '../../index.ts';
import { anyLooseStatement, anyRegister } from '../../testing/arbitrary-records.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { inOrder } from '../intake/order.ts';
import { readBundle, readBundleFiles } from './read.ts';
import { bundlePieces, writeBundle } from './write.ts';

const options = { createdAt: '2026-11-22T09:30:00Z' } as const;

const agreement = Agreement.parse({
  record: 'agreement',
  id: idOf('agreement', 1),
  schemaVersion: 2,
  slug: 'agreement-1',
  label: { en: 'Agreement 1', ar: 'اتفاق 1' },
  names: [{ value: 'اتفاق', language: 'ar', kind: 'official' }],
  instrument: 'agreement',
  nature: 'interstate',
  fields: [],
  participations: [],
  lineage: [],
  textAvailability: 'reported-only',
});

const register = { records: [sourceOf(1), agreement], statements: [statementOf(1, [1])] };

test('a bundle is a file for each kind of entry there is, and a manifest that counts, digests and seals them', () => {
  const files = writeBundle(register, { ...options, licence: 'CC-BY-4.0' });
  expect([...files.keys()]).toEqual(['records/agreement.jsonl', 'records/source.jsonl', 'statements.jsonl', 'manifest.json']);
  const manifest: unknown = JSON.parse(textIn(files, 'manifest.json'));
  expect(manifest).toEqual({
    format: 'mithaq-bundle',
    formatVersion: 1,
    schemaVersion: 2,
    createdAt: '2026-11-22T09:30:00Z',
    generator: '@mithaq/domain',
    licence: 'CC-BY-4.0',
    counts: { agreement: 1, source: 1, statement: 1 },
    files: [
      {
        name: 'records/agreement.jsonl',
        bytes: files.get('records/agreement.jsonl')?.length,
        lines: 1,
        sha256: digest(files.get('records/agreement.jsonl')),
      },
      expect.objectContaining({ name: 'records/source.jsonl', lines: 1 }),
      expect.objectContaining({ name: 'statements.jsonl', lines: 1 }),
    ],
    sha256: digest(textIn(files, 'manifest.json').replace(/,"sha256":"\w+"}\n$/, '}')),
  });
});

test('a line is the canonical JSON of its entry', () => {
  const line = textIn(writeBundle(register, options), 'records/agreement.jsonl');
  expect(line).toBe(
    `{"fields":[],"id":"${agreement.id}","instrument":"agreement","label":{"ar":"اتفاق 1","en":"Agreement 1"},"lineage":[],` +
      '"names":[{"kind":"official","language":"ar","value":"اتفاق"}],"nature":"interstate","participations":[],"record":"agreement",' +
      '"schemaVersion":2,"slug":"agreement-1","textAvailability":"reported-only"}\n',
  );
});

test('an empty register is a bundle of a manifest alone', () => {
  const files = writeBundle({ records: [], statements: [] }, options);
  expect([...files.keys()]).toEqual(['manifest.json']);
  expect(readBundle(files)).toMatchObject({ outcome: 'read', register: { records: [], statements: [] } });
});

test('any register comes back as it was, by kind and id', () => {
  fc.assert(
    fc.property(anyRegister, (any) => {
      const reading = readBundle(writeBundle(any, options));
      expect(reading).toMatchObject({ outcome: 'read', migrated: 0 });
      expect(reading.outcome === 'read' && reading.register).toEqual({
        records: inOrder(any.records),
        statements: inOrder(any.statements),
      });
    }),
    { numRuns: 30 },
  );
});

test('statements of any JSON at all come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLooseStatement, { selector: ({ id }) => id, maxLength: 5 }), (statements) => {
      const reading = readBundle(writeBundle({ records: [], statements }, options), { isKnown: () => true });
      expect(reading.outcome === 'read' && reading.register.statements).toEqual(inOrder(statements));
    }),
  );
});

test('a register read and written again is the same to the byte, in whatever order its entries stood', () => {
  fc.assert(
    fc.property(anyRegister, fc.func(fc.integer()), (any, shuffle) => {
      const files = writeBundle(any, options);
      const mixed: readonly AnyRecord[] = any.records.toSorted((one, other) => shuffle(one.id) - shuffle(other.id));
      expect(writeBundle({ ...any, records: mixed }, options)).toEqual(files);
      const reading = readBundle(files);
      expect(reading.outcome === 'read' && writeBundle(reading.register, options)).toEqual(files);
    }),
    { numRuns: 20 },
  );
});

test('one byte changed anywhere, in any way, is found', () => {
  const whole = writeBundle(
    { ...register, records: [...register.records, eventOf(1, { type: 'signature', date: { edtf: '2020-12-04' } })] },
    options,
  );
  fc.assert(
    fc.property(fc.constantFrom(...whole.keys()), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, place, flip) => {
      const bytes = (whole.get(name) ?? new Uint8Array()).slice();
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      expect(readBundle(new Map([...whole, [name, bytes]])).outcome).toBe('refused');
    }),
    { numRuns: 1500 },
  );
});

test('the last byte of each file is as safe as the others', () => {
  const whole = writeBundle(register, options);
  for (const [name, bytes] of whole) {
    expect(readBundle(new Map([...whole, [name, bytes.subarray(0, -1)]])).outcome).toBe('refused');
  }
});

test('a stream gives the pieces of the same files, and is read however its bytes are cut', async () => {
  const whole = writeBundle(register, options);
  const streamed = new Map<string, number[]>();
  for await (const { file, bytes } of bundlePieces(inOrder([...register.records, ...register.statements]), options)) {
    streamed.set(file, [...(streamed.get(file) ?? []), ...bytes]);
  }
  expect(new Map([...streamed].map(([name, bytes]) => [name, Uint8Array.from(bytes)]))).toEqual(whole);
  const inBits = [...whole].map(([name, bytes]) => ({ name, bytes: Array.from(bytes, (byte) => Uint8Array.of(byte)) }));
  expect(await readBundleFiles(inBits.toReversed())).toEqual(readBundle(whole));
});

test('a stream whose ids do not ascend, or stand twice, cannot be written', async () => {
  const disorder = async (...entries: AnyRecord[]) => {
    const pieces = bundlePieces(entries, options);
    while (!(await pieces.next()).done);
  };
  await expect(disorder(sourceOf(2), sourceOf(1))).rejects.toMatchObject({ code: 'invalid-line', path: ['records/source.jsonl', 2] });
  await expect(disorder(sourceOf(2), sourceOf(2))).rejects.toMatchObject({ code: 'duplicate-id', details: { id: idOf('source', 2) } });
});

test('half a surrogate pair cannot be written, and the record is named', () => {
  const broken = sourceOf(1, { author: 'half \ud83d' });
  expect(() => writeBundle({ records: [broken], statements: [] }, options)).toThrow(
    `The record “${broken.id}” is not valid: well-formed text, without half a surrogate pair`,
  );
});

test('a reference that the bundle does not resolve is refused, unless the receiver knows the record', () => {
  const excerpt = writeBundle({ records: [agreement], statements: [statementOf(1, [1])] }, options);
  expect(readBundle(excerpt)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'dangling-reference', details: { id: idOf('statement', 1), property: 'citations', to: idOf('source', 1) } }],
  });
  expect(readBundle(excerpt, { isKnown: (id) => id === idOf('source', 1) }).outcome).toBe('read');
});

function digest(content: Uint8Array | string = ''): string {
  return createHash('sha256').update(content).digest('hex');
}

function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name));
}
