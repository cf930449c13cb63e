import { linesOf } from './lines.ts';

/** A query with the keys of what answers it, and of what may be shown beside that and need not be. */
export interface JudgedQuery {
  readonly class: string;
  readonly query: string;
  readonly relevant: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

/** The queries that the search was tuned on, or those that were put aside before (`docs` beside this file say how). */
export function readQueries(part: 'tuned' | 'held-back'): JudgedQuery[] {
  return linesOf(`queries-${part}.txt`).map(([name = '', query = '', keys = '']) => {
    const judged = keys.split(/\s+/).filter((key) => key !== '');
    return {
      class: name,
      query,
      relevant: new Set(judged.filter((key) => !key.startsWith('?'))),
      allowed: new Set(judged.flatMap((key) => (key.startsWith('?') ? [key.slice(1)] : []))),
    };
  });
}
