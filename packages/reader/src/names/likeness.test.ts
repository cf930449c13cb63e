import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from './likeness.ts';
import { keysNear, soundKeys } from './sound-keys.ts';

const shareKey = (one: string, other: string) => keysNear(one).some((key) => soundKeys(other).includes(key));

describe('spellings of one name', () => {
  test.each([
    ['namroush', 'نمروش'],
    ['guerini', 'غويريني'],
    ['sarraj', 'سراج'],
    ['erdogan', 'اردوغان'],
    ['haftar', 'حفتر'],
    ['misrata', 'مصراته'],
    ['khartoum', 'خرطوم'],
    ['chad', 'تشاد'],
    ['mohammed', 'محمد'],
    ['mubarak', 'مبارك'],
    ['chavez', 'تشافيز'],
    ['guevara', 'غيفارا'],
    ['yavuz', 'يافوز'],
    ['mubarak', 'mobarek'],
    ['colmobia', 'colombia'],
    ['كردستن', 'كردستان'],
  ])('%s and %s share a key and are alike', (one, other) => {
    expect(shareKey(one, other)).toBe(true);
    expect(likeness(one, other).share).toBeGreaterThan(0.45);
    expect(likeness(one, other).evidence).toBeGreaterThan(5);
  });

  test.each([
    ['haftar', 'حيدر'],
    ['rome', 'روسيا'],
    ['tajura', 'tigrayan'],
    ['libya', 'لبنان'],
    ['هدنه', 'مدينه'],
  ])('%s and %s are not', (one, other) => expect(likeness(one, other).share).toBeLessThan(0.45));

  test('more letters in common tell more', () => {
    expect(likeness('namroush', 'نمروش').evidence).toBeGreaterThan(likeness('nam', 'نم').evidence);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'abdhkmnrstuvyابتجحدرسعغقكلمنهوي'), minLength: 1, maxLength: 12 });

test('it does not matter which of two words is named first, and none is more like another than itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(likeness(one, other)).toEqual(likeness(other, one));
      expect(likeness(one, other).share).toBeLessThanOrEqual(1);
      expect(likeness(one, one).share).toBeCloseTo(1);
    }),
  );
});

test('a word shares a key with itself, and with itself without one consonant, where it has four or more', () => {
  expect(shareKey('slhft', 'slhf')).toBe(true);
  expect(shareKey('slhf', 'slhft')).toBe(true);
  expect(soundKeys('aeiou')).toEqual([]);
});
