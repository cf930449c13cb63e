import { expect, it } from 'vitest';
import { z } from 'zod';
import { directionOf, orderAddress, orderIn } from './order.ts';

const orders = z.enum(['date', '-date', 'name', '-name']);
const usual = { path: '/agreements', sort: '-date', orders } as const;

it('is the usual one where the address asks for none, or for one that there is not', () => {
  expect([{}, { sort: 'name' }, { sort: 'size' }].map((query) => orderIn(query, usual).sort)).toEqual(['-date', 'name', '-date']);
});

it('is told of the column that it goes by alone', () => {
  expect(['date', 'name'].map((by) => directionOf({ sort: '-date' }, by))).toEqual(['descending', undefined]);
  expect(directionOf({ sort: 'name' }, 'name')).toBe('ascending');
});

it('turns round where it is already, from the first page, with the filters kept', () => {
  const order = orderIn({ sort: 'name', actor: 'italy', cursor: 'x', trail: 'y' }, usual);
  expect(orderAddress(order, 'name', 'up')).toBe('/agreements?sort=-name&actor=italy');
  expect(orderAddress(order, 'date', 'down')).toBe('/agreements?sort=-date&actor=italy');
  expect(orderAddress({ ...order, sort: '-name' }, 'name', 'up')).toBe('/agreements?sort=name&actor=italy');
});
