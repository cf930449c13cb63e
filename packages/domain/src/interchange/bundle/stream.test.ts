import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordKinds } from '../../index.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { bundleOf, lineOf, problemsIn, streamed } from '../../testing/bundle-files.ts';
import { anyParts, someDraft } from '../../testing/bundle-parts.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { sourceOne, versionOneRecords, versionOneStatements } from '../../testing/version-1.ts';
import { inOrder } from '../intake/order.ts';
import { utf8 } from '../intake/utf8.ts';
import { type BundleItem, inLineOrder } from './items.ts';
import { readBundle, readBundleFiles, streamBundle } from './read.ts';
import { bundlePieces, writeBundle } from './write.ts';

const making = { createdAt: '2026-11-22T09:30:00Z' } as const;
const register = { records: [sourceOf(1), sourceOf(2)], statements: [] };

test('a stream gives any register back, and whatever stood beside it, however its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, anyParts, fc.integer({ min: 1, max: 500 }), async (any, beside, size) => {
      const contents = inLineOrder([...any.records, ...any.statements, ...beside]);
      const written = new Map<string, number[]>();
      for await (const { file, bytes } of bundlePieces(contents, making)) written.set(file, [...(written.get(file) ?? []), ...bytes]);
      const files = [...written].map(([name, bytes]) => ({ name, bytes: cut(bytes, size) }));
      const items: BundleItem[] = [];
      const verdict = await streamBundle(files, async (some) => void items.push(...some));
      expect(problemsIn(verdict)).toEqual([]);
      expect(items).toEqual(contents);
      expect(await readBundleFiles(files)).toMatchObject({ outcome: 'read', register: { records: inOrder(any.records) } });
    }),
    { numRuns: 20 },
  );
});

test('a stream waits for whoever takes, and hands over no more than a little at a time', async () => {
  const records = Array.from({ length: 2000 }, (_, number) => sourceOf(number + 1));
  const files = writeBundle({ records, statements: [] }, making);
  const sizes: number[] = [];
  let isBusy = false;
  await streamBundle(
    [...files].map(([name, bytes]) => ({ name, bytes: [bytes] })),
    async (items) => {
      expect(isBusy).toBe(false);
      isBusy = true;
      await Promise.resolve();
      isBusy = false;
      sizes.push(items.length);
    },
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBe(2000);
  expect(Math.max(...sizes)).toBeLessThan(300);
});

test('a stream hands nothing over any more once something is wrong, and still tells what else is', async () => {
  const files = bundleOf({ 'records/source.jsonl': `{}\n${lineOf(sourceOf(1))}`, 'judgements.jsonl': '[]\n' });
  const { items, verdict } = await streamed(files);
  expect(items).toEqual([]);
  expect(problemsIn(verdict).map(({ code }) => code)).toEqual(expect.arrayContaining(['invalid-entry', 'invalid-line']));
});

test('a stream hands nothing over of what a newer Mithaq wrote, where its manifest comes first', async () => {
  const newer = new TextDecoder()
    .decode(writeBundle(register, making).get('manifest.json'))
    .replace('"formatVersion":1', '"formatVersion":2');
  const files = new Map([
    ['manifest.json', utf8(newer)],
    ...[...writeBundle(register, making)].filter(([name]) => name !== 'manifest.json'),
  ]);
  const { items, verdict } = await streamed(files);
  expect([items, problemsIn(verdict).map(({ code }) => code)]).toEqual([[], ['newer-format']]);
});

test('a stream refuses a name of what never came, and takes one of what comes later', async () => {
  const statement = statementOf(1, [1], { subject: idOf('source', 2), property: 'author', value: 'x' });
  const [records, statements] = [lineOf(sourceOf(1)) + lineOf(sourceOf(2)), lineOf(statement)];
  expect((await streamed(bundleOf({ 'statements.jsonl': statements }))).verdict).toMatchObject({
    problems: [
      { code: 'dangling-reference', details: { to: idOf('source', 2) } },
      { code: 'dangling-reference', details: { to: idOf('source', 1) } },
    ],
  });
  const whole = bundleOf({ 'records/source.jsonl': records, 'statements.jsonl': statements });
  expect((await streamed([...whole].toReversed())).verdict.outcome).toBe('read');
});

test('a stream brings older entries and drafts up to this version, statements last and with what their sources said', async () => {
  const linesOf = (kind: string): string => versionOneRecords.flatMap((one) => (one.record === kind ? [lineOf(one)] : [])).join('');
  const ordered = bundleOf({
    ...Object.fromEntries(recordKinds.map((kind) => [`records/${kind}.jsonl`, linesOf(kind)]).filter(([, lines]) => lines !== '')),
    'statements.jsonl': versionOneStatements.map(lineOf).join(''),
    'drafts.jsonl': lineOf({ ...someDraft, data: sourceOne }),
  });
  const { items, verdict } = await streamed(ordered, { isKnown: () => true });
  const held = readBundle(ordered, { isKnown: () => true });
  if (held.outcome === 'refused') throw new Error(String(held.problems));
  expect(verdict).toMatchObject({ outcome: 'read', migrated: versionOneRecords.length + versionOneStatements.length });
  const entries = items.flatMap((item) => ('part' in item ? [] : [item]));
  expect(inLineOrder(entries)).toEqual([...held.register.records, ...held.register.statements]);
  expect(entries.slice(-versionOneStatements.length).every((entry) => entry.record === 'statement')).toBe(true);
  expect(items.find((item) => 'part' in item)).toMatchObject({
    value: { data: { schemaVersion: 2, published: { inferred: expect.any(Boolean) } } },
  });
});

function cut(bytes: readonly number[], size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, number) =>
    Uint8Array.from(bytes.slice(number * size, (number + 1) * size)),
  );
}
