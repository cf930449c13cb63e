import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mostRecent, type Recent, readRecent, withoutRecent, withRecent } from './recent.ts';
import { recentStore } from './recent-store.ts';

const recent = (key: string): Recent => ({ key: `actor:${key}`, kind: 'actor', path: `/actors/${key}`, title: key });
const some = fc.array(fc.stringMatching(/^[a-z]{1,3}$/).map(recent), { maxLength: 20 });

describe('look-ups', () => {
  it('are the newest first, each once, and not too many', () => {
    fc.assert(
      fc.property(some, (opened) => {
        const kept = opened.reduce(withRecent, []);
        const newest = [...new Set(opened.toReversed().map(({ key }) => key))].slice(0, mostRecent);
        expect(kept.map(({ key }) => key)).toEqual(newest);
        expect(readRecent(JSON.stringify(kept))).toEqual(kept);
      }),
    );
  });

  it('are forgotten one by one', () => {
    expect(withoutRecent([recent('a'), recent('b')], 'actor:a')).toEqual([recent('b')]);
  });

  it('that are none of ours are left out, whatever stands there', () => {
    const others = [
      { ...recent('a'), path: '//elsewhere.example' },
      { ...recent('a'), kind: 'draft' },
      { ...recent('a'), title: 3 },
      null,
      'x',
    ];
    expect(readRecent(JSON.stringify([...others, recent('b')]))).toEqual([recent('b')]);
    expect([readRecent('{'), readRecent('{}'), readRecent(null)]).toEqual([[], [], []]);
    fc.assert(fc.property(fc.json(), (written) => readRecent(written).length <= mostRecent));
  });
});

describe('the store of look-ups', () => {
  const storage = (): Storage => {
    const held = new Map<string, string>();
    return {
      length: 0,
      key: () => null,
      clear: () => held.clear(),
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, value) => void held.set(name, value),
      removeItem: (name) => void held.delete(name),
    };
  };

  it('tells whoever listens, and gives the same list while nothing changes', () => {
    const browser = storage();
    const store = recentStore(() => browser);
    const told = vi.fn();
    const stop = store.listen(told);
    store.add(recent('a'));
    store.add(recent('b'));
    expect(store.now()).toEqual([recent('b'), recent('a')]);
    expect(store.now()).toBe(store.now());
    store.remove('actor:b');
    stop();
    store.clear();
    expect([store.now(), told.mock.calls.length]).toEqual([[], 3]);
  });

  it('keeps nothing, and fails at nothing, where the browser does not let it', () => {
    const store = recentStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.add(recent('a'));
    expect(store.now()).toEqual([]);
  });
});
