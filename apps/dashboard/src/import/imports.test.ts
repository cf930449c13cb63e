import { importLimit } from '@mithaq/client';
import { expect, test } from 'vitest';
import { isOver, problemBeforeSending, problemOf, withState } from './imports.ts';

test('a file is refused before it is sent where it is empty or over the limit, not at the limit', () => {
  expect([0, 1, importLimit, importLimit + 1].map((size) => problemBeforeSending({ name: 'a.txt', size })?.kind)).toEqual([
    'empty',
    undefined,
    undefined,
    'too-large',
  ]);
});

test('a file whose format is not read yet is refused by its name', () => {
  expect(['a.pdf', 'a.DOCX', 'a.html', 'a.txt', 'a.md', 'pdf'].map((name) => problemBeforeSending({ name, size: 1 })?.kind)).toEqual([
    'not-text',
    'not-text',
    'not-text',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a refusal keeps the server’s words; no answer is no answer', () => {
  const refused = { unreachable: false, category: 'invalid', code: 'invalid-file', path: [], message: 'تعذّرت قراءته' } as const;
  expect([problemOf(refused), problemOf({ unreachable: true }), problemOf(undefined)]).toEqual([
    { kind: 'told', message: 'تعذّرت قراءته' },
    { kind: 'unreachable' },
    { kind: 'unreachable' },
  ]);
});

test('one file’s failure leaves the others as they are', () => {
  const imports = [
    { key: '1', name: 'a.txt', state: { step: 'sending' } },
    { key: '2', name: 'b.txt', state: { step: 'waiting' } },
  ] as const;
  const after = withState(imports, '1', { step: 'failed', problem: { kind: 'empty' } });
  expect(after.map((each) => [each.state.step, isOver(each)])).toEqual([
    ['failed', true],
    ['waiting', false],
  ]);
});
