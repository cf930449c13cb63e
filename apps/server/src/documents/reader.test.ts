import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate, deflateSync } from 'node:zlib';
import { MithaqError } from '@mithaq/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { documentReader, type ReaderOptions } from './reader.ts';
import { fromTheLeft, pdfOf } from './testing/pdf.ts';
import { wordParagraph, wordParts, zipOf } from './testing/zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const reader = documentReader();
afterAll(() => reader.close());

/** What becomes of a file: its text, or why it is refused. */
async function outcome(name: string, bytes: Uint8Array, using = reader): Promise<unknown> {
  try {
    return (await using.read({ name, bytes })).text;
  } catch (fault) {
    return fault instanceof MithaqError ? fault.code : fault;
  }
}

/** A reader of its own, for a test that wants it otherwise; closed behind it. */
async function withReader<Result>(options: ReaderOptions, use: (own: typeof reader) => Promise<Result>): Promise<Result> {
  const own = documentReader(options);
  try {
    return await use(own);
  } finally {
    own.close();
  }
}

const story = 'The ministers signed a memorandum of understanding in Rome, and left. '.repeat(8).trim();
const good = {
  'a.txt': bytesOf(story),
  'a.md': bytesOf(`# ${story}`),
  'a.html': bytesOf(`<html><body><article><p>${story}</p></article></body></html>`),
  'a.docx': await zipOf(wordParts(wordParagraph(story))),
  'a.pdf': pdfOf({ pages: [[{ x: 10, y: 700, size: 2, glyphs: [...story] }]] }),
};

const archives = {
  other: await zipOf({ 'a.txt': 'a' }),
  spreadsheet: await zipOf({ 'xl/workbook.xml': '<a/>' }),
  empty: await zipOf(wordParts('')),
  noXml: await zipOf({ ...wordParts(''), 'word/document.xml': 'not < xml' }),
};

test.each(Object.entries(good))('%s is read', async (name, bytes) => {
  expect(await outcome(name, bytes)).toBe(story);
});

test('a text in UTF-8 is kept to the letter, with its byte order mark and all', async () => {
  const text = '\uFEFFسطر أول  \r\n\n\n\tسطر ثان\n';
  expect(await reader.read({ name: 'a.txt', bytes: bytesOf(text) })).toEqual({ text, format: 'text', encoding: 'utf-8', metadata: {} });
});

test('a text in another encoding is told by it', async () => {
  const bytes = Uint8Array.from(Buffer.from('\uFEFFنص عربي', 'utf16le'));
  expect(await reader.read({ name: 'a.txt', bytes })).toEqual({ text: 'نص عربي', format: 'text', encoding: 'utf-16le', metadata: {} });
});

test('the same file gives the same document', async () => {
  const twice = await Promise.all([1, 2].map(() => reader.read({ name: 'a.pdf', bytes: good['a.pdf'] })));
  expect(twice[0]).toEqual(twice[1]);
});

describe('the format', () => {
  test.each([
    ['what its bytes say, whatever its name', 'a.txt', good['a.pdf'], story],
    ['its name, where its bytes say nothing', 'a.txt', bytesOf('<p>a'), '<p>a'],
    ['a page, where it begins as one', 'page', good['a.html'], story],
  ])('is %s', async (_what, name, bytes, text) => {
    expect(await outcome(name, bytes)).toBe(text);
  });

  test('is the media type, where the name has no ending', async () => {
    expect((await reader.read({ name: 'a', type: 'text/html; charset=utf-8', bytes: bytesOf('<p>a') })).format).toBe('html');
  });

  test.each([
    ['RTF', 'a.txt', bytesOf('{\\rtf1 a}'), { found: 'RTF' }],
    ['a picture', 'a.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), { found: 'PNG' }],
    ['an old Word document', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), { found: { en: 'Word 97–2003 (doc)' } }],
    ['by its ending', 'a.odt', bytesOf('x'), { found: 'ODT' }],
    ['another archive', 'a.docx', archives.other, { found: 'ZIP' }],
    ['a spreadsheet', 'a.docx', archives.spreadsheet, { found: 'XLSX' }],
  ])('of %s is not read, and what is, is told', async (_what, name, bytes, details) => {
    await expect(reader.read({ name, bytes })).rejects.toMatchObject({
      code: 'unsupported-format',
      details: { name, formats: { en: 'TXT, Markdown, HTML, DOCX, PDF' }, ...details },
    });
  });
});

describe('a file that is none', () => {
  test.each([
    ['nothing', 'a.pdf', new Uint8Array(), 'empty-file'],
    ['a page that says nothing', 'a.html', bytesOf('<html><script>x</script></html>'), 'empty-file'],
    ['a document that says nothing', 'a.docx', archives.empty, 'empty-file'],
    ['half a document', 'a.docx', good['a.docx'].subarray(0, 700), 'damaged-file'],
    ['a document of no XML', 'a.docx', archives.noXml, 'damaged-file'],
    ['a PDF that is only its head', 'a.pdf', bytesOf('%PDF-1.7\n'), 'damaged-file'],
    ['bytes that are no text', 'a.txt', Uint8Array.of(1, 0, 2, 0, 0xff, 3, 9), 'unknown-encoding'],
    [
      'a Word document under a password',
      'a.docx',
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted-file',
    ],
    ['a PDF of pictures', 'a.pdf', pdfOf({ pages: [[]] }), 'no-text-layer'],
  ])('%s: %s is refused', async (_what, name, bytes, code) => {
    expect(await outcome(name, bytes)).toBe(code);
  });

  test('a file over the limit', async () => {
    await withReader({ limits: { fileBytes: 10 } }, async (own) =>
      expect(await outcome('a.txt', bytesOf('12345678901'), own)).toBe('too-large'),
    );
  });

  test('is told by its name, in both languages', async () => {
    const fault = await reader.read({ name: 'مسح.pdf', bytes: pdfOf({ pages: [[]] }) }).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      message: 'The file “مسح.pdf” holds pictures of pages and no text (pages: 1). Run text recognition on it and import the result.',
    });
    expect(fault instanceof MithaqError && fault.messageIn('ar')).toContain('«مسح.pdf»');
  });
});

/** A stream of one byte, again and again, packed twice over: a few kilobytes that unpack to gigabytes. It is made in pieces, so that whoever makes it takes no memory for it. */
async function bombPdf(megabytes: number): Promise<Uint8Array> {
  const piece = Buffer.alloc(1_048_576, ' ');
  const packing = Readable.from(Array.from({ length: megabytes }, () => piece)).pipe(createDeflate());
  const twice = deflateSync(await buffer(packing)).toString('latin1');
  const stream = `<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${twice}\nendstream`;
  return pdfOf({ pages: [[]], more: [stream], ofPages: '/Contents 1000 0 R' });
}

/** An archive whose parts are larger than its directory says. */
async function lyingArchive(): Promise<Uint8Array> {
  const bytes = Buffer.from(await zipOf({ ...wordParts(wordParagraph('a')), 'word/media.bin': new Uint8Array(3_000_000) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(3_000_000);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(10);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) lie.copy(bytes, at);
  return Uint8Array.from(bytes);
}

const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`).join('')}]>`;

describe('a file that means harm', () => {
  test.each([
    [
      'an archive that unpacks to more than it may',
      'a.docx',
      () => zipOf({ ...wordParts(wordParagraph('a')), 'word/media.bin': new Uint8Array(80_000_000) }),
      'expands-too-far',
    ],
    ['an archive that lies about its size', 'a.docx', lyingArchive, 'damaged-file'],
    [
      'an archive of too many parts',
      'a.docx',
      () => zipOf({ ...wordParts(''), ...Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`x${at}`, ''])) }),
      'expands-too-far',
    ],
    [
      'an archive of paths that lead out of it',
      'a.docx',
      async () =>
        Buffer.from(
          Buffer.from(await zipOf({ ...wordParts(''), 'xx/xx/passwd': 'a' }))
            .toString('latin1')
            .replaceAll('xx/xx/passwd', '../../passwd'),
          'latin1',
        ),
      'damaged-file',
    ],
    [
      'a document whose entities stand for each other',
      'a.docx',
      () =>
        zipOf({
          ...wordParts(''),
          'word/document.xml': `<?xml version="1.0"?>${entities}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
        }),
      'damaged-file',
    ],
    [
      'a document that nests too deep',
      'a.docx',
      () => zipOf(wordParts(`${'<w:sdt><w:sdtContent>'.repeat(60_000)}${wordParagraph('a')}${'</w:sdtContent></w:sdt>'.repeat(60_000)}`)),
      'nests-too-deep',
    ],
    ['a page that nests too deep', 'a.html', async () => bytesOf(`${'<div>'.repeat(100_000)}a`), 'nests-too-deep'],
    ['a page of too many elements', 'a.html', async () => bytesOf('<b>a</b>'.repeat(600_000)), 'expands-too-far'],
    ['Markdown that nests too deep', 'a.md', async () => bytesOf(`${'>'.repeat(1_500)} a`), 'nests-too-deep'],
    [
      'a PDF whose pages hold each other',
      'a.pdf',
      async () =>
        Buffer.from(
          Buffer.from(pdfOf({ pages: [[]] }))
            .toString('latin1')
            .replace('/Kids [10 0 R]', '/Kids [2 0 R ]'),
          'latin1',
        ),
      'damaged-file',
    ],
    ['a PDF that unpacks to more memory than it may take', 'a.pdf', () => bombPdf(1_500), 'expands-too-far'],
  ] as const)(
    '%s is refused, and the next file is read',
    async (_what, name, make, code) => {
      expect([await outcome(name, await make()), await outcome('b.html', good['a.html'])]).toEqual([code, story]);
    },
    60_000,
  );

  test('what takes too long is stopped, and the next file is read', async () => {
    await withReader({ limits: { milliseconds: 1 } }, async (own) => {
      await expect(own.read({ name: 'a.pdf', bytes: good['a.pdf'] })).rejects.toMatchObject({
        code: 'reading-took-too-long',
        details: { seconds: '0.001' },
      });
    });
  });

  test('the server’s memory is not taken for it', async () => {
    const bomb = await bombPdf(600);
    const before = process.memoryUsage().rss;
    await withReader({ limits: { memory: 300 * 1_048_576 } }, async (own) =>
      expect(await outcome('a.pdf', bomb, own)).toBe('expands-too-far'),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
  }, 60_000);
});

describe('many files at once', () => {
  test('are all read, the bad ones refused by name', async () => {
    const names = Array.from({ length: 24 }, (_, at) => (at % 6 === 5 ? 'bad.docx' : 'a.html'));
    const all = await Promise.all(
      names.map((name) => outcome(name, name === 'bad.docx' ? bytesOf('PK\x03\x04 no archive') : good['a.html'])),
    );
    expect(all).toEqual(names.map((name) => (name === 'bad.docx' ? 'damaged-file' : story)));
  });

  test('more than may wait are asked to come back', async () => {
    await withReader({ rooms: { most: 1, waiting: 2 } }, async (own) => {
      const all = await Promise.all(Array.from({ length: 6 }, () => outcome('a.html', good['a.html'], own)));
      expect(all.filter((one) => one === story)).toHaveLength(3);
      expect(all.filter((one) => one === 'too-many-requests')).toHaveLength(3);
    });
  });

  test('are refused when the reader is closed, also those under way', async () => {
    const own = documentReader({ rooms: { most: 1 } });
    const all = [1, 2].map(() => outcome('a.html', good['a.html'], own));
    own.close();
    expect(await Promise.all(all)).toEqual(['unavailable', 'unavailable']);
    expect(await outcome('a.html', good['a.html'], own)).toBe('unavailable');
    expect(await outcome('a.txt', good['a.txt'], own)).toBe(story);
  });
});

test('a page in Arabic, drawn in a PDF, is read by whoever asks', async () => {
  const bytes = pdfOf({ pages: [[{ x: 50, y: 700, glyphs: fromTheLeft('الا+لا+تفاق'.replace('الا', 'ا')) }]] });
  expect(await outcome('a.pdf', bytes)).toBe('الاتفاق');
});
