import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['aljazeera.net/news/1', 'https://aljazeera.net/news/1'],
  [' www.spa.gov.sa ', 'https://www.spa.gov.sa'],
  ['http://old.example/a?b=c', 'http://old.example/a?b=c'],
  ['HTTPS://Example.org', 'HTTPS://Example.org'],
  ['وزارة.السعودية/خبر', 'https://وزارة.السعودية/خبر'],
])('%s is an address', (typed, address) => expect(webAddress(typed)).toBe(address));

test.each([
  '',
  'the web',
  'الجزيرة',
  'javascript:alert(1)',
  'ftp://files.example',
  'localhost',
  'a b.example',
  'https://',
  '.',
  'mailto:a@b.example',
])('%s is none', (typed) => expect(webAddress(typed)).toBeUndefined());
