import { documentLimit } from '@mithaq/client';
import { expect, test } from 'vitest';
import { type Import, inOrder, isOver, mayRetry, problemBeforeSending, problemOf, withProgress, withQueued, withState } from './imports.ts';

test('a file is refused before it is sent where it is empty or over the limit, not at the limit', () => {
  expect([0, 1, documentLimit, documentLimit + 1].map((size) => problemBeforeSending({ name: 'a.txt', size })?.kind)).toEqual([
    'empty',
    undefined,
    undefined,
    'too-large',
  ]);
});

test('a file whose format is not read is refused by its name', () => {
  const names = ['a.doc', 'a.RTF', 'a.jpg', 'a.pdf', 'a.DOCX', 'a.html', 'a.md', 'doc'];
  expect(names.filter((name) => problemBeforeSending({ name, size: 1 })?.kind === 'other-format')).toEqual(['a.doc', 'a.RTF']);
  expect(problemBeforeSending({ name: 'a.JPG', size: 1 })?.kind).toBe('picture');
});

test('a refusal keeps the server’s words; no answer is no answer', () => {
  const refused = { unreachable: false, category: 'invalid', code: 'invalid-file', path: [], message: 'تعذّرت قراءته' } as const;
  expect([problemOf(refused), problemOf({ unreachable: true }), problemOf(undefined)]).toEqual([
    { kind: 'told', message: 'تعذّرت قراءته', mayPass: false },
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

const told = { message: 'no', mayPass: true } as const;

test('the server’s files are told by its ids; those that this page does not have are added, and what is over comes first', () => {
  const imports: readonly Import[] = [
    { key: '1', id: 'f1', name: 'a.txt', state: { step: 'waiting' } },
    { key: '2', id: 'f2', name: 'b.txt', state: { step: 'waiting' } },
  ];
  const after = withProgress(imports, [
    { id: 'f2', name: 'b.txt', state: 'failed', fault: { code: 'internal', ...told } },
    { id: 'f1', name: 'a.txt', state: 'reading' },
    { id: 'f3', name: 'c.txt', state: 'waiting' },
  ]);
  expect(after.map(({ key, state }) => [key, state.step])).toEqual([
    ['2', 'failed'],
    ['1', 'reading'],
    ['f3', 'waiting'],
  ]);
});

test('progress that comes before the answer to which it belongs makes no second file', () => {
  const sent: Import = { key: '1', name: 'a.txt', state: { step: 'sending' } };
  const heard = withProgress([sent], [{ id: 'f1', name: 'a.txt', state: 'reading' }]);
  expect(withQueued(heard, '1', 'f1')).toEqual([{ ...sent, id: 'f1', state: { step: 'reading' } }]);
  expect(withQueued([sent], '1', 'f1')).toEqual([{ ...sent, id: 'f1', state: { step: 'waiting' } }]);
});

test('what failed for no fault of its own may be tried again while the page has the file', () => {
  const file = { name: 'a.txt', size: 1, read: () => Promise.reject(new Error('not read here')) };
  const failed = (problem: Extract<Import['state'], { step: 'failed' }>['problem'], rest: Partial<Import> = { file }): Import => ({
    ...{ key: '1', name: 'a.txt', ...rest },
    state: { step: 'failed', problem },
  });
  expect(
    [
      failed({ kind: 'unreachable' }),
      failed({ kind: 'unreadable' }),
      failed({ kind: 'told', ...told }),
      failed({ kind: 'told', message: 'no', mayPass: false }),
      failed({ kind: 'empty' }),
      failed({ kind: 'unreachable' }, {}),
    ].map(mayRetry),
  ).toEqual([true, true, true, false, false, false]);
});

test('what failed stands first, then what goes on, what is done, and what waits', () => {
  const steps = ['waiting', 'sending', 'reading'] as const;
  const imports: readonly Import[] = [
    ...steps.map((step) => ({ key: step, name: step, state: { step } })),
    { key: 'failed', name: 'failed', state: { step: 'failed', problem: { kind: 'empty' } } },
  ];
  expect(inOrder(imports).map(({ key }) => key)).toEqual(['failed', 'reading', 'sending', 'waiting']);
});
