import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostZoom, moved, showing, type View, viewBoxOf, wholeOf, zoomed } from './view.ts';

const size = { width: 1376, height: 700 };
const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
const way = fc.double({ min: -3000, max: 3000, noNaN: true });

test('all of the drawing is seen to begin with', () => {
  expect(viewBoxOf(wholeOf(size), size)).toBe('0 0 1376 700');
});

test('whatever is done, nothing beyond the drawing is seen', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ factor, x: way, y: way }), { maxLength: 12 }), (acts) => {
      const last = acts.reduce<View>(
        (view, act) => moved(zoomed(view, act.factor, { about: { x: Math.abs(act.x) % 1376, y: Math.abs(act.y) % 700 }, size }), act, size),
        wholeOf(size),
      );
      const [x = 0, y = 0, width = 0, height = 0] = viewBoxOf(last, size).split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(y).toBeGreaterThanOrEqual(-0.01);
      expect(x + width).toBeLessThanOrEqual(1376.02);
      expect(y + height).toBeLessThanOrEqual(700.02);
      expect(last.zoom).toBeLessThanOrEqual(mostZoom);
    }),
  );
});

test('what is zoomed at stays where it is', () => {
  const about = { x: 500, y: 300 };
  const view = zoomed(zoomed(wholeOf(size), 2, { about, size }), 2, { about, size });
  expect([view.zoom, (about.x - view.x) * view.zoom, (about.y - view.y) * view.zoom]).toEqual([4, 500 - 688, 300 - 350]);
});

test('an actor out of sight is brought into sight, one in sight moves nothing', () => {
  const view = zoomed(wholeOf(size), 4, { size });
  expect(showing(view, { x: 700, y: 360 }, size)).toBe(view);
  expect(showing(view, { x: 1200, y: 600 }, size)).toEqual({ zoom: 4, x: 1200, y: 600 });
});
