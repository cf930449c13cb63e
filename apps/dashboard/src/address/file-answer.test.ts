import { describe, expect, it } from 'vitest';
import { fileAnswer, type WrittenFile } from './file-answer.ts';

const modified = new Date('2026-11-22T10:00:00.500Z');
const file: WrittenFile = { type: 'text/plain', tag: 'abc', cacheControl: 'public', modified, body: async () => 'words' };
const asked = (headers: Record<string, string>) => new Request('http://here.example/x', { headers });

describe('a file', () => {
  it('comes with what tells its state', async () => {
    const answer = await fileAnswer(asked({}), file);
    expect([answer.status, await answer.text()]).toEqual([200, 'words']);
    expect(Object.fromEntries(answer.headers)).toEqual({
      etag: '"abc"',
      'cache-control': 'public',
      'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
      'content-type': 'text/plain',
    });
  });

  it.each([
    { held: { 'if-none-match': '"abc"' }, status: 304 },
    { held: { 'if-none-match': 'W/"abc"' }, status: 304 },
    { held: { 'if-none-match': '"x", "abc"' }, status: 304 },
    { held: { 'if-none-match': '*' }, status: 304 },
    { held: { 'if-none-match': '"x"' }, status: 200 },
    { held: { 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, status: 304 },
    { held: { 'if-modified-since': 'Sun, 22 Nov 2026 09:59:59 GMT' }, status: 200 },
    { held: { 'if-modified-since': 'yesterday' }, status: 200 },
    { held: { 'if-none-match': '"x"', 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, status: 200 },
  ])('is $status for who holds $held', async ({ held, status }) => {
    expect((await fileAnswer(asked(held), file)).status).toBe(status);
  });

  it('is not written for who has it', async () => {
    const body = () => Promise.reject(new Error('written'));
    expect((await fileAnswer(asked({ 'if-none-match': '"abc"' }), { ...file, body })).status).toBe(304);
  });

  it('that cannot be written now is to be asked for again', async () => {
    const answer = await fileAnswer(asked({}), { ...file, body: async () => undefined });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
});
