import { MithaqError } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentReader, ReadDocument } from '../ports.ts';
import { documentLimit, importLimit } from '../views/source.ts';
import { readFile } from './file.ts';

/** A reader of text files in UTF-8, as the server's is of these. */
const plain: DocumentReader = {
  read: async ({ name, bytes }) => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return { text, format: 'text', encoding: 'utf-8', metadata: {} };
    } catch {
      throw new MithaqError('unknown-encoding', { name });
    }
  },
};

function fileOf(bytes: Uint8Array, documents = plain) {
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return readFile(documents, { name: 'a.txt', content: { encoding: 'base64', data } });
}

test('the bytes of a text and the text of its bytes are each other’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
      fc.pre(!text.includes('\0') && text.trim() !== '');
      const typed = await readFile(plain, { name: 'a.txt', content: { encoding: 'text', data: text } });
      expect(typed.text).toBe(text);
      expect((await fileOf(typed.bytes)).text).toBe(text);
    }),
  );
});

test('any bytes are either read to the letter or refused as a file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (bytes) => {
      const read = await fileOf(bytes).catch((fault: unknown) => fault);
      if (read instanceof MithaqError) expect(read.code).toMatch(/^(?:invalid-file|empty-file|unknown-encoding)$/);
      else expect(read).toMatchObject({ bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
    }),
  );
});

describe('of a file that is no plain text', () => {
  const reading = (document: ReadDocument) => ({ read: async () => document });
  const page: ReadDocument = {
    text: 'A story',
    format: 'html',
    encoding: 'windows-1256',
    metadata: { title: { value: 'Title', where: 'html-meta', inferred: false } },
  };

  test('the text is what the reader makes of it, the bytes are the file’s', async () => {
    const { text, ...document } = page;
    expect(await fileOf(Uint8Array.of(1, 2, 3), reading(page))).toEqual({ name: 'a.txt', bytes: Uint8Array.of(1, 2, 3), text, document });
  });

  test('the bytes may be more than a text’s, the text may not', async () => {
    const bytes = new Uint8Array(importLimit + 1);
    expect((await fileOf(bytes.subarray(0, 50_000), reading(page))).text).toBe('A story');
    const long = 'م'.repeat(importLimit / 2 + 1);
    await expect(fileOf(Uint8Array.of(1), reading({ ...page, text: long }))).rejects.toMatchObject({
      code: 'expands-too-far',
      details: { name: 'a.txt', limit: { en: '4 MiB' } },
      path: ['content', 'data'],
    });
    expect((await fileOf(Uint8Array.of(1), reading({ ...page, text: 'a'.repeat(importLimit) }))).text).toHaveLength(importLimit);
  });

  test('a refusal is told at the place of the file', async () => {
    const documents = { read: () => Promise.reject(new MithaqError('encrypted-file', { name: 'a.txt' })) };
    await expect(fileOf(Uint8Array.of(1), documents)).rejects.toMatchObject({ code: 'encrypted-file', path: ['content', 'data'] });
  });

  test('what is over the limit of files is not given to the reader', async () => {
    const documents = { read: () => Promise.reject(new Error('was asked')) };
    const data = `${'AAAA'.repeat(Math.ceil((documentLimit + 1) / 3))}`;
    await expect(readFile(documents, { name: 'a.pdf', content: { encoding: 'base64', data } })).rejects.toMatchObject({
      code: 'too-large',
      details: { limit: { en: '16 MiB' } },
    });
  });
});

test('the media type that a file came with is told to the reader', async () => {
  const asked: unknown[] = [];
  const documents: DocumentReader = {
    read: async (file) => {
      asked.push(file);
      return plain.read(file);
    },
  };
  await readFile(documents, { name: 'page', type: 'text/html', content: { encoding: 'base64', data: 'YQ==' } });
  expect(asked).toEqual([{ name: 'page', type: 'text/html', bytes: Uint8Array.of(97) }]);
});
