import { describe, expect, test } from 'vitest';
import { addressOfForm, following, readFollowing } from './following.ts';

test.each([
  { replace: false, scroll: true },
  { replace: true, scroll: true },
  { replace: false, scroll: false },
  { replace: true, scroll: false },
])('what is said is read again: %o', (how) => {
  expect(readFollowing(following(how)['data-follow'])).toEqual(how);
});

test('a page comes in anew and from its top unless something else is said', () => {
  expect(readFollowing(following()['data-follow'])).toEqual({ replace: false, scroll: true });
});

describe('the address of a form', () => {
  test('names what is set', () => {
    expect(
      addressOfForm('/ar/agreements', [
        ['status', 'signed'],
        ['topic', 'defence'],
      ]),
    ).toBe('/ar/agreements?status=signed&topic=defence');
  });

  test('leaves out what is empty or blank', () => {
    expect(
      addressOfForm('/ar/agreements', [
        ['status', ''],
        ['from', ' '],
      ]),
    ).toBe('/ar/agreements');
  });

  test('has what stands twice once, as it stands first', () => {
    expect(
      addressOfForm('/en/actors', [
        ['sort', 'caption'],
        ['sort', 'events'],
      ]),
    ).toBe('/en/actors?sort=caption');
  });

  test('takes the place of a query that the action has', () => {
    expect(addressOfForm('/en/search?q=a', [['q', 'b']])).toBe('/en/search?q=b');
  });

  test('writes what has a meaning in addresses so that it keeps its own', () => {
    expect(addressOfForm('/ar/search', [['q', 'a&b=c #ليبيا']])).toBe('/ar/search?q=a%26b%3Dc+%23%D9%84%D9%8A%D8%A8%D9%8A%D8%A7');
  });

  test('knows nothing of files', () => {
    expect(addressOfForm('/en/search', [['q', new Blob()]])).toBe('/en/search');
  });
});
