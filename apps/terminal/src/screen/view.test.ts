import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementDocument } from '../document/agreement.ts';
import { agreementPage, searchAnswer } from '../testing/answers.ts';
import { textOf } from '../text/line.ts';
import { voiceIn } from '../words/voice.ts';
import { type State, startState } from './state.ts';
import { frameOf } from './view.ts';

const start = fc.record({
  language: fc.constantFrom('ar', 'en'),
  mode: fc.constantFrom('visual', 'logical'),
  columns: fc.integer({ min: 20, max: 120 }),
  rows: fc.integer({ min: 8, max: 50 }),
} as const);

const filling = fc.constantFrom<(state: State) => State>(
  (state) => state,
  (state) => ({ ...state, help: true }),
  (state) => ({ ...state, query: 'وفاق 2020', found: { phase: 'ready', value: searchAnswer('وفاق 2020') }, chosen: 2 }),
  (state) => ({
    ...state,
    detail: {
      target: { kind: 'agreement', key: 'x', label: { ar: 'اتفاق', en: 'An agreement' } },
      page: { phase: 'ready', value: (voice) => agreementDocument(agreementPage, voice) },
      scroll: 7,
    },
  }),
);

test('whatever the size, no line is wider than the terminal and one row stays free', () => {
  fc.assert(
    fc.property(start, filling, (size, fill) => {
      const state = fill(startState(size));
      const { lines } = frameOf(state, voiceIn(state.language));
      expect(lines).toHaveLength(size.rows - 1);
      expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(size.columns);
    }),
  );
});

test('the chosen hit is in the window, however small that is', () => {
  const found: State = {
    ...startState({ language: 'en', mode: 'logical', columns: 60, rows: 8 }),
    query: 'x',
    found: { phase: 'ready', value: searchAnswer('x') },
    chosen: 2,
  };
  expect(frameOf(found, voiceIn('en')).lines.map((line) => textOf(line).trimEnd())).toEqual([
    ' ◆ x▏',
    '─'.repeat(60),
    ` Passages · 1 ${'─'.repeat(45)}`,
    ' ◆ «وقّعت حكومة الوفاق الاتفاقية»',
    '   in The Gazette’s report',
    '─'.repeat(60),
    ' ↑ ↓ move, scroll  Enter open  Esc back  Ctrl-C quit',
  ]);
});
