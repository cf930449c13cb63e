import { describe, expect, it } from 'vitest';
import { permanentIdIn, permanentPath } from './permanent.ts';

describe('a permanent address', () => {
  it('holds the id and tells the kind', () => {
    const id = 'agreement_2ntn2dwz5tdjrtn5z9zj588q8p';
    expect(permanentIdIn(permanentPath(id))).toEqual({ id, kind: 'agreement' });
  });

  it.each([
    '/id/',
    '/id/agreement',
    '/id/agreement_x',
    '/ar/id/agreement_2ntn2dwz5tdjrtn5z9zj588q8p',
    '/id/agreement_2ntn2dwz5tdjrtn5z9zj588q8p/x',
  ])('is not %s', (path) => {
    expect(permanentIdIn(path)).toBeUndefined();
  });
});
