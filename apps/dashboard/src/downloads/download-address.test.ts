import { expect, it } from 'vitest';
import { downloadAddress } from './download-address.ts';

it('keeps the filters of the list, and neither its order nor its page', () => {
  const query = { actor: 'italy', topic: ' ', sort: '-name', cursor: 'abc', limit: '25', elsewhere: 'x' };
  expect(downloadAddress({ of: 'agreements', format: 'csv', query, locale: 'ar' })).toBe('/exports/agreements.csv?actor=italy&in=ar');
});

it('takes of several values the first, as the list does', () => {
  expect(downloadAddress({ of: 'events', format: 'geojson', query: { type: ['meeting', 'vote'] }, locale: 'en' })).toBe(
    '/exports/events.geojson?type=meeting&in=en',
  );
});
