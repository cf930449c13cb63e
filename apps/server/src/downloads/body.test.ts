import { describe, expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { bodyOf, type Source } from './body.ts';

/** Pieces, and what happened to who makes them. */
function pieces(count: number, fault?: Error): { readonly source: Source; readonly told: string[] } {
  const told: string[] = [];
  async function* made(): AsyncGenerator<string> {
    try {
      for (let number = 1; number <= count; number += 1) {
        told.push(`made ${number}`);
        yield `${number};`;
      }
      if (fault) throw fault;
    } finally {
      told.push('left');
    }
  }
  const close = async (reason?: unknown) => void told.push(reason === undefined ? 'closed' : `closed: ${String(reason)}`);
  return { source: { pieces: made(), close }, told };
}

describe('a body', () => {
  test('is its pieces, and is closed after the last', async () => {
    const { source, told } = pieces(3);
    expect(await new Response(bodyOf(source)).text()).toBe('1;2;3;');
    expect(told).toEqual(['made 1', 'made 2', 'made 3', 'left', 'closed']);
  });

  test('breaks off where a piece cannot be made', async () => {
    const { source, told } = pieces(1, new Error('gone'));
    await expect(new Response(bodyOf(source)).text()).rejects.toThrow('gone');
    expect(told).toEqual(['made 1', 'left', 'closed: Error: gone']);
  });

  test('makes no more than is asked for, and stops when its reader leaves', async () => {
    const { source, told } = pieces(1_000);
    const reader = bodyOf(source).getReader();
    await reader.read();
    await reader.cancel();
    expect(told.length).toBeLessThan(6);
    expect(told.slice(-2)).toEqual(['left', 'closed']);
  });

  test('that nobody reads is closed all the same', async () => {
    const { source, told } = pieces(1);
    await bodyOf(source).cancel();
    expect(told.at(-1)).toBe('closed');
  });
});

describe('an archive', () => {
  const at = new Date('2026-11-22T09:30:00Z');

  test('breaks off where a file cannot be read', async () => {
    async function* files() {
      yield { name: 'a.txt', content: pieces(2).source.pieces };
      yield { name: 'b.txt', content: pieces(2, new Error('gone')).source.pieces };
    }
    const whole = async () => {
      for await (const piece of archiveOf(files(), at)) expect(piece.byteLength).toBeGreaterThan(0);
    };
    await expect(whole()).rejects.toThrow('gone');
  });

  test('stops reading when its reader leaves', async () => {
    const endless = pieces(1_000_000);
    async function* files() {
      yield { name: 'a.txt', content: endless.source.pieces };
    }
    for await (const piece of archiveOf(files(), at)) {
      expect(piece.byteLength).toBeGreaterThan(0);
      break;
    }
    expect(endless.told.at(-1)).toBe('left');
    expect(endless.told.length).toBeLessThan(100_000);
  });

  test('is the same for the same files', async () => {
    const bytes = async () => {
      async function* files() {
        yield { name: 'a.txt', content: pieces(2).source.pieces };
      }
      const all: Uint8Array[] = [];
      for await (const piece of archiveOf(files(), at)) all.push(piece);
      return Buffer.concat(all).toString('base64');
    };
    expect(await bytes()).toBe(await bytes());
  });
});
