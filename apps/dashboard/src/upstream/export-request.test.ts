import { expect, test } from 'vitest';
import { exportRequest } from './export-request.ts';

const address = 'http://desk.example/exports/agreements.csv?actor=italy&in=ar';

test.each(['GET', 'HEAD'])('%s of a download asks the server the same, in the language of its address', (method) => {
  const asked = exportRequest(new Request(address, { method, headers: { 'accept-language': 'en', cookie: 'a=b' } }), 'agreements.csv');
  expect([asked.method, asked.url]).toEqual([method, 'http://desk.example/api/v1/exports/agreements.csv?actor=italy']);
  expect([asked.headers.get('accept-language'), asked.headers.get('cookie')]).toEqual(['ar', 'a=b']);
});

test('a file’s name is one part of the path, whatever stands in it', () => {
  expect(new URL(exportRequest(new Request(address), '../x?y').url).pathname).toBe('/api/v1/exports/..%2Fx%3Fy');
});
