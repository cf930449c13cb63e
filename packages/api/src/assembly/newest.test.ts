import { type Agreement, type Event, fuzzyDate, registerMaker } from '@mithaq/domain';
import { expect, test, vi } from 'vitest';
import type { Held } from '../ports.ts';
import { newestAgreements, newestEvents } from './newest.ts';

let count = 0;
const nextCount = () => {
  count += 1;
  return count;
};
const maker = registerMaker(() => `0199a0b4-0000-7000-8000-${nextCount().toString(16).padStart(12, '0')}`);

/** The day with a number, counted on from 2000. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
}

function held<Kind extends Agreement | Event>(record: Kind): Held<Kind> {
  return { record, revision: 1 };
}

function event(edtf: string | undefined, agreements: readonly string[] = []): Held<Event> {
  const date = edtf === undefined ? {} : { date: fuzzyDate(edtf) };
  const slug = `event-${count}`;
  return held(
    maker.make('event', { slug, type: 'signature', label: { en: slug }, modality: 'occurred', agreements: [...agreements], ...date }),
  );
}

function agreement(): Held<Agreement> {
  const slug = `agreement-${count}`;
  return held(
    maker.make('agreement', {
      slug,
      label: { en: slug },
      names: [{ value: slug, language: 'en', kind: 'gloss' }],
      instrument: 'agreement',
      nature: 'interstate',
      textAvailability: 'reported-only',
    }),
  );
}

test('of few events and agreements none is left out, and nothing more is read', async () => {
  const [events, agreements] = [
    [event(undefined), event('2020')],
    [agreement(), agreement()],
  ];
  const eventsOf = vi.fn(async () => []);
  expect(newestEvents(events)).toEqual(events);
  expect(await newestAgreements(agreements, eventsOf)).toEqual(agreements);
  expect(eventsOf).not.toHaveBeenCalled();
});

test('of many events the two hundred that may have happened last are given: those that may still go on first, the undated never', () => {
  const dated = Array.from({ length: 250 }, (_, number) => event(dayOf(number)));
  const open = event('[1990-01-01..]');
  const undated = event(undefined);
  const given = newestEvents([undated, ...dated, open]);
  expect(given).toHaveLength(200);
  expect(given[0]).toBe(open);
  expect(given.slice(1)).toEqual(dated.slice(-199).toReversed());
});

test('of many agreements the hundred that were made last are given, by the day that their lists tell', async () => {
  const agreements = Array.from({ length: 130 }, agreement);
  const events = agreements.map(({ record }, number) => event(dayOf(number), [record.id]));
  expect(await newestAgreements(agreements, async () => events)).toEqual(agreements.slice(-100).toReversed());
});
