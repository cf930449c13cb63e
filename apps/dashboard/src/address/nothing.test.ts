import { expect, it } from 'vitest';
import { askedPath, nothingAt } from './nothing.ts';

it('keeps the path that was asked for in the one that stands for it', () => {
  expect(nothingAt('/actors/nope')).toBe('/nothing/actors/nope');
  expect(askedPath(nothingAt('/actors/nope'))).toBe('/actors/nope');
});

it.each(['/', '/actors', '/nothing', '/nothings/else'])('leaves %s as it is', (path) => {
  expect(askedPath(path)).toBe(path);
});
