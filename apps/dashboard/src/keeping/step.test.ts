import type { Failure } from '@mithaq/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draftable, isSame } from './draftable.ts';
import type { Check, Effect, Event, Held, Keeping, Opening, Saved } from './keeping.ts';
import { isDirty } from './settling.ts';
import { begin, step } from './step.ts';

/** A word that no schema takes. */
const bad = '?';
const check: Check = (data) =>
  Object.entries(data).flatMap(([property, value]) =>
    value === bad ? [{ path: [property], code: 'wrong-type' as const, expected: { ar: 'نص', en: 'text' } }] : [],
  );

const unreachable: Failure = { unreachable: true };
const told = (code: 'stale-revision' | 'not-found' | 'not-signed-in'): Failure => ({
  ...{ unreachable: false, code, path: [], message: code },
  category: code === 'not-signed-in' ? 'unauthenticated' : 'conflict',
});

/** A register of one record, which joins edits as the real one does: field by field, from the revision that each names. */
class ModelServer {
  readonly revisions: Draftable[] = [];

  get data(): Draftable | undefined {
    return this.revisions.at(-1);
  }

  save({ data, from }: Pick<Extract<Effect, { do: 'send' }>, 'data' | 'from'>): Saved | Failure {
    const theirs = this.data;
    if (theirs === undefined) return from === undefined ? this.put(data) : told('stale-revision');
    if (from === undefined) return isSame(theirs, data) ? this.answer(theirs) : told('stale-revision');
    const base = this.revisions[from - 1] ?? {};
    const merged: Record<string, Draftable[string]> = { ...theirs };
    for (const field of new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(data)])) {
      if (isSame(data[field], base[field])) continue;
      if (!isSame(theirs[field], base[field]) && !isSame(theirs[field], data[field])) return this.conflict(data, from);
      const value = data[field];
      if (value === undefined) delete merged[field];
      else merged[field] = value;
    }
    return isSame(merged, theirs) ? this.answer(theirs) : this.put(merged);
  }

  put(data: Draftable): Saved {
    this.revisions.push(data);
    return this.answer(data);
  }

  private answer(data: Draftable): Saved {
    return { revision: this.revisions.length, data, changeSet: { id: 'changeset_1', title: 'One' } };
  }

  private conflict(ours: Draftable, from: number): Failure {
    const conflict = Object({ from, current: this.revisions.length, theirs: this.data, ours, fields: [] });
    return { ...{ unreachable: false, code: 'edit-conflict', category: 'conflict', path: [], message: '' }, conflict };
  }
}

/** One tab over a device and a server: effects are carried out as far as the test lets them. */
class Tab {
  state: Keeping;
  /** On its way to the server: not done yet. */
  flying: Extract<Effect, { do: 'send' | 'look' }> | undefined;
  queued = false;
  private clock = 0;

  readonly device: { held: Held | undefined };
  readonly server: ModelServer;

  constructor(opening: Opening, device: { held: Held | undefined }, server: ModelServer) {
    this.device = device;
    this.server = server;
    this.state = begin(check, opening).state;
    const { held } = device;
    if (held) this.send({ on: 'found', held });
  }

  at(): string {
    this.clock += 1;
    return `${Date.UTC(2026, 0, 1) + this.server.revisions.length * 1_000 + this.clock}`;
  }

  send(event: Event): void {
    const { state, effects } = step(check, this.state, event);
    this.state = state;
    for (const effect of effects) this.run(effect);
  }

  private run(effect: Effect): void {
    if (effect.do === 'hold') this.device.held = effect.held;
    if (effect.do === 'let-go') this.device.held = undefined;
    if (effect.do === 'queue') this.queued = true;
    if (effect.do !== 'send' && effect.do !== 'look') return;
    expect(this.flying, 'two at once').toBeUndefined();
    this.flying = effect;
  }

  /** The server does what was asked of it; its answer comes, or is lost. */
  land(isAnswered: boolean): void {
    const { flying, server } = this;
    this.flying = undefined;
    if (flying !== undefined) this.send(flying.do === 'look' ? looking(server, isAnswered) : saving(server, flying, isAnswered));
  }

  turn(): void {
    if (!this.queued) return;
    this.queued = false;
    this.send({ on: 'turn' });
  }

  type(field: string, value: string): void {
    const data = { ...this.state.data, [field]: value };
    if (isSame(data, this.state.data)) return;
    this.send({ on: 'typed', data, at: this.at(), joinsLast: false });
  }
}

function saving(server: ModelServer, sending: Extract<Effect, { do: 'send' }>, isAnswered: boolean): Event {
  const answer = server.save(sending);
  if (!isAnswered) return { on: 'failed', failure: unreachable };
  return 'revision' in answer ? { on: 'saved', answer } : { on: 'failed', failure: answer };
}

function looking({ data, revisions }: ModelServer, isAnswered: boolean): Event {
  if (!isAnswered) return { on: 'look-failed', failure: unreachable };
  if (data === undefined) return { on: 'look-failed', failure: told('not-found') };
  return { on: 'looked', found: { data, revision: revisions.length, isDraft: true } };
}

const turns = [
  ...(['send', 'send', 'send', 'settled', 'turn', 'again', 'again', 'land', 'land', 'lose', 'lost-before', 'crash'] as const),
  ...(['undo', 'redo', 'resolve', 'signed-out', 'go-on'] as const),
];

type Deed = { readonly deed: 'type' | 'other'; readonly field: string; readonly value: string } | { readonly deed: (typeof turns)[number] };

const field = fc.constantFrom('a', 'b', 'c');
const values = ['1', '2', '3', '4', bad];
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ deed: fc.constant('type' as const), field, value: fc.constantFrom(...values) }) },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('other' as const), field, value: fc.constantFrom('7', '8', '9') }) },
    { weight: 12, arbitrary: fc.record({ deed: fc.constantFrom(...turns) }) },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** Carries a deed out, and gives the tab as it is then: after a crash another one over the same device. */
function done(tab: Tab, deed: Deed): Tab {
  const { server, device } = tab;
  switch (deed.deed) {
    case 'type':
      tab.type(deed.field, deed.value);
      return tab;
    case 'other':
      if (server.data !== undefined) server.put({ ...server.data, [deed.field]: deed.value });
      return tab;
    case 'settled':
    case 'again':
      tab.send({ on: deed.deed });
      return tab;
    case 'turn':
      tab.turn();
      return tab;
    case 'send':
      tab.send({ on: 'settled' });
      tab.send({ on: 'again' });
      tab.turn();
      return tab;
    case 'land':
    case 'lose':
      tab.land(deed.deed === 'land');
      return tab;
    case 'lost-before':
    case 'signed-out': {
      const { flying } = tab;
      if (flying === undefined) return tab;
      tab.flying = undefined;
      const failure = deed.deed === 'signed-out' ? told('not-signed-in') : unreachable;
      const isUnsent = deed.deed === 'signed-out';
      tab.send(flying.do === 'send' ? { on: 'failed', failure, isUnsent } : { on: 'look-failed', failure });
      return tab;
    }
    case 'crash':
      return new Tab(openingOf(server), device, server);
    case 'undo':
    case 'redo':
      tab.send({ on: deed.deed === 'undo' ? 'undone' : 'redone', at: tab.at() });
      return tab;
    case 'resolve':
      if (tab.state.phase.is === 'conflict')
        for (const { property } of tab.state.phase.conflict.clashes) tab.send({ on: 'chose', property, choice: { keep: 'mine' } });
      tab.send({ on: 'resolved', at: tab.at() });
      return tab;
    case 'go-on':
      tab.send({ on: 'went-on' });
      return tab;
  }
}

const empty: Draftable = { record: 'actor', id: 'actor_1' };

function openingOf({ data, revisions }: ModelServer): Opening {
  const at = { subject: 'actor_1', kind: 'record' } as const;
  return data === undefined ? { ...at, data: empty } : { ...at, data, revision: revisions.length };
}

/** Whether what the fields show is on the device, or a revision of the server's is exactly that. */
function isSomewhere({ state, device, server }: Tab): boolean {
  if (device.held && isSame(device.held.data, state.data)) return true;
  return server.revisions.some((revision) => isSame(revision, state.data)) || (server.data === undefined && isSame(state.data, empty));
}

/** Lets everything come to its end, with answers to everything. */
function ended(tab: Tab): Tab {
  for (let round = 0; round < 40; round += 1) {
    tab.send({ on: 'settled' });
    tab.turn();
    tab.land(true);
    tab.send({ on: 'again' });
    if (tab.state.phase.is === 'conflict') done(tab, { deed: 'resolve' });
  }
  return tab;
}

function begun(isNew: boolean): Tab {
  const server = new ModelServer();
  if (!isNew) server.put({ ...empty, a: '0', b: '0' });
  return new Tab(openingOf(server), { held: undefined }, server);
}

describe('keeping, whatever the order of typing, answers, losses and restarts', () => {
  for (const isNew of [true, false]) {
    const what = isNew ? 'of something new' : 'of a record';

    it(`has the last thing typed ${what} on the device or on the server, and never sends two at once`, () => {
      fc.assert(
        fc.property(deeds, (all) => {
          let tab = begun(isNew);
          for (const deed of all) {
            tab = done(tab, deed);
            expect(isSomewhere(tab)).toBe(true);
            if (tab.state.phase.is === 'sending') expect(isSame(tab.device.held?.data, tab.state.data)).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`ends ${what} with all of it on the server, and nothing of anybody else's overwritten unseen`, () => {
      fc.assert(
        fc.property(deeds, (all) => {
          let tab = begun(isNew);
          for (const deed of all) tab = done(tab, deed);
          for (const name of ['a', 'b', 'c']) if (tab.state.data[name] === bad) tab.type(name, '5');
          const { data, base } = tab.state;
          const wasThere = (name: string, value: unknown) => tab.server.revisions.some((revision) => isSame(revision[name], value));
          const typed = Object.entries(data).filter(([name, value]) => !isSame(value, base.data[name]) && !wasThere(name, value));
          const { state } = ended(tab);
          expect(state.data).toMatchObject(Object.fromEntries(typed));
          expect(state.phase.is).toBe('quiet');
          expect(isDirty(state)).toBe(false);
          expect(tab.device.held).toBeUndefined();
          if (state.typedAt !== undefined && tab.server.data) expect(tab.server.revisions).toContainEqual(state.data);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('shows what was typed and nothing else where nobody else works, and never has anybody in conflict with themselves', () => {
    fc.assert(
      fc.property(deeds, fc.boolean(), (all, isNew) => {
        let tab = begun(isNew);
        for (const deed of all.filter((one) => one.deed !== 'other')) {
          const before = tab.state.data;
          tab = done(tab, deed);
          if (!['type', 'undo', 'redo'].includes(deed.deed)) expect(tab.state.data).toEqual(before);
          expect(tab.state.phase.is).not.toBe('conflict');
        }
        for (const name of ['a', 'b', 'c']) if (tab.state.data[name] === bad) tab.type(name, '5');
        const last = tab.state.data;
        expect(ended(tab).state.data).toEqual(last);
        if (tab.state.typedAt !== undefined && tab.server.data) expect(tab.server.data).toEqual(last);
      }),
      { numRuns: 300 },
    );
  });

  it('names the revision that it started from', () => {
    const server = new ModelServer();
    server.put({ ...empty, a: '0' });
    const tab = new Tab(openingOf(server), { held: undefined }, server);
    tab.type('a', '1');
    tab.send({ on: 'settled' });
    tab.turn();
    expect(tab.flying).toMatchObject({ do: 'send', from: 1 });
    tab.land(true);
    tab.type('b', '1');
    tab.send({ on: 'settled' });
    tab.turn();
    expect(tab.flying).toMatchObject({ do: 'send', from: 2 });
  });
});
