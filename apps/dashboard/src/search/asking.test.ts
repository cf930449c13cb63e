import { describe, expect, it } from 'vitest';
import { narrowedBy, wordsOf } from './asking.ts';
import { yearOf } from './year.ts';

describe('what an address asks', () => {
  it('is what the register takes', () => {
    expect([wordsOf({ q: ' a\0b ' }), wordsOf({ q: 'x'.repeat(300) }).length, wordsOf({ q: `a${'\uD83D'}` }), wordsOf({})]).toEqual([
      'ab',
      200,
      'a',
      '',
    ]);
  });

  it('is narrowed by every filter that it has', () => {
    const query = {
      kind: 'event',
      topic: 'institutions',
      country: 'ly',
      actor: 'italy',
      from: '2019',
      to: '٢٠٢٠',
      status: 'signed',
      publisher: 'X',
      language: 'ar',
    };
    expect(narrowedBy(query)).toEqual({
      kinds: ['event'],
      topics: ['institutions'],
      countries: ['LY'],
      actors: ['italy'],
      fromYear: 2019,
      toYear: 2020,
      statuses: ['signed'],
      publishers: ['X'],
      languages: ['ar'],
    });
  });

  it('is not narrowed by what means nothing', () => {
    expect(narrowedBy({ kind: 'tenure', topic: 'nope', country: 'Libya', from: 'soon', status: 'sealed', language: '' })).toEqual({});
  });

  it('has its years in order however they are written', () => {
    expect(narrowedBy({ from: '2021', to: '2019' })).toEqual({ fromYear: 2019, toYear: 2021 });
    expect([yearOf('١٩١١'), yearOf('0'), yearOf('20211'), yearOf('-1'), yearOf(undefined)]).toEqual([
      1911,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
