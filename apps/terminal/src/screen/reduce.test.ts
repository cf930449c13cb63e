import { expect, test } from 'vitest';
import { nothing, searchAnswer } from '../testing/answers.ts';
import { type Action, reduce } from './reduce.ts';
import { type State, startState } from './state.ts';

function after(...actions: Action[]): State {
  return actions.reduce(reduce, startState({ language: 'en', mode: 'visual', columns: 80, rows: 24 }));
}

const found: Action[] = [
  { type: 'typed', text: 'def' },
  { type: 'search-started' },
  { type: 'search-answered', query: 'def', answer: searchAnswer('def') },
];

test('erasing takes a whole letter with its marks', () => {
  expect(after({ type: 'typed', text: 'ab\u064e' }, { type: 'erased' }).query).toBe('a');
  expect(after({ type: 'typed', text: '👩‍🚀' }, { type: 'erased' }, { type: 'erased' }).query).toBe('');
});

test('an answer to words that are no longer there is let go', () => {
  const state = after(...found, { type: 'typed', text: 'x' }, { type: 'search-answered', query: 'def', answer: nothing('def') });
  expect(state.found).toEqual({ phase: 'ready', value: searchAnswer('def') });
});

test('old hits stay while new ones are looked for, and go with the query', () => {
  expect(after(...found, { type: 'typed', text: 'x' }, { type: 'search-started' }).found).toEqual({
    phase: 'loading',
    before: searchAnswer('def'),
  });
  expect(after(...found, { type: 'cleared' }).found).toEqual({ phase: 'idle' });
});

test('the choice stays within the hits', () => {
  expect(after(...found, { type: 'moved', by: 99 }).chosen).toBe(2);
  expect(after(...found, { type: 'moved', by: -1 }).chosen).toBe(0);
  expect(after({ type: 'moved', by: 1 }).chosen).toBe(0);
});

test('a passage opens the source that it stands in', () => {
  expect(after(...found, { type: 'moved', by: 2 }, { type: 'opened' }).detail?.target).toMatchObject({
    kind: 'source',
    key: 'sample-gazette',
  });
});

test('a page that arrives after another was opened is let go', () => {
  const first = after(...found, { type: 'opened' });
  const target = first.detail?.target;
  if (!target) throw new Error('nothing was opened');
  const second = [{ type: 'closed' }, { type: 'moved', by: 1 }, { type: 'opened' }] as const;
  const late = [...second, { type: 'page-answered', target, page: () => [] } as const].reduce<State>(reduce, first);
  expect(late.detail?.page).toEqual({ phase: 'loading' });
});
