import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { openSource, type SourceLimits, sourceLimits } from './source.ts';
import { openTarget } from './target.ts';

const madeAt = new Date('2026-11-22T09:30:00.000Z');
const names = ['one.jsonl', 'deep/two.jsonl'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string) => path.join(folder, name);

async function written(name: string, files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const target = await openTarget(place(name), madeAt);
  for (const [file, pieces] of Object.entries(files)) for (const piece of pieces) await target.write({ file, bytes: Buffer.from(piece) });
  await target.finish();
  return place(name);
}

async function read(name: string, file: string, limits: SourceLimits = sourceLimits): Promise<string> {
  const source = await openSource(place(name), names, limits);
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of source.read(file)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  } finally {
    await source.close();
  }
}

/** A ZIP file as somebody else may have made it. */
async function zipped(name: string, fill: (zip: ZipFile) => void): Promise<void> {
  const zip = new ZipFile();
  fill(zip);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  await writeFile(place(name), Buffer.concat(pieces));
}

describe.each(['kept.zip', 'kept'])('%s', (name) => {
  test('what was written is read again, whatever the pieces', async () => {
    const large = 'x'.repeat(300_000);
    await written(name, { 'one.jsonl': ['a\n', large], 'deep/two.jsonl': ['b\n'] });
    expect([await read(name, 'one.jsonl'), await read(name, 'deep/two.jsonl')]).toEqual([`a\n${large}`, 'b\n']);
  });

  test('only its owner may read it', async () => {
    const { mode } = await stat(place(name));
    expect((mode & 0o777).toString(8)).toBe(name.endsWith('.zip') ? '600' : '700');
  });

  test('what stands there is never overwritten', async () => {
    const refused = openTarget(place(name), madeAt);
    await expect(refused).rejects.toMatchObject({ code: 'target-exists', details: { path: place(name) } });
  });

  test('one that was begun and given up leaves nothing behind', async () => {
    const before = await readdir(folder);
    const target = await openTarget(place(`half-${name}`), madeAt);
    await target.write({ file: 'one.jsonl', bytes: Buffer.alloc(200_000) });
    expect(await readdir(folder)).not.toContain(`half-${name}`);
    await target.abandon();
    expect(await readdir(folder)).toEqual(before);
  });

  test('of two that are written to one name, the first to finish keeps it', async () => {
    const targets = await Promise.all([0, 1].map(() => openTarget(place(`twice-${name}`), madeAt)));
    for (const [at, target] of targets.entries()) await target.write({ file: 'one.jsonl', bytes: Buffer.from(`${at}`) });
    await targets[0]?.finish();
    await expect(targets[1]?.finish()).rejects.toMatchObject({ code: 'target-exists' });
    await targets[1]?.abandon();
    expect(await read(`twice-${name}`, 'one.jsonl')).toBe('0');
  });
});

test('equal contents make equal ZIP files', async () => {
  const [one, other] = await Promise.all(['equal-1.zip', 'equal-2.zip'].map((name) => written(name, { 'one.jsonl': ['a', 'b'] })));
  expect(await readFile(one ?? '')).toEqual(await readFile(other ?? ''));
});

test('a folder that is not there, and one that cannot be written in, are told', async () => {
  await expect(openTarget(place('absent/backup.zip'), madeAt)).rejects.toMatchObject({ code: 'unwritable', details: { reason: 'ENOENT' } });
  await writeFile(place('a-file'), '');
  await expect(openTarget(place('a-file/backup'), madeAt)).rejects.toMatchObject({ code: 'unwritable', details: { reason: 'ENOTDIR' } });
  await mkdir(place('closed'));
  await chmod(place('closed'), 0o500);
  // Nothing is closed to root.
  if (process.getuid?.() !== 0)
    await expect(openTarget(place('closed/backup'), madeAt)).rejects.toMatchObject({ code: 'unwritable', details: { reason: 'EACCES' } });
});

test('a backup that is not there, and a file that is none, are told', async () => {
  await expect(openSource(place('absent.zip'), names)).rejects.toMatchObject({ code: 'missing-file' });
  await writeFile(place('no-zip.zip'), 'nothing of the kind');
  await expect(openSource(place('no-zip.zip'), names)).rejects.toMatchObject({
    code: 'invalid-file',
    details: { name: place('no-zip.zip') },
  });
});

describe('what no backup has is refused before it is read', () => {
  test.each(['other.jsonl', 'deep/../one.jsonl', '/one.jsonl', 'ONE.JSONL'])('a file called %s', async (name) => {
    await zipped('name.zip', (zip) => zip.addBuffer(Buffer.from('x'), 'AAAAAA'.padEnd(name.length, 'A').slice(0, name.length)));
    await renameInside('name.zip', 'A'.repeat(name.length), name);
    const refused = openSource(place('name.zip'), names);
    await expect(refused).rejects.toMatchObject({ code: /^\/|\.\./.test(name) ? 'invalid-file' : 'unexpected-file' });
  });

  test('a file that stands twice', async () => {
    await zipped('twice.zip', (zip) => {
      for (const text of ['1', '2']) zip.addBuffer(Buffer.from(text), 'one.jsonl');
    });
    await expect(openSource(place('twice.zip'), names)).rejects.toMatchObject({ code: 'unexpected-file', details: { name: 'one.jsonl' } });
  });

  test('a link in a ZIP file', async () => {
    await zipped('link.zip', (zip) => zip.addBuffer(Buffer.from('/etc/hostname'), 'one.jsonl', { mode: 0o120777 }));
    await expect(openSource(place('link.zip'), names)).rejects.toMatchObject({ code: 'invalid-file', details: { name: 'one.jsonl' } });
  });

  test('links in a directory, to a file or to a directory', async () => {
    await mkdir(place('linked'));
    await symlink('/etc/hostname', place('linked/one.jsonl'));
    await expect(openSource(place('linked'), names)).rejects.toMatchObject({ code: 'invalid-file', details: { name: 'one.jsonl' } });
    await mkdir(place('linked-deep'));
    await symlink(place('kept/deep'), place('linked-deep/deep'));
    await expect(openSource(place('linked-deep'), names)).rejects.toMatchObject({ code: 'invalid-file', details: { name: 'deep' } });
  });

  test('a file that unpacks to two hundred times its size, and more than the limits allow', async () => {
    await zipped('bomb.zip', (zip) => zip.addBuffer(Buffer.alloc(2 ** 25), 'one.jsonl'));
    await expect(openSource(place('bomb.zip'), names)).rejects.toMatchObject({ code: 'too-large', path: ['one.jsonl'] });
    const [fileBytes, allBytes] = [10, 15];
    await zipped('large.zip', (zip) => zip.addBuffer(Buffer.alloc(11), 'one.jsonl'));
    await expect(openSource(place('large.zip'), names, { ...sourceLimits, fileBytes })).rejects.toMatchObject({ code: 'too-large' });
    await zipped('all.zip', (zip) => {
      for (const name of names) zip.addBuffer(Buffer.alloc(8), name);
    });
    await expect(openSource(place('all.zip'), names, { ...sourceLimits, allBytes })).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a file that unpacks to more than it said', async () => {
    await zipped('liar.zip', (zip) => zip.addBuffer(Buffer.alloc(100_000, 'ab'), 'one.jsonl'));
    await patch('liar.zip', sizeBytes(100_000), sizeBytes(50));
    await expect(read('liar.zip', 'one.jsonl')).rejects.toMatchObject({ code: 'invalid-file' });
  });

  test('a ZIP file that was cut off', async () => {
    await zipped('cut.zip', (zip) => zip.addBuffer(Buffer.from('whole'), 'one.jsonl'));
    await writeFile(place('cut.zip'), (await readFile(place('cut.zip'))).subarray(0, -10));
    await expect(openSource(place('cut.zip'), names)).rejects.toMatchObject({ code: 'invalid-file' });
  });
});

/** Writes another name of the same length over one, wherever it stands in the file. */
function renameInside(file: string, name: string, other: string): Promise<void> {
  return patch(file, Buffer.from(name), Buffer.from(other));
}

async function patch(file: string, from: Buffer, to: Buffer): Promise<void> {
  const bytes = await readFile(place(file));
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
  await writeFile(place(file), bytes);
}

function sizeBytes(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(size);
  return bytes;
}
