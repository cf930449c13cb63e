import { describe, expect, it } from 'vitest';
import { recordAddressOf } from './record-address.ts';

describe('the address of a record', () => {
  it('names its language, its list and its key', () => {
    expect(recordAddressOf('/ar/agreements/italy-gna')).toEqual({ locale: 'ar', list: 'agreements', kind: 'agreement', key: 'italy-gna' });
    expect(recordAddressOf('/en/actors/%D9%84')).toEqual({ locale: 'en', list: 'actors', kind: 'actor', key: 'ل' });
  });

  it.each(['/', '/en', '/en/agreements', '/en/agreements/', '/fi/agreements/x', '/en/search/x', '/en/agreements/x/y', '/agreements/x'])(
    'is not %s',
    (path) => {
      expect(recordAddressOf(path)).toBeUndefined();
    },
  );

  it('cannot be told from bytes that are no text', () => {
    expect(() => recordAddressOf('/en/actors/%E0%A4%A')).toThrow(URIError);
  });
});
