import { expect, test } from 'vitest';
import { errorCodes, errorText, MithaqError } from './errors.ts';

test('an error tells its category, its place and its reason in both languages', () => {
  const error = new MithaqError('invalid-input', { expected: 'a date' }, ['date', 0, 'edtf']);
  expect(error).toBeInstanceOf(Error);
  expect([error.code, error.category, error.path]).toEqual(['invalid-input', 'invalid', ['date', 0, 'edtf']]);
  expect(error.message).toBe('Invalid value at “date.0.edtf”: a date');
  expect(error.messageIn('en-GB')).toBe('Invalid value at “date.0.edtf”: a date');
  expect(error.messageIn('ar-LY')).toBe('قيمة غير صالحة في «date.0.edtf»: a date');
  expect(error.messageIn('AR')).toBe('قيمة غير صالحة في «date.0.edtf»: a date');
  expect(error.messageIn('arn')).toBe('Invalid value at “date.0.edtf”: a date');
});

test('a blank that nothing fills stays visible', () => {
  expect(new MithaqError('not-found').message).toBe('No record with this name or id: {key}');
});

test('a blank may be filled in both languages', () => {
  const error = new MithaqError('invalid-input', { expected: { ar: 'المنتظر تاريخ', en: 'expected a date' } }, ['date']);
  expect(error.messageIn('ar')).toBe('قيمة غير صالحة في «date»: المنتظر تاريخ');
  expect(error.messageIn('en')).toBe('Invalid value at “date”: expected a date');
  expect(error.message).toBe('Invalid value at “date”: expected a date');
});

test('what lies at no place in particular names none', () => {
  const error = new MithaqError('invalid-input', { expected: 'JSON' });
  expect([error.messageIn('ar'), error.messageIn('en')]).toEqual(['طلب غير صالح: JSON', 'Invalid request: JSON']);
});

test('what fills a blank is not read as a template again', () => {
  expect(new MithaqError('invalid-input', { expected: '{path} $& $1' }, ['x']).message).toBe('Invalid value at “x”: {path} $& $1');
});

test.each(errorCodes)('%s has the same blanks in both languages', (code) => {
  const { ar = '', en = '' } = errorText(code);
  const blanks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(blanks(ar)).toEqual(blanks(en));
  expect(en).not.toBe('');
});
