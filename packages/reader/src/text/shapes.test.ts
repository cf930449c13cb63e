import { expect, test } from 'vitest';
import { shapes } from './shapes.ts';

const isFeminine = shapes(['تفعل', 'تفتعل']);

test.each([
  ['تحسم', true],
  ['تلتزم', true],
  ['تعاون', false],
  ['تحسمه', false],
  ['حسمت', false],
  ['', false],
])('%s has one of the shapes: %s', (word, expected) => expect(isFeminine(word)).toBe(expected));

test('a language without shapes has none', () => expect(shapes([])('word')).toBe(false));
