import { expect, test } from 'vitest';
import { type ErrorCategory, type ErrorCode, errorCodes, errorText, MithaqError } from './errors.ts';

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

test.each<[ErrorCode, ErrorCategory, Readonly<Record<string, string>>, string]>([
  [
    'edit-conflict',
    'conflict',
    { who: 'Salma', fields: 'Names' },
    'Salma changed the same record in: Names. Nothing of theirs was overwritten; choose for each field what stays.',
  ],
  ['in-other-change-set', 'conflict', { title: 'Names' }, 'This record has a draft in another change set: Names'],
  ['change-set-closed', 'conflict', { state: 'published' }, 'This change set is published and does not take this'],
  [
    'unsupported-values',
    'invalid',
    { values: 'Names' },
    'What has no source is not published: Names. Cite a passage for each value, or say explicitly that it is unsupported.',
  ],
  [
    'still-referred-to',
    'conflict',
    { name: 'Thule', by: 'Accord' },
    'Thule cannot be withdrawn while something published refers to it: Accord',
  ],
  ['wrong-credentials', 'unauthenticated', {}, 'This key or session does not hold, or has expired. Sign in again.'],
  ['outside-scope', 'forbidden', { scopes: 'read' }, 'The scopes of this key do not allow this (read)'],
  ['email-taken', 'conflict', { email: 'a@example.org' }, 'There is an account with this address: a@example.org'],
  ['last-administrator', 'conflict', {}, 'This is the last active administrator; make somebody else one first'],
  ['too-many-requests', 'too-many', { seconds: '30' }, 'Too many requests in a short time. Try again in 30 seconds.'],
  [
    'took-too-long',
    'unavailable',
    { seconds: '10' },
    'This request took longer than the limit (10 seconds) and was stopped. Narrow it, or try again.',
  ],
  [
    'storage-full',
    'unavailable',
    {},
    'The database’s storage is full, so this was not kept. What was kept before is safe; reading goes on.',
  ],
])('%s is told as %s', (code, category, details, message) => {
  const error = new MithaqError(code, details);
  expect([error.category, error.message]).toEqual([category, message]);
  expect(error.messageIn('ar')).toMatch(/^[^{]*\p{Script=Arabic}[^{]*$/u);
});

test('an error that is no clash of edits has no conflict to tell, not even an empty one', () => {
  expect(Object.keys(new MithaqError('edit-conflict'))).not.toContain('conflict');
});
