import type { Failure } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { type ListPart, listAnswer } from './list-answer.ts';

const refused = (category: 'not-found' | 'invalid' | 'internal'): Failure => ({
  unreachable: false,
  category,
  code: category === 'not-found' ? 'not-found' : category === 'invalid' ? 'invalid-input' : 'internal',
  path: [],
  message: 'refused',
});
const first: ListPart<string> = { rows: ['a', 'b'], total: 3, next: 'after b' };
const second: ListPart<string> = { rows: ['c'], total: 3 };

interface Filter {
  readonly cursor?: string | undefined;
  readonly topic?: string;
}

/** A register with two pages, which knows no topic and no other cursor. */
async function register({ cursor, topic }: Filter): Promise<Answer<ListPart<string>>> {
  if (topic !== undefined) return { failure: refused('not-found') };
  if (cursor === 'beyond') return { value: { rows: [], total: 3 } };
  if (cursor !== undefined && cursor !== first.next) return { failure: refused('invalid') };
  return { value: cursor === undefined ? first : second };
}

describe('the answer to a list', () => {
  it('is the page that was asked for', async () => {
    expect(await listAnswer({}, register)).toEqual({ value: first });
    expect(await listAnswer({ cursor: 'after b' }, register)).toEqual({ value: second });
  });

  it.each(['zz', 'beyond'])('is the first page for the cursor %s, which no page gave', async (cursor) => {
    expect(await listAnswer({ cursor }, register)).toEqual({ value: first });
  });

  it('is empty for a filter that names nothing, wherever it goes on from', async () => {
    expect(await listAnswer({ topic: 'nope' }, register)).toEqual({ value: { rows: [], total: 0 } });
    expect(await listAnswer({ topic: 'nope', cursor: 'zz' }, register)).toEqual({ value: { rows: [], total: 0 } });
  });

  it.each([refused('internal'), { unreachable: true } as const])('stays a failure where the register failed', async (failure) => {
    expect(await listAnswer({ cursor: 'zz' }, async () => ({ failure }))).toEqual({ failure });
  });

  it('is empty where the list is', async () => {
    const empty = { rows: [], total: 0 };
    expect(await listAnswer({ cursor: 'zz' }, async () => ({ value: empty }))).toEqual({ value: empty });
  });
});
