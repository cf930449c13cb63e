import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

test.each([
  [undefined, { is: 'unknown' }],
  ['mithaq-terminal', { is: 'terminal' }],
  ['node', { is: 'program' }],
  ['\u202e<script>', { is: 'unknown' }],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', { is: 'browser', browser: 'Firefox', system: 'Linux' }],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    { is: 'browser', browser: 'Safari', system: 'iOS' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0',
    { is: 'browser', browser: 'Microsoft Edge', system: 'Windows' },
  ],
])('%j is told apart', (userAgent, place) => {
  expect(placeOf(userAgent)).toEqual(place);
});
