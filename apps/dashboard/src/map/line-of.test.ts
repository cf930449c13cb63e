import { geoIdentity } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { lineOf } from './line-of.ts';

const projection = geoIdentity() as never;

describe('the path of a shape', () => {
  test('tells each point from the one before it, and closes what is closed', () => {
    const ring = [
      [10, 10],
      [20, 10.5],
      [20, 30],
      [10, 10],
    ];
    expect(lineOf({ type: 'Polygon', coordinates: [ring] }, { projection })).toBe('M 10 10l 10 .5 0 19.5z');
  });

  test('leaves out what is finer than a line, and does not stray by it', () => {
    const line = [
      [0, 0],
      [0.5, 0],
      [1.34, 0],
      [2.68, 0],
      [4.02, 0],
      [5.36, -1],
    ];
    expect(lineOf({ type: 'LineString', coordinates: line }, { projection })).toBe('M 0 0l 1.3 0 1.4 0 1.3 0 1.4-1');
  });

  test('draws nothing of an island smaller than a point', () => {
    const islet = [
      [5, 5],
      [5.3, 5],
      [5.3, 5.3],
      [5, 5],
    ];
    expect(lineOf({ type: 'Polygon', coordinates: [islet] }, { projection })).toBe('');
  });
});
