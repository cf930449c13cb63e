import { expect, test } from 'vitest';
import { lookAt } from './visit.ts';

const at = (time: string) => `2026-03-02T${time}.000Z`;
const look = (time: string, before?: Parameters<typeof lookAt>[1]) => lookAt(new Date(at(time)), before);

test('the first look is since nothing', () => {
  expect(look('09:00:00')).toEqual({ looked: at('09:00:00') });
});

test('who comes back within half an hour is told what is new since the same moment as before', () => {
  const before = { looked: at('09:00:00'), since: at('07:00:00') };
  expect(look('09:30:00', before)).toEqual({ looked: at('09:30:00'), since: at('07:00:00') });
});

test('who comes back later is told what is new since the end of the visit before', () => {
  expect(look('09:30:01', { looked: at('09:00:00') })).toEqual({ looked: at('09:30:01'), since: at('09:00:00') });
});

test('a clock that was put back changes nothing', () => {
  expect(look('08:00:00', { looked: at('09:00:00'), since: at('07:00:00') })).toEqual({ looked: at('09:00:00'), since: at('07:00:00') });
});
