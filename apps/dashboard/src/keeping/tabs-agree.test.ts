import { expect, it } from 'vitest';
import type { Draftable } from './draftable.ts';
import type { Effect, Event, Keeping, Opening } from './keeping.ts';
import { begin, step } from './step.ts';

const nothingWrong = () => [];
const actor = (fields: Draftable): Draftable => ({ record: 'actor', id: 'actor_1', ...fields });
const opening: Opening = { subject: 'actor_1', kind: 'record', data: actor({ wikidata: 'Q1' }), revision: 1 };

/** Two tabs of one browser: what one keeps on the device the other hears of. */
function twoTabs() {
  const tabs = [begin(nothingWrong, opening).state, begin(nothingWrong, opening).state] satisfies Keeping[];
  const sent: Effect[] = [];
  const send = (which: 0 | 1, event: Event): void => {
    const next = step(nothingWrong, tabs[which] ?? begin(nothingWrong, opening).state, event);
    tabs[which] = next.state;
    for (const effect of next.effects) {
      if (effect.do === 'send') sent.push(effect);
      if (effect.do !== 'hold' && effect.do !== 'let-go') continue;
      const { held, sent: answeredTo } = effect;
      send(which === 0 ? 1 : 0, { on: 'heard', held, ...(answeredTo === undefined ? {} : { sent: answeredTo }) });
    }
  };
  return { tabs, sent, send };
}

const type = (data: Draftable, at: string): Event => ({ on: 'typed', data, at, joinsLast: false });

it('two tabs show what was typed last, and once it is kept neither sends it again', () => {
  const { tabs, sent, send } = twoTabs();
  send(0, type(actor({ wikidata: 'Q2' }), '1'));
  expect(tabs.map(({ data }) => data['wikidata'])).toEqual(['Q2', 'Q2']);
  send(0, { on: 'settled' });
  send(0, { on: 'turn' });
  send(0, { on: 'saved', answer: { revision: 2, data: actor({ wikidata: 'Q2' }), changeSet: { id: 'changeset_1', title: 'One' } } });
  expect(tabs.map(({ phase }) => phase.is)).toEqual(['quiet', 'quiet']);
  expect(tabs.map(({ base }) => base.revision)).toEqual([2, 2]);
  send(1, { on: 'settled' });
  send(1, { on: 'turn' });
  expect(sent).toHaveLength(1);
});

it('what the other tab typed while this one was answered stays', () => {
  const { tabs, send } = twoTabs();
  send(0, type(actor({ wikidata: 'Q2' }), '1'));
  send(0, { on: 'settled' });
  send(0, { on: 'turn' });
  send(1, type(actor({ wikidata: 'Q2', notes: { en: 'n' } }), '2'));
  const answer = { revision: 2, data: actor({ wikidata: 'Q2', kind: 'force' }), changeSet: { id: 'changeset_1', title: 'One' } };
  send(0, { on: 'saved', answer });
  const all = actor({ wikidata: 'Q2', kind: 'force', notes: { en: 'n' } });
  expect(tabs.map(({ data }) => data)).toEqual([all, all]);
  expect(tabs[0]?.phase.is).toBe('settling');
});
