import { expect, test } from 'vitest';
import { chooseMode } from './mode.ts';

test.each([
  ['a terminal that says nothing of itself', {}, 'visual'],
  ['VTE, which can be told to leave the order to us', { VTE_VERSION: '7600' }, 'visual'],
  ['mlterm', { MLTERM: '3.9.3' }, 'logical'],
  ['Konsole', { KONSOLE_VERSION: '240802' }, 'logical'],
  ['tmux, also within VTE', { TMUX: '/tmp/x', VTE_VERSION: '7600' }, 'logical'],
  ['a variable that is set to nothing', { TMUX: '' }, 'visual'],
] as const)('%s', (_, environment, mode) => {
  expect(chooseMode('auto', environment)).toBe(mode);
});

test('what is asked for counts more than the environment', () => {
  expect(chooseMode('visual', { TMUX: '/tmp/x' })).toBe('visual');
  expect(chooseMode('logical', {})).toBe('logical');
});
