import { describe, expect, test } from 'vitest';
import type { LiveChange } from '../live.ts';
import { type Listening, listen } from './listen.ts';

const change = (id: string): LiveChange => ({ id, at: '2026-01-01T00:00:00.000Z', what: 'started-over' });

/** A world in which the test says what is heard and when time has passed. */
function world() {
  const opened: Opened[] = [];
  const timers = new Map<symbol, { act: () => void; in: number }>();
  return {
    opened,
    ears: {
      open: (address: string) => {
        const source = new Opened(address);
        opened.push(source);
        return source;
      },
      later: (act: () => void, milliseconds: number) => {
        const timer = Symbol('timer');
        timers.set(timer, { act, in: milliseconds });
        return () => void timers.delete(timer);
      },
    },
    waiting: () => [...timers.values()].map((timer) => timer.in),
    pass: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const { act } of due) act();
    },
  };
}

class Opened {
  readyState = 1;
  readonly address: string;
  readonly #hearers = new Map<string, (event: MessageEvent<string>) => void>();

  constructor(address: string) {
    this.address = address;
  }

  addEventListener(type: string, hear: (event: MessageEvent<string>) => void): void {
    this.#hearers.set(type, hear);
  }

  close(): void {
    this.readyState = 2;
  }

  say(type: string, data?: unknown, lastEventId = ''): void {
    this.#hearers.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data ?? {}), lastEventId }));
  }
}

function listening(options: Partial<Listening> = {}) {
  const around = world();
  const heard: string[] = [];
  const stop = listen({ url: '', onChange: ({ id }) => heard.push(id), onStarted: () => heard.push('started'), ...options }, around.ears);
  return { ...around, heard, stop };
}

describe('listening for changes', () => {
  test('asks the page’s own origin for what came after the last known change, and tells it in order', () => {
    const { opened, heard } = listening({ since: '41' });
    expect(opened[0]?.address).toBe('/trpc/changes.live?input=%7B%22lastEventId%22%3A%2241%22%7D');
    opened[0]?.say('connected');
    opened[0]?.say('message', change('42'), '42');
    opened[0]?.say('message', change('43'), '43');
    expect(heard).toEqual(['started', '42', '43']);
  });

  test('without a known change asks for what happens from now on', () => {
    expect(listening({ url: 'https://register.example/' }).opened[0]?.address).toBe('https://register.example/trpc/changes.live');
  });

  test.each(['serialized-error', 'return'])('comes back after “%s”, from the last change that was heard', (ending) => {
    const { opened, waiting, pass } = listening({ since: '41' });
    opened[0]?.say('message', change('42'), '42');
    opened[0]?.say(ending);
    expect(waiting()).toEqual([1_000]);
    pass();
    expect(opened.map(({ address }) => address)[1]).toContain('%2242%22');
    expect(opened.map(({ readyState }) => readyState)).toEqual([2, 1]);
  });

  test('leaves a broken connection to the browser until the browser gives up, then waits longer each time', () => {
    const { opened, waiting, pass } = listening();
    opened[0]?.say('error');
    expect(opened).toHaveLength(1);
    for (const pause of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      opened.at(-1)?.close();
      opened.at(-1)?.say('error');
      expect(waiting()).toEqual([pause]);
      pass();
    }
    opened.at(-1)?.say('connected');
    opened.at(-1)?.close();
    opened.at(-1)?.say('error');
    expect(waiting()).toEqual([1_000]);
  });

  test('takes a long silence for a cut, and a ping for a sign of life', () => {
    const { opened, waiting, pass } = listening();
    opened[0]?.say('ping');
    expect(waiting()).toEqual([45_000]);
    pass();
    expect(opened[0]?.readyState).toBe(2);
    expect(waiting()).toEqual([1_000]);
  });

  test('hears nothing more once stopped, nor comes back', () => {
    const { opened, waiting, stop } = listening();
    opened[0]?.say('connected');
    stop();
    expect(opened[0]?.readyState).toBe(2);
    expect(waiting()).toEqual([]);
  });
});
