import type { Problem } from '../../validation/problem.ts';
import { composed, type Words } from '../../validation/words.ts';

/** What a problem says was expected, and what was found instead. The place is told by whoever knows lines, rows and columns. */
export function expectedIn({ expected, got, code }: Pick<Problem, 'expected' | 'got' | 'code'>): Words {
  if (code === 'missing')
    return composed([expected], ([what], language) => ({ ar: `${what}، وليس مذكورًا`, en: `${what}; it is missing` })[language]);
  if (got === undefined) return expected;
  return composed(
    [expected, got],
    ([what, instead], language) => ({ ar: `${what}، لا ${instead}`, en: `${what}, not ${instead}` })[language],
  );
}
