import { expect, test } from 'vitest';
import { bundleOf, lineOf } from '../../testing/bundle-files.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { sourceOne, versionOneRecords, versionOneStatements } from '../../testing/version-1.ts';
import { utf8 } from '../intake/utf8.ts';
import { canonicalJson } from './canonical-json.ts';
import { type BundleReading, readBundle, readBundleFiles } from './read.ts';
import type { BundleLimits, ReadBundleOptions } from './reader.ts';
import { Tally } from './tally.ts';
import { writeBundle } from './write.ts';

const sources = 'records/source.jsonl';

/** Without the isolates that keep the direction of quoted text to itself. */
const plain = (message: string): string => message.replaceAll(/[\u2068\u2069]/g, '');

function problemsOf(reading: BundleReading): readonly unknown[] {
  if (reading.outcome === 'read') return [];
  return reading.problems.map((problem) => [problem.code, plain(problem.messageIn('en'))]);
}

const read = (files: Map<string, Uint8Array>, options?: ReadBundleOptions): readonly unknown[] => problemsOf(readBundle(files, options));

test('the bundle that the faults below are put into has none', () => {
  expect(read(bundleOf({ [sources]: lineOf(sourceOf(1)) }))).toEqual([]);
});

const line = canonicalJson(sourceOf(1));

test.each([
  ['no JSON', `${line}\n{"id":\n`, 2, 'a JSON object'],
  ['a list', `[${line}]\n`, 1, 'a JSON object'],
  ['a byte order mark', `\ufeff${line}\n`, 1, 'no byte order mark'],
  ['CRLF', `${line}\r\n`, 1, 'a line that ends in LF alone, not CRLF'],
  ['an empty line in the end', `${line}\n\n`, 2, 'a record, not an empty line'],
  ['a line that was cut off', line, 1, 'a line that ends in a line feed'],
  ['white space', `${line.replace(':', ': ')}\n`, 1, 'canonical JSON (RFC 8785), as Mithaq writes it'],
  ['a name that stands twice', `${line.replace('{', '{"derivedFrom":[],')}\n`, 1, 'canonical JSON (RFC 8785), as Mithaq writes it'],
  ['a number written otherwise', `${line.replace('"length":0', '"length":0.0')}\n`, 1, 'canonical JSON (RFC 8785), as Mithaq writes it'],
  ['an escaped half of a pair', `${line.replace('Source 1', 'Source \\ud83d')}\n`, 1, 'well-formed text, without half a surrogate pair'],
])('%s is refused, and the line is named', (_, content, number, expected) => {
  expect(read(bundleOf({ [sources]: content }))).toContainEqual([
    'invalid-line',
    `“records/source.jsonl”, line ${number}: expected ${expected}`,
  ]);
});

test('bytes that are not UTF-8 are refused, and the line is named', () => {
  const bytes = Uint8Array.from([...utf8(line), 10, 0xc3, 0x28, 10]);
  expect(read(bundleOf({ [sources]: bytes }))).toEqual([['invalid-line', '“records/source.jsonl”, line 2: expected text in UTF-8']]);
});

test('ids have to ascend, and no id stands twice', () => {
  const twice = bundleOf({ [sources]: lineOf(sourceOf(1)) + lineOf(sourceOf(1)) });
  expect(read(twice)).toEqual([['duplicate-id', `The id ${idOf('source', 1)} stands twice`]]);
  const disordered = bundleOf({ [sources]: lineOf(sourceOf(2)) + lineOf(sourceOf(1)) });
  expect(read(disordered)).toEqual([['invalid-line', '“records/source.jsonl”, line 2: expected ids in ascending order']]);
});

test('everything wrong with a record is told, with its line, its id and its field, in both languages', () => {
  const { label: _, ...unlabelled } = { ...sourceOf(1), language: 'Arabic', sample: 'no', colour: 'red' };
  const reading = readBundle(bundleOf({ [sources]: lineOf(unlabelled) }));
  const problems = reading.outcome === 'refused' ? reading.problems : [];
  const start = `“records/source.jsonl”, line 1, record ${idOf('source', 1)}, at`;
  expect(problems.map((problem) => plain(problem.messageIn('en')))).toEqual([
    `${start} “label”: expected an object with fields; it is missing`,
    `${start} “language”: expected a BCP 47 language tag, not “Arabic”`,
    `${start} “sample”: expected true or false, not “no”`,
    `${start} “colour”: expected no such field`,
  ]);
  expect(plain(problems[1]?.messageIn('ar') ?? '')).toBe(
    `السطر 1 من «records/source.jsonl»، السجل ${idOf('source', 1)}، في «language»: المنتظر رمز لغة بمعيار BCP 47، لا «Arabic»`,
  );
  expect(problems[1]?.path).toEqual([sources, 1, 'language']);
});

test('a record in the file of another kind is refused', () => {
  expect(read(bundleOf({ 'records/event.jsonl': lineOf(sourceOf(1)) }))).toEqual([
    ['invalid-entry', `“records/event.jsonl”, line 1, record ${idOf('source', 1)}, at “record”: expected event`],
  ]);
});

test('a file that the manifest lists and that is missing is named', () => {
  const files = bundleOf({ [sources]: lineOf(sourceOf(1)) });
  files.delete(sources);
  expect(read(files)).toEqual([['missing-file', 'The file “records/source.jsonl” is missing']]);
});

test('a bundle without a manifest is refused', () => {
  expect(read(new Map([[sources, utf8(lineOf(sourceOf(1)))]]))).toEqual([['missing-file', 'The file “manifest.json” is missing']]);
  expect(read(new Map([['manifest.json', new Uint8Array()]]))).toEqual([['empty-file', 'The file “manifest.json” has no text in it']]);
});

test('a file that the manifest does not list is refused', () => {
  const files = bundleOf({ [sources]: lineOf(sourceOf(1)) });
  files.set('records/actor.jsonl', new Uint8Array());
  expect(read(files)).toEqual([
    ['unexpected-file', 'There is no place for the file “records/actor.jsonl” here; expected records/source.jsonl'],
  ]);
});

test.each([
  '../records/source.jsonl',
  '/etc/passwd',
  'records/../manifest.json',
  'records\\source.jsonl',
  'RECORDS/source.jsonl',
  '',
  'a\u202eb',
])('no file may be called %j', (name) => {
  const reading = readBundle([...bundleOf({ [sources]: lineOf(sourceOf(1)) }), [name, '']]);
  expect(reading).toMatchObject({ outcome: 'refused', problems: [{ code: 'unexpected-file', path: [name] }] });
});

test('a file that comes twice is refused', () => {
  const files = bundleOf({ [sources]: lineOf(sourceOf(1)) });
  expect(problemsOf(readBundle([...files, ...files]))).toHaveLength(2);
});

test.each([
  ['bytes', { bytes: 1 }, 'its size in bytes should be 1'],
  ['lines', { lines: 7 }, 'its number of lines should be 7'],
  ['digest', { sha256: 'f'.repeat(64) }, `its SHA-256 should be ${'f'.repeat(64)}`],
])('a file that has other %s than its manifest says has changed', (_, said, words) => {
  const content = lineOf(sourceOf(1));
  const tally = new Tally();
  tally.add(utf8(content));
  const files = bundleOf({ [sources]: content }, { files: [{ name: sources, ...tally.measured, ...said }] });
  expect(read(files)).toContainEqual(['changed-file', expect.stringContaining(words)]);
});

test('a count that the files do not bear out is refused', () => {
  expect(read(bundleOf({ [sources]: lineOf(sourceOf(1)) }, { counts: { source: 1, actor: 3 } }))).toEqual([
    ['changed-file', 'The file “records/actor.jsonl” has changed since it was written: its number of entries should be 3, and is 0'],
  ]);
});

test('a manifest that was edited no longer bears its seal', () => {
  const files = writeBundle({ records: [], statements: [] }, { createdAt: '2026-11-22T09:30:00Z' });
  const edited = new TextDecoder().decode(files.get('manifest.json')).replace('2026-11-22', '2026-11-21');
  expect(read(new Map([['manifest.json', utf8(edited)]]))).toEqual([
    [
      'changed-file',
      expect.stringMatching(/^The file “manifest.json” has changed since it was written: its SHA-256 should be \w{64}, and is \w{64}$/),
    ],
  ]);
});

test('a manifest that lists its files in another order, or says what no manifest says, is refused', () => {
  const both = bundleOf({ 'statements.jsonl': '', [sources]: '' });
  expect(read(both)).toEqual([
    ['invalid-entry', '“manifest.json”, line 1, record manifest.json, at “files”: expected each file once, in the order of the kinds'],
  ]);
  expect(read(bundleOf({}, { createdAt: 'yesterday', mood: 'good' }))).toEqual([
    [
      'invalid-entry',
      '“manifest.json”, line 1, record manifest.json, at “createdAt”: expected a time as YYYY-MM-DDThh:mm:ssZ, not “yesterday”',
    ],
    ['invalid-entry', '“manifest.json”, line 1, record manifest.json, at “mood”: expected no such field'],
  ]);
});

test.each([
  [
    'format',
    { formatVersion: 2 },
    'newer-format',
    'A newer Mithaq wrote this (bundle version 2; this one knows up to 1). Update Mithaq and try again.',
  ],
  [
    'schema',
    { schemaVersion: 9 },
    'newer-schema',
    'A newer Mithaq wrote this (schema 9; this one knows up to 2). Update Mithaq and try again.',
  ],
])('of a bundle with a newer %s one thing is told, whatever else it holds', (_, said, code, words) => {
  expect(read(bundleOf({ [sources]: '{"new":"things"}\n' }, said))).toEqual([[code, words]]);
});

test('a line of a newer schema in a bundle that does not say so is refused', () => {
  expect(readBundle(bundleOf({ [sources]: lineOf({ ...sourceOf(1), schemaVersion: 3 }) }))).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'newer-schema', path: [sources, 1, 'schemaVersion'] }],
  });
});

test('entries of version 1 are brought up to this version, statements with the help of their records', () => {
  const files = new Map<string, string>();
  const put = (name: string, entry: object): unknown => files.set(name, (files.get(name) ?? '') + lineOf(entry));
  for (const record of versionOneRecords) put(`records/${record.record}.jsonl`, record);
  const told = {
    ...versionOneStatements[0],
    id: idOf('statement', 99),
    subject: sourceOne.id,
    property: 'published',
    value: sourceOne.published,
  };
  put('statements.jsonl', told);
  const reading = readBundle(bundleOf(Object.fromEntries(files), { schemaVersion: 1 }), { isKnown: () => true });
  expect(reading).toMatchObject({ outcome: 'read', migrated: versionOneRecords.length + 1 });
  expect(reading.outcome === 'read' && reading.register.statements.map(({ schemaVersion, value }) => [schemaVersion, value])).toEqual([
    [2, { date: { edtf: '2020-08-05', asRead: 'الأربعاء' }, inferred: true }],
  ]);
});

const limited = (limits: Partial<BundleLimits>): BundleReading =>
  readBundle(bundleOf({ [sources]: lineOf(sourceOf(1)) + lineOf(sourceOf(2)) }), { limits });

test('lines, files and lists of problems end where the limits say', () => {
  expect(problemsOf(limited({ lineBytes: 100 }))).toContainEqual([
    'invalid-line',
    '“records/source.jsonl”, line 2: expected at most 100 bytes',
  ]);
  expect(problemsOf(limited({ fileBytes: 10 }))).toContainEqual(['too-large', 'The file is larger than the limit: 10 B']);
  expect(limited({ lineBytes: 100, problems: 1 })).toMatchObject({ outcome: 'refused', problems: [{ code: 'invalid-line' }], more: 2 });
});

test('what names no record of the bundle is refused by the names of both', () => {
  expect(read(bundleOf({ [sources]: lineOf(sourceOf(1)), 'statements.jsonl': lineOf(statementOf(1, [1])) }))).toEqual([
    ['dangling-reference', `${idOf('statement', 1)} names, in “subject”, a record that is not there: ${idOf('agreement', 1)}`],
  ]);
});

test('a file that is nothing but wrong is given up after ten thousand problems', () => {
  const feeds = bundleOf({ [sources]: '\n'.repeat(50_000) });
  expect(readBundle(feeds)).toMatchObject({ outcome: 'refused', problems: { length: 100 }, more: 10_000 });
  const pieces = [...feeds].map(([name, bytes]) => ({ name, bytes: [bytes.subarray(0, 30_000), bytes.subarray(30_000)] }));
  return expect(readBundleFiles(pieces)).resolves.toMatchObject({ problems: { length: 100 }, more: 10_000 });
});

test('a file that is longer than its manifest says is not read on, where the manifest came first', () => {
  const manifestFirst = ([content, ...said]: readonly [string, number?, number?]): readonly unknown[] => {
    const tally = new Tally();
    tally.add(utf8(lineOf(sourceOf(1))));
    const { bytes, lines, sha256 } = tally.measured;
    const [asBytes = bytes, asLines = lines] = said;
    const files = bundleOf(
      { [sources]: content },
      { files: [{ name: sources, bytes: asBytes, lines: asLines, sha256 }], counts: { source: asLines } },
    );
    return read(new Map([...files].toReversed()));
  };
  const long = `${lineOf(sourceOf(1))}${'no JSON\n'.repeat(50)}`;
  expect(manifestFirst([long])).toEqual([['changed-file', expect.stringContaining('size in bytes')]]);
  expect(manifestFirst([long, utf8(long).length])).toEqual([['changed-file', expect.stringContaining('number of lines')]]);
  expect(manifestFirst([long, utf8(long).length, 3])).toHaveLength(3);
});

test('a record without an id is named so', () => {
  const { id: _, slug: __, ...nameless } = sourceOf(1);
  const reading = readBundle(bundleOf({ [sources]: lineOf(nameless) }));
  const [problem] = reading.outcome === 'refused' ? reading.problems : [];
  expect(problem?.messageIn('en')).toMatch(/^“records\/source.jsonl”, line 1, record without an id, at “\u2068id\u2069”: /);
  expect(problem?.messageIn('ar')).toMatch(/^السطر 1 من «records\/source.jsonl»، السجل بلا معرّف، في «\u2068id\u2069»: /);
  expect(read(bundleOf({ [sources]: lineOf({ ...nameless, slug: 'a-slug' }) }))[0]).toEqual([
    'invalid-entry',
    expect.stringContaining('record a-slug, at'),
  ]);
});
